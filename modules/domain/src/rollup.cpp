// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/domain/rollup.h>

#include "up_times.h"

#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace coi::domain {

namespace {

using std::chrono::minutes;
constexpr auto kMaxFill = std::chrono::hours{2}; // a longer silence is a hole, not empty minutes

UtcTime minuteOf(UtcTime t)
{
    return std::chrono::floor<minutes>(t);
}

} // namespace

struct Rollup::Impl
{
    std::shared_ptr<const Site> site;
    std::unordered_map<std::string_view, const LaneSpec*> lanes;
    std::unordered_set<std::string_view> zones;
    std::unordered_map<std::string_view, Direction> reversed; // lanes that run against their build
    UpTimes upTimes;
    std::map<UtcTime, MinuteRollup> open;
    UtcTime next{}; // first minute not given yet; epoch = nothing seen

    explicit Impl(const Site& s) : upTimes(s) {}
    MinuteRollup& at(UtcTime t)
    {
        const UtcTime m = minuteOf(t);
        if (next == UtcTime{})
            next = m;
        MinuteRollup& r = open[m];
        r.minute = m;
        return r;
    }
    void served(const Transaction& t, UtcTime when)
    {
        const auto lane = lanes.find(t.lane);
        if (lane == lanes.end())
            return;
        const LaneSpec& spec = *lane->second;
        MinuteRollup& r = at(when);
        ++r.lanes[spec.id];
        if (spec.kind != LaneKind::EGate && spec.kind != LaneKind::Booth)
            return;
        const auto turned = reversed.find(spec.id);
        const Direction direction = turned == reversed.end() ? spec.direction : turned->second;
        r.waits[spec.queueZone].add(t.waitMs / 1000.0);
        if (!t.leaves)
            return;
        const bool exits = direction == Direction::Exit;
        ++(exits ? r.travellersExit : r.travellersEntry);
        r.waits[exits ? "exit" : "entry"].add(t.waitMs / 1000.0);
    }
    void counted(const VehicleCounted& v, UtcTime when)
    {
        MinuteRollup& r = at(when);
        ++(v.direction == Direction::Exit ? r.vehiclesExit : r.vehiclesEntry);
        r.smartVehicles += v.smart;
        if (v.clearanceMs >= 0)
            r.clearances.push_back({when, v.smart, static_cast<std::int32_t>(v.clearanceMs / 1000)});
    }
    std::vector<MinuteRollup> takeUntil(UtcTime end)
    {
        std::vector<MinuteRollup> out;
        if (next == UtcTime{})
            return out;
        upTimes.closeUntil(end, [this](UtcTime m) -> MinuteRollup& { return at(m); });
        if (end - next > kMaxFill)
            next = open.empty() ? end : std::min(end, open.begin()->first);
        for (; next < end; next += minutes{1})
            if (open.count(next) == 0)
                open[next].minute = next;
        while (!open.empty() && open.begin()->first < end) {
            out.push_back(std::move(open.begin()->second));
            open.erase(open.begin());
        }
        return out;
    }
};

Rollup::Rollup(std::shared_ptr<const Site> site) : m_impl(std::make_unique<Impl>(*site))
{
    for (const LaneSpec& lane : site->lanes)
        m_impl->lanes.emplace(lane.id, &lane);
    for (const QueueZone& zone : site->zones)
        m_impl->zones.insert(zone.id);
    m_impl->site = std::move(site);
}
Rollup::~Rollup() = default;
Rollup::Rollup(Rollup&&) noexcept = default;
Rollup& Rollup::operator=(Rollup&&) noexcept = default;

void Rollup::take(const FieldEvent& event)
{
    Impl& d = *m_impl;
    d.upTimes.take(event, [&d](UtcTime m) -> MinuteRollup& { return d.at(m); });
    if (const auto* t = std::get_if<Transaction>(&event.what)) {
        d.served(*t, event.at);
    } else if (const auto* v = std::get_if<VehicleCounted>(&event.what)) {
        d.counted(*v, event.at);
    } else if (const auto* q = std::get_if<QueueObserved>(&event.what)) {
        if (d.zones.count(q->zone) == 0)
            return;
        ZoneSample& z = d.at(event.at).zones[q->zone];
        z.sum += q->count;
        ++z.samples;
    } else if (const auto* l = std::get_if<LaneObserved>(&event.what)) {
        const auto lane = d.lanes.find(l->lane);
        if (lane == d.lanes.end())
            return;
        if (l->direction && *l->direction != lane->second->direction)
            d.reversed.insert_or_assign(lane->first, *l->direction);
        else if (!d.reversed.empty())
            d.reversed.erase(lane->first);
    }
}

std::vector<MinuteRollup> Rollup::takeClosed(UtcTime now)
{
    return m_impl->takeUntil(minuteOf(now));
}

std::vector<MinuteRollup> Rollup::takeAll()
{
    if (m_impl->open.empty())
        return {};
    return m_impl->takeUntil(m_impl->open.rbegin()->first + minutes{1});
}

void Rollup::reset()
{
    m_impl->open.clear();
    m_impl->upTimes.reset();
    m_impl->reversed.clear();
    m_impl->next = {};
}

} // namespace coi::domain
