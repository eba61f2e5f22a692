// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/lane_tiles.h>

#include "plan_mark_rows.h"
#include "word_details.h"

#include <algorithm>
#include <array>
#include <coi/domain/ingest.h>
#include <coi/viewmodels/alarm_text.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::DeviceKind;
using domain::GateResult;
using domain::LaneKind;
using domain::LaneStatus;

namespace {

constexpr double kResultShownS = 300; // a watch-list hit or tailgating stays on the tile

QString kindOf(LaneKind kind)
{
    switch (kind) {
    case LaneKind::EGate:
        return QStringLiteral("eGate");
    case LaneKind::Booth:
        return QStringLiteral("booth");
    case LaneKind::Truck:
        return QStringLiteral("truck");
    case LaneKind::Igv:
        return QStringLiteral("igv");
    }
    return {};
}

void addDevices(const domain::LaneSpec& spec, const domain::LaneState* lane, LaneTileRow& row)
{
    for (const DeviceKind kind : spec.devices) {
        row.devices << deviceIcon(kind);
        row.deviceLabels << words::of(kind);
        const auto faulty = [kind](const domain::DeviceState& d) {
            return d.kind == kind && d.health == domain::DeviceHealth::Faulty;
        };
        if (lane && std::any_of(lane->devices.begin(), lane->devices.end(), faulty))
            row.faultyDevices << static_cast<int>(row.devices.size()) - 1;
    }
}

// What matters most, in one line: what the field wrote, else the faulty device, else a fresh result that
// needs a look, else why a lane is closed.
QString noteOf(const Context& context, const domain::LaneState& lane, const LaneTileRow& row)
{
    if (!lane.note.empty())
        return words::detail(qs(lane.note));
    if (!row.faultyDevices.isEmpty())
        return row.deviceLabels.value(row.faultyDevices.first());
    const double ago = secondsSince(lane.lastResultAt, context.now());
    const bool look =
        lane.lastResult == GateResult::HitWatchlist || lane.lastResult == GateResult::Tailgating;
    if (look && ago >= 0 && ago < kResultShownS)
        return (lane.lastResult == GateResult::HitWatchlist ? LaneTiles::tr("Watch-list check %1")
                                                            : LaneTiles::tr("Tailgating %1"))
            .arg(context.formats.clock(lane.lastResultAt, false));
    if (lane.status == LaneStatus::Closed && !lane.staffed)
        return LaneTiles::tr("No officer");
    return {};
}

void addState(const Context& c, const domain::LaneSpec& spec, const domain::LaneState& s, LaneTileRow& row)
{
    const bool vehicles = spec.kind == LaneKind::Truck || spec.kind == LaneKind::Igv;
    row.laneState = glyphState(s.status);
    row.direction = s.direction == domain::Direction::Exit ? QStringLiteral("up") : QStringLiteral("down");
    row.stateText = words::of(s.status);
    row.queue = s.queue;
    row.waitS = s.waitS;
    row.queueText = c.formats.number(s.queue);
    row.waitText = c.formats.minutes(s.waitS);
    if (isOpen(s.status))
        row.servedText = LaneTiles::tr("%1/h").arg(
            c.formats.number(s.servedPerHour, vehicles && s.servedPerHour < 10 ? 1 : 0));
    if (s.lease)
        row.leaseText =
            c.formats.duration(std::max(0.0, static_cast<double>((s.lease->ends - c.now()).count()) / 1000));
    row.openPart = std::clamp(s.positionPct / 100.0, 0.0, 1.0);
    row.note = selectedBy(c, s.id);
    if (row.note.isEmpty())
        row.note = noteOf(c, s, row);
    const double stale = laneStaleS(c, s);
    if (stale >= 0)
        row.staleText = c.formats.duration(stale);
}

} // namespace

QString deviceIcon(DeviceKind kind)
{
    static constexpr std::array<const char*, 11> names{"face", "reader",  "finger", "egate", "booth", "plate",
                                                       "loop", "barrier", "lamp",   "net",   "scale"};
    const auto i = static_cast<std::size_t>(kind);
    return i < names.size() ? QString::fromLatin1(names[i]) : QStringLiteral("question");
}

