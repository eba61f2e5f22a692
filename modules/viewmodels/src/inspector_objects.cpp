// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/inspector_model.h>

#include "inspector_figure.h"
#include "plan_mark_rows.h"
#include "word_details.h"

#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

QString InspectorModel::noteOf(const std::string& note, const std::optional<domain::Lease>& lease) const
{
    if (!lease)
        return words::detail(qs(note));
    const Formats& f = m_context.formats;
    return tr("Leased by %1 until %2 (%3 China)")
        .arg(qs(lease->by), f.clock(lease->ends, false), f.clock(lease->ends, false, 8));
}

void InspectorModel::showLane(const domain::LaneState& s)
{
    const Formats& f = m_context.formats;
    const auto* spec = m_context.site->lane(s.id);
    if (spec)
        m_subtitle = words::of(spec->bridge) + QStringLiteral(" · ") + words::ofShort(s.direction) +
                     QLatin1Char(' ') + words::of(spec->kind);
    m_status = glyphState(s.status);
    m_statusText = words::of(s.status);
    m_note = noteOf(s.note, s.lease);
    m_ageS = secondsSince(s.observedAt, m_context.now());
    m_stale = staleReport(m_context, domain::FeedKind::Lanes, s.observedAt);
    const bool vehicles =
        spec && (spec->kind == domain::LaneKind::Truck || spec->kind == domain::LaneKind::Igv);
    m_figures.sync(
        {inspectorFigure("waiting", tr("waiting"), f.number(s.queue),
                         vehicles ? tr("trucks") : tr("persons")),
         inspectorFigure("wait", tr("wait now"), f.minutes(s.waitS), tr("min")),
         inspectorFigure("served", tr("served"),
                         f.number(s.servedPerHour, vehicles && s.servedPerHour < 10 ? 1 : 0), tr("/h")),
         inspectorFigure("today", tr("today"), f.number(s.servedToday), {})});
    m_chartTitle = tr("Served per hour, last 10 min");
    m_measure = s.servedPerHour;
}

void InspectorModel::showGate(const domain::GateState& s)
{
    m_status = glyphState(s.status);
    m_statusText = words::of(s.status);
    m_note = noteOf(s.note, s.lease);
    m_reported = s.reported;
    m_ageS = secondsSince(s.observedAt, m_context.now());
    m_stale = staleReport(m_context, s.reported ? domain::FeedKind::Counterpart : domain::FeedKind::Lanes,
                          s.observedAt);
    m_figures.sync({});
}

void InspectorModel::showZone(const domain::ZoneState& s)
{
    const Formats& f = m_context.formats;
    const auto* spec = m_context.site->zone(s.id);
    m_title = spec ? f.pick(spec->name) : m_id;
    m_subtitle =
        (spec ? words::of(spec->bridge) : QString()) + QStringLiteral(" · ") + tr("queue zone %1").arg(m_id);
    const bool vehicles = spec && spec->vehicles;
    m_badge = vehicles ? QString() : QString(QLatin1Char(static_cast<char>('A' + static_cast<int>(s.los))));
    m_ageS = secondsSince(s.observedAt, m_context.now());
    m_stale = staleReport(m_context, domain::FeedKind::Queue, s.observedAt);
    m_figures.sync({inspectorFigure("waiting", tr("waiting"), f.number(s.count),
                                    vehicles ? tr("trucks") : tr("persons")),
                    inspectorFigure("wait", tr("wait now"), f.minutes(s.waitS), tr("min")),
                    inspectorFigure("arriving", tr("arriving"), f.number(s.arrivingPerHour), tr("/h")),
                    inspectorFigure("served", tr("served"), f.number(s.servedPerHour), tr("/h"))});
    m_note = tr("Queue smoothed over 1 min; wait = queue / service rate.");
    if (s.m2PerPerson > 0 && !vehicles)
        m_note += QLatin1Char(' ') + tr("%1 m² per person.").arg(f.number(s.m2PerPerson, 2));
    m_chartTitle = tr("Queue, last 60 min");
    m_curve.setLimit(spec ? spec->capacity : 0);
    m_measure = s.count;
    std::vector<PlanMark> members;
    for (PlanMark& mark : laneMarks(m_context)) {
        const auto* lane = m_context.site->lane(mark.key.toStdString());
        if (!lane || lane->queueZone != s.id)
            continue;
        const auto state = m_context.state().lanes.find(lane->id);
        if (state != m_context.state().lanes.end())
            mark.detail = state->second.status == domain::LaneStatus::InService
                              ? tr("%1/h").arg(f.number(state->second.servedPerHour))
                              : words::of(state->second.status);
        mark.text = mark.key.section(QLatin1Char('-'), 1);
        members.push_back(std::move(mark));
    }
    if (!members.empty())
        m_code = members.front().key + QStringLiteral(" – ") + members.back().text;
    m_members.sync(std::move(members));
}

