// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm_rows.h"

#include "plan_mark_rows.h"
#include "word_details.h"

#include <algorithm>
#include <coi/viewmodels/alarm_text.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::AlarmCondition;
using domain::AlarmState;

namespace {

QString figure(const Context& context, AlarmCondition condition, double v)
{
    switch (condition) {
    case AlarmCondition::ZoneLosAtLeast:
        return QString(QLatin1Char("ABCDEF"[std::clamp(static_cast<int>(v), 0, 5)]));
    case AlarmCondition::ZoneWaitOver:
    case AlarmCondition::StationWaitOver:
    case AlarmCondition::LaneStale:
    case AlarmCondition::CarrierStopped:
    case AlarmCondition::CarrierStoppedOnBorder:
    case AlarmCondition::CarrierStale:
    case AlarmCondition::CarrierConnectionLost:
    case AlarmCondition::CameraLost:
    case AlarmCondition::FeedStale:
    case AlarmCondition::CommandUnknown:
        return AlarmTexts::tr("%1 s").arg(context.formats.number(v));
    case AlarmCondition::CarrierLowBattery:
    case AlarmCondition::FleetAvailability:
    case AlarmCondition::ZoneOverCapacity:
        return AlarmTexts::tr("%1 %").arg(context.formats.number(v));
    case AlarmCondition::WeightMismatch:
        return AlarmTexts::tr("%1 kg").arg(context.formats.number(v));
    default:
        return context.formats.number(v, v < 10 ? 2 : 0);
    }
}

double secondsTo(core::UtcTime then, core::UtcTime now)
{
    return std::max(0.0, static_cast<double>((then - now).count()) / 1000.0);
}

bool looksAt(const domain::CameraSpec& camera, const std::string& what)
{
    return std::find(camera.looksAt.begin(), camera.looksAt.end(), what) != camera.looksAt.end();
}

} // namespace

QString alarmValue(const Context& context, const domain::Alarm& alarm)
{
    const domain::AlarmDefinition* definition = context.catalogue->find(alarm.definition);
    if (!definition || (alarm.value == 0.0 && alarm.limit == 0.0))
        return {};
    return figure(context, definition->condition, alarm.value) + QStringLiteral(" / ") +
           figure(context, definition->condition, alarm.limit);
}

QString alarmNext(const Context& context, const domain::Alarm& alarm)
{
    const Formats& f = context.formats;
    switch (alarm.state) {
    case AlarmState::RtnUnacknowledged:
        return AlarmTexts::tr("ack to close");
    case AlarmState::LatchedUnacknowledged:
        return AlarmTexts::tr("ack, then reset");
    case AlarmState::LatchedAcknowledged:
        return AlarmTexts::tr("reset after check");
    case AlarmState::Shelved:
        return AlarmTexts::tr("until %1").arg(f.clock(alarm.shelvedUntil, false));
    case AlarmState::SuppressedByDesign:
        return AlarmTexts::tr("by design");
    case AlarmState::OutOfService:
        return AlarmTexts::tr("out of service");
    default:
        break;
    }
    const int within = context.catalogue->acknowledgeS[static_cast<std::size_t>(alarm.priority)];
    if (core::toMs(alarm.nextEscalationAt) == 0 && alarm.state == AlarmState::Unacknowledged && within > 0) {
        const double left = within - std::max(0.0, secondsSince(alarm.raisedAt, context.now()));
        return left >= 0 ? AlarmTexts::tr("ack due %1").arg(f.duration(left)) : AlarmTexts::tr("ack overdue");
    }
    if (core::toMs(alarm.nextEscalationAt) == 0)
        return alarm.escalation > 1 ? AlarmTexts::tr("L%1 informed").arg(alarm.escalation) : QString();
    return AlarmTexts::tr("L%1 in %2")
        .arg(alarm.escalation + 1)
        .arg(f.duration(secondsTo(alarm.nextEscalationAt, context.now())));
}

namespace {

// The feed that tells of an object; none: the gateway itself does.
std::optional<domain::FeedKind> feedOf(const Context& context, const std::string& object)
{
    using domain::FeedKind;
    const domain::Site& site = *context.site;
    if (site.lane(object))
        return FeedKind::Lanes;
    if (site.zone(object))
        return FeedKind::Queue;
    if (site.camera(object))
        return FeedKind::Video;
    if (const auto* gate = site.gate(object))
        return gate->counterpart ? FeedKind::Counterpart : FeedKind::Lanes;
    if (const auto* station = site.station(object))
        return station->counterpart ? FeedKind::Counterpart : FeedKind::Customs;
    if (context.state().carriers.contains(object))
        return FeedKind::IgvState;
    if (context.state().consignments.contains(object))
        return FeedKind::Customs;
    return std::nullopt;
}

bool isUnwatched(const Context& context, const std::string& object)
{
    if (!context.mirror.live())
        return true;
    const auto feed = feedOf(context, object);
    return feed && staleFeed(context, *feed);
}

} // namespace

