// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/context.h>

#include <QCoreApplication>
#include <coi/domain/interlock.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::AlarmState;

double silentS(const Context& context)
{
    const auto silentMs = std::max<qint64>(0, context.mirror.linkAgeMs());
    return context.mirror.live() ? 0 : static_cast<double>(silentMs) / 1000;
}

QString nameOf(const Context& context, const std::string& id)
{
    const domain::Site& site = *context.site;
    if (const auto* lane = site.lane(id))
        return qs(lane->id);
    if (const auto* zone = site.zone(id))
        return context.formats.pick(zone->name);
    if (const auto* station = site.station(id))
        return context.formats.pick(station->name);
    if (const auto* gate = site.gate(id))
        return context.formats.pick(gate->name);
    if (const auto* camera = site.camera(id))
        return qs(camera->id);
    return qs(id);
}

QString bayName(const Context& context, const std::string& surface)
{
    const domain::Surface* bay = context.site->surface(surface);
    return bay ? context.formats.pick(bay->name).section(QLatin1Char(','), 0, 0).trimmed() : qs(surface);
}

QString placeNameOf(const Context& context, const std::string& id)
{
    const domain::Site& site = *context.site;
    const auto join = [](const QString& a, const QString& b) { return a + QStringLiteral(", ") + b; };
    if (const auto* lane = site.lane(id))
        return join(words::of(lane->bridge), words::ofShort(lane->direction));
    if (const auto* zone = site.zone(id))
        return join(words::of(zone->bridge), context.formats.pick(zone->name));
    if (const auto* station = site.station(id))
        return join(words::of(station->bridge), context.formats.pick(station->name));
    if (const auto* gate = site.gate(id))
        return join(words::of(gate->bridge), context.formats.pick(gate->name));
    if (const auto* camera = site.camera(id))
        return join(words::of(camera->bridge), context.formats.pick(camera->name));
    const auto it = context.state().carriers.find(id);
    if (it != context.state().carriers.end() && !it->second.zone.empty())
        return join(words::of(domain::Bridge::BacLuan2), qs(it->second.zone));
    const auto goods = context.state().consignments.find(id);
    if (goods != context.state().consignments.end()) {
        const domain::Consignment& c = goods->second;
        const bool known = site.lane(c.place) || site.station(c.place) || site.gate(c.place) ||
                           context.state().carriers.contains(c.place);
        return known ? placeNameOf(context, c.place)
                     : join(words::of(domain::Bridge::BacLuan2), words::of(c.stage));
    }
    return context.formats.pick(site.name);
}

QString whyNotNow(const Context& context, domain::TargetKind kind, const std::string& object,
                  domain::CommandAction action, std::int32_t leaseS)
{
    if (!context.mirror.live())
        return QCoreApplication::translate("Words", "link lost, commands are locked");
    domain::CommandRequest request;
    request.target = kind;
    request.object = object;
    request.action = action;
    request.reason = "-"; // asked for later; its absence is no reason to disable the control
    request.leaseS = leaseS;
    if (const auto* taken = context.commands.selections().find(object)) // in hand already
        request.id = taken->request.id;
    const auto verdict = domain::judge(*context.site, context.state(), request, context.now());
    return verdict.cause == domain::Refusal::None ? QString()
                                                  : words::of(verdict.cause, qs(verdict.detail), qs(object));
}

QString selectedBy(const Context& context, const std::string& object)
{
    const auto* record = client::selectionOf(context.state(), object);
    const auto* own = context.commands.selections().find(object);
    if (!record || (own && own->request.id == record->id))
        return {};
    return QCoreApplication::translate("Words", "Selected by %1 on %2")
        .arg(qs(record->by), qs(record->console));
}

QString glyphState(domain::LaneStatus status)
{
    switch (status) {
    case domain::LaneStatus::InService:
        return QStringLiteral("inService");
    case domain::LaneStatus::Closed:
        return QStringLiteral("closed");
    case domain::LaneStatus::Opening:
    case domain::LaneStatus::Closing:
        return QStringLiteral("moving");
    case domain::LaneStatus::HeldOpen:
        return QStringLiteral("heldOpen");
    case domain::LaneStatus::Fault:
        return QStringLiteral("fault");
    case domain::LaneStatus::OutOfService:
        return QStringLiteral("outOfService");
    case domain::LaneStatus::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

const domain::Alarm* worstAlarmAt(const domain::State& state, std::string_view object)
{
    const domain::Alarm* worst = nullptr;
    for (const auto& [id, alarm] : state.alarms) {
        if (alarm.object != object || alarm.state == AlarmState::Shelved ||
            alarm.state == AlarmState::Normal || alarm.state == AlarmState::SuppressedByDesign ||
            alarm.state == AlarmState::OutOfService)
            continue;
        if (!worst || alarm.priority < worst->priority)
            worst = &alarm;
    }
    return worst;
}

QString taskText(const Context& context, const domain::CarrierState& carrier)
{
    const domain::CarrierTask task = carrier.paused ? domain::CarrierTask::Paused : carrier.task;
    if (task == domain::CarrierTask::Idle)
        return words::of(task);
    return words::of(task) + QLatin1Char(' ') +
           context.formats.duration(secondsSince(carrier.taskSince, context.now()));
}

QString symbolState(AlarmState state)
{
    switch (state) {
    case AlarmState::Unacknowledged:
        return QStringLiteral("unack");
    case AlarmState::RtnUnacknowledged:
        return QStringLiteral("returned");
    case AlarmState::LatchedUnacknowledged:
    case AlarmState::LatchedAcknowledged:
        return QStringLiteral("latched");
    case AlarmState::Shelved:
        return QStringLiteral("shelved");
    case AlarmState::SuppressedByDesign:
        return QStringLiteral("suppressed");
    case AlarmState::OutOfService:
        return QStringLiteral("outOfService");
    default:
        return QStringLiteral("acked");
    }
}

} // namespace coi::viewmodels
