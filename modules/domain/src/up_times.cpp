// SPDX-License-Identifier: GPL-3.0-or-later
#include "up_times.h"

#include <coi/domain/availability.h>

namespace coi::domain {

namespace {

constexpr auto kLongestSilence = std::chrono::hours{2}; // nothing is known of what lies in between

UtcTime minuteOf(UtcTime t)
{
    return std::chrono::floor<std::chrono::minutes>(t);
}

} // namespace

UpTimes::UpTimes(const Site& site)
{
    for (const LaneSpec& lane : site.lanes)
        m_lanes.emplace(lane.id, &lane);
}

void UpTimes::close(Object& object, UtcTime end, const Minute& minute)
{
    const bool talks = object.kind != "camera" && object.kind != "plate"; // those report changes only
    if (talks && end - object.next > kLongestSilence)
        object.next = end;
    for (; object.next < end; object.next += std::chrono::minutes{1}) {
        MinuteRollup& r = minute(object.next);
        UpSample& sample = r.up[std::string(object.kind)];
        sample.up += object.up;
        ++sample.of;
        if (!object.up && !object.lane.empty())
            r.down.emplace_back(object.lane);
    }
}

void UpTimes::say(const std::string& key, std::string_view kind, std::string_view lane, bool up, UtcTime at,
                  const Minute& minute)
{
    const auto [it, fresh] = m_objects.try_emplace(key, Object{kind, lane, up, minuteOf(at)});
    if (!fresh)
        close(it->second, minuteOf(at), minute);
    it->second.up = up;
}

void UpTimes::take(const FieldEvent& event, const Minute& minute)
{
    if (const auto* l = std::get_if<LaneObserved>(&event.what)) {
        const auto lane = m_lanes.find(l->lane);
        if (lane != m_lanes.end())
            say("lane " + l->lane, availabilityKind(lane->second->kind), lane->second->id, works(l->status),
                event.at, minute);
        if (lane != m_lanes.end() && lane->second->kind == LaneKind::Booth)
            say("staff " + l->lane, "staffed", {}, l->staffed, event.at, minute);
    } else if (const auto* d = std::get_if<DeviceObserved>(&event.what)) {
        if (d->device == DeviceKind::PlateReader)
            say("plate " + d->lane, "plate", {}, d->health == DeviceHealth::Ok, event.at, minute);
    } else if (const auto* c = std::get_if<CarrierObserved>(&event.what)) {
        say("carrier " + c->state.id, "carrier", {}, works(c->state), event.at, minute);
    } else if (const auto* v = std::get_if<CameraObserved>(&event.what)) {
        say("camera " + v->camera, "camera", {}, v->online && !v->frozen, event.at, minute);
    }
}

void UpTimes::closeUntil(UtcTime end, const Minute& minute)
{
    for (auto& [key, object] : m_objects)
        close(object, end, minute);
}

} // namespace coi::domain