AlarmListRow alarmRow(const Context& context, const domain::Alarm& alarm)
{
    const Formats& f = context.formats;
    AlarmListRow row;
    row.key = qs(alarm.id);
    row.letter = words::letter(alarm.priority);
    row.symbolState = symbolState(alarm.state);
    row.stateText = alarm.state == AlarmState::RtnUnacknowledged && core::toMs(alarm.returnedAt) != 0
                        ? AlarmTexts::tr("returned %1").arg(f.clock(alarm.returnedAt, false))
                        : words::of(alarm.state);
    row.raisedText = f.clock(alarm.raisedAt);
    row.ageText = f.duration(std::max(0.0, secondsSince(alarm.raisedAt, context.now())));
    row.place = placeNameOf(context, alarm.object);
    row.text = alarmText(context, alarm);
    row.valueText = alarmValue(context, alarm);
    row.owner = alarm.owner.empty() ? QStringLiteral("–") : qs(alarm.owner);
    row.nextText = alarmNext(context, alarm);
    row.unacknowledged = isUnacknowledged(alarm.state);
    row.lateAge = isUnwatched(context, alarm.object);
    return row;
}

QString alarmCamera(const Context& context, const std::string& object)
{
    const domain::Site& site = *context.site;
    if (site.camera(object))
        return qs(object);
    for (const domain::CameraSpec& camera : site.cameras)
        if (looksAt(camera, object))
            return qs(camera.id);
    if (const auto* lane = site.lane(object); lane && !lane->cameras.empty())
        return qs(lane->cameras.front());
    std::string zone;
    if (const auto c = context.state().carriers.find(object); c != context.state().carriers.end())
        zone = c->second.zone;
    if (!zone.empty())
        for (const domain::CameraSpec& camera : site.cameras)
            for (const std::string& seen : camera.looksAt)
                if (const auto* surface = site.surface(seen); surface && surface->zone == zone)
                    return qs(camera.id);
    // A gate or station without a camera of its own: the nearest one of its bridge.
    domain::GeoPoint at;
    if (const auto* gate = site.gate(object))
        at = gate->geo;
    else if (const auto* station = site.station(object))
        at = station->geo;
    else
        return {};
    const auto distance = [&at](const domain::CameraSpec& c) {
        const double x = c.geo.lon - at.lon, y = c.geo.lat - at.lat;
        return x * x + y * y;
    };
    const auto nearest =
        std::min_element(site.cameras.begin(), site.cameras.end(),
                         [&](const auto& a, const auto& b) { return distance(a) < distance(b); });
    return nearest == site.cameras.end() ? QString() : qs(nearest->id);
}

QString alarmStep(const domain::AlarmNote& note)
{
    const QString what = qs(note.what);
    if (what == QLatin1String("raised"))
        return AlarmTexts::tr("raised");
    if (what == QLatin1String("suppressed"))
        return AlarmTexts::tr("suppressed");
    if (what == QLatin1String("unsuppressed"))
        return AlarmTexts::tr("no longer suppressed");
    if (what == QLatin1String("acknowledged"))
        return AlarmTexts::tr("acknowledged");
    if (what == QLatin1String("escalated"))
        return AlarmTexts::tr("escalated to level %1").arg(note.level);
    if (what == QLatin1String("assigned"))
        return AlarmTexts::tr("assigned");
    if (what == QLatin1String("returned"))
        return AlarmTexts::tr("condition gone");
    if (what == QLatin1String("cleared"))
        return AlarmTexts::tr("cleared");
    if (what == QLatin1String("shelved"))
        return AlarmTexts::tr("shelved");
    if (what == QLatin1String("unshelved"))
        return AlarmTexts::tr("unshelved");
    return what == QLatin1String("reset") ? AlarmTexts::tr("reset") : what;
}

QString alarmReason(const domain::AlarmNote& note)
{
    return note.who.empty() ? words::detail(qs(note.comment)) : qs(note.comment);
}

QString bridgeCodeOf(const Context& context, const std::string& object)
{
    const domain::Site& site = *context.site;
    const auto code = [](domain::Bridge b) { return qs(domain::codeOf(b)); };
    if (const auto* lane = site.lane(object))
        return code(lane->bridge);
    if (const auto* zone = site.zone(object))
        return code(zone->bridge);
    if (const auto* station = site.station(object))
        return code(station->bridge);
    if (const auto* gate = site.gate(object))
        return code(gate->bridge);
    if (const auto* camera = site.camera(object))
        return code(camera->bridge);
    return context.state().carriers.contains(object) ? code(domain::Bridge::BacLuan2) : QString();
}

} // namespace coi::viewmodels