double laneStaleS(const Context& context, const domain::LaneState& lane)
{
    const auto age =
        domain::reportAge(context.state(), domain::FeedKind::Lanes, lane.observedAt, context.now());
    const bool fresh = age.count() <= domain::freshnessLimitMs(domain::FeedKind::Lanes);
    if (context.mirror.live() && (fresh || core::toMs(lane.observedAt) == 0))
        return -1;
    return std::max(0.0, static_cast<double>(age.count()) / 1000) + silentS(context);
}

LaneTileRow laneTile(const Context& context, const domain::LaneSpec& spec, const domain::LaneState* lane)
{
    LaneTileRow row;
    row.key = qs(spec.id);
    row.kind = kindOf(spec.kind);
    row.ordinal = spec.ordinal;
    addDevices(spec, lane, row);
    if (lane) {
        addState(context, spec, *lane, row);
    } else {
        row.laneState = glyphState(LaneStatus::Unknown);
        row.stateText = words::of(LaneStatus::Unknown);
        row.direction =
            spec.direction == domain::Direction::Exit ? QStringLiteral("up") : QStringLiteral("down");
        row.note = LaneTiles::tr("No report yet");
    }
    if (const domain::Alarm* alarm = worstAlarmAt(context.state(), spec.id)) {
        row.alarm = words::letter(alarm->priority);
        row.alarmState = symbolState(alarm->state);
        row.alarmText = alarmText(context, *alarm);
    }
    return row;
}

void LaneGroup::show(const Context& context, std::vector<LaneTileRow> rows)
{
    int all = 0, open = 0, waitS = -1;
    double perHour = 0;
    for (const domain::LaneSpec& spec : context.site->lanes) {
        if (spec.bridge != m_bridge || spec.direction != m_direction)
            continue;
        ++all;
        const auto it = context.state().lanes.find(spec.id);
        if (it == context.state().lanes.end())
            continue;
        const bool serves = isOpen(it->second.status);
        open += serves;
        perHour += serves ? it->second.servedPerHour : 0;
        waitS = std::max(waitS, serves ? it->second.waitS : -1);
    }
    const Formats& f = context.formats;
    m_title = words::of(m_bridge) + QStringLiteral(" · ") + words::of(m_direction);
    m_sums = tr("%1 of %2 in service · %3/h").arg(f.number(open), f.number(all), f.number(perHour));
    if (waitS >= 0)
        m_sums += QStringLiteral(" · ") + tr("longest wait %1 min").arg(f.minutes(waitS));
    m_sumsAge = staleAge(context, domain::FeedKind::Lanes);
    m_tiles.sync(std::move(rows));
    Q_EMIT changed();
}

const LaneTiles::Roles& LaneTiles::roles() const
{
    static const Roles table{role<&LaneTileRow::key>("code"),
                             role<&LaneTileRow::kind>("kind"),
                             role<&LaneTileRow::laneState>("laneState"),
                             role<&LaneTileRow::direction>("direction"),
                             role<&LaneTileRow::stateText>("stateText"),
                             role<&LaneTileRow::queueText>("queueText"),
                             role<&LaneTileRow::waitText>("waitText"),
                             role<&LaneTileRow::servedText>("servedText"),
                             role<&LaneTileRow::note>("note"),
                             role<&LaneTileRow::leaseText>("leaseText"),
                             role<&LaneTileRow::staleText>("staleText"),
                             role<&LaneTileRow::alarm>("alarmPriority"),
                             role<&LaneTileRow::alarmState>("alarmState"),
                             role<&LaneTileRow::alarmText>("alarmText"),
                             role<&LaneTileRow::devices>("devices"),
                             role<&LaneTileRow::deviceLabels>("deviceLabels"),
                             role<&LaneTileRow::faultyDevices>("faultyDevices"),
                             role<&LaneTileRow::trend>("trend"),
                             role<&LaneTileRow::openPart>("openPart"),
                             role<&LaneTileRow::selected>("selected")};
    return table;
}

} // namespace coi::viewmodels