void InspectorModel::showStation(const domain::StationState& s)
{
    const Formats& f = m_context.formats;
    const auto* spec = m_context.site->station(s.id);
    m_subtitle = (spec ? words::of(spec->bridge) : QString()) + QStringLiteral(" · ") + m_id;
    m_reported = s.reported || (spec && spec->counterpart);
    m_statusText = s.faulty ? tr("fault") : QString();
    m_note = words::detail(qs(s.note));
    m_ageS = secondsSince(s.observedAt, m_context.now());
    m_stale = staleReport(m_context, domain::FeedKind::Customs, s.observedAt);
    m_figures.sync({inspectorFigure("waiting", tr("waiting"), f.number(s.waiting), {}),
                    inspectorFigure("wait", tr("wait now"), f.minutes(s.waitS), tr("min")),
                    inspectorFigure("open", tr("open"), f.number(s.openServers),
                                    spec ? tr("of %1").arg(spec->servers) : QString()),
                    inspectorFigure("today", tr("today"), f.number(s.doneToday), {})});
    if (spec && spec->kind == domain::StationKind::CounterpartHall && s.exitWaitS >= 0)
        showCounterpartHall(*spec, s);
    m_chartTitle = tr("Waiting, last 10 min");
    m_measure = s.waiting;
}

void InspectorModel::showCarrier(const domain::CarrierState& s)
{
    const Formats& f = m_context.formats;
    m_subtitle = (s.loaded ? tr("loaded") : tr("empty")) + QStringLiteral(" · ") +
                 (s.direction == domain::Direction::Exit ? tr("northbound") : tr("southbound")) +
                 QStringLiteral(" · ") + words::of(s.mode);
    m_statusText = taskText(m_context, s);
    if (!s.waitsFor.empty())
        m_note = s.heldBy.empty() ? tr("Waits for %1.").arg(qs(s.waitsFor))
                                  : tr("Waits for %1, held by %2.").arg(qs(s.waitsFor), qs(s.heldBy));
    if (s.connection == domain::ConnectionState::ConnectionBroken)
        m_note = tr("Connection broken: it may still move to its last released node %1.").arg(qs(s.baseEnd));
    m_ageS = secondsSince(s.observedAt, m_context.now());
    m_stale = staleReport(m_context, domain::FeedKind::IgvState, s.observedAt);
    m_figures.sync(
        {inspectorFigure("speed", tr("speed"), f.number(s.speedKmh), tr("km/h")),
         inspectorFigure("battery", tr("battery"), f.number(s.batteryPct), tr("%")),
         inspectorFigure("zone", tr("zone"), qs(s.zone), {}),
         inspectorFigure("order", tr("order"), s.orderId.empty() ? QStringLiteral("–") : qs(s.orderId), {})});
    m_chartTitle = tr("Speed, last 10 min");
    m_measure = s.speedKmh;
}

void InspectorModel::showCamera(const domain::CameraSpec& spec)
{
    m_title = qs(spec.id);
    m_subtitle = words::of(spec.bridge) + QStringLiteral(" · ") + m_context.formats.pick(spec.name);
    const auto it = m_context.state().cameras.find(spec.id);
    if (it != m_context.state().cameras.end()) {
        m_statusText = !it->second.online ? tr("offline") : it->second.frozen ? tr("frozen") : tr("online");
        m_ageS = 0;
    }
    m_figures.sync({});
}

} // namespace coi::viewmodels
