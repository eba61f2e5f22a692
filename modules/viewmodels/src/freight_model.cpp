// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/freight_model.h>

#include "corridor_drawing.h"
#include "plan_mark_rows.h"

#include <algorithm>
#include <array>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::FreightStage;
using domain::RecordKind;

FreightModel::FreightModel(const Context& context, QObject* parent)
    : QObject(parent), m_context(context), m_map(std::make_unique<CorridorMap>(*context.site)),
      m_actions(context), m_carrierFeed(context, {domain::FeedKind::IgvState}),
      m_customsFeed(context, {domain::FeedKind::Customs}),
      m_refresher(
          context,
          {RecordKind::Carrier, RecordKind::Consignment, RecordKind::Gate, RecordKind::Lane,
           RecordKind::Station, RecordKind::Alarm, RecordKind::Totals},
          [this] { rebuild(); }, 500)
{
    connect(&context.mirror, &client::Mirror::posesChanged, this, &FreightModel::takePoses);
    connect(&context.mirror, &client::Mirror::reset, &m_symbols, &scene::SymbolFeed::restart);
    connect(&context.formats, &Formats::languageChanged, this, &FreightModel::drawShapes);
    m_refresher.setTicking(true);
    m_refresher.setActive(false);
    drawShapes();
}

FreightModel::~FreightModel() = default;

void FreightModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_refresher.setActive(active);
    if (active) {
        m_symbols.restart();
        takePoses();
        rebuild();
    }
    Q_EMIT activeChanged();
}

double FreightModel::corridorWidth() const
{
    return CorridorMap::kWidth;
}

double FreightModel::corridorHeight() const
{
    return CorridorMap::kHeight;
}

void FreightModel::drawShapes()
{
    m_plan.publish(std::make_shared<const std::vector<scene::Primitive>>(drawCorridor(*m_map, m_context)));
    m_refresher.poke();
}

void FreightModel::takePoses()
{
    if (m_active)
        m_symbols.publish(corridorSymbols(*m_map, m_context));
}

QString FreightModel::corridorText() const
{
    return tr("turned: Viet Nam left, China right · %1 km · northbound upper lane")
        .arg(m_context.formats.number(m_map->lengthM() / 1000, 1));
}

QString FreightModel::flowText() const
{
    const auto totals = m_context.state().totals.find("site");
    const double perHour = totals == m_context.state().totals.end() ? -1 : totals->second.crossingsPerHour;
    return tr("%1 crossings in the last hour").arg(m_context.formats.number(perHour));
}

void FreightModel::setAttentionOnly(bool only)
{
    m_attentionOnly = only;
    rebuild();
}

void FreightModel::setModeFilter(int filter)
{
    m_modeFilter = std::clamp(filter, 0, 2);
    rebuild();
}

QStringList FreightModel::stageNames() const
{
    QStringList out;
    for (int i = 0; i < domain::countOf<FreightStage>(); ++i)
        out << words::of(static_cast<FreightStage>(i));
    return out;
}

void FreightModel::rebuild()
{
    listCarriers();
    if (m_kind.isEmpty() && m_carriers.rowCount() > 0) {
        m_kind = QStringLiteral("carrier");
        m_id = m_carriers.rows().front().key;
    }
    listConsignments();
    countStations();
    markCorridor();
    markCarriers();
    readChosen();
    Q_EMIT changed();
}

void FreightModel::listCarriers()
{
    std::vector<CarrierRow> rows;
    int available = 0, attention = 0;
    const auto& all = m_context.state().carriers;
    for (const auto& [id, carrier] : all) {
        rows.push_back(carrierRow(m_context, carrier));
        attention += rows.back().attention;
        available += carrier.mode == domain::OperatingMode::Automatic &&
                     carrier.connection == domain::ConnectionState::Online &&
                     carrier.task != domain::CarrierTask::Service &&
                     carrier.task != domain::CarrierTask::Stalled;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.rank < b.rank; });
    if (m_attentionOnly)
        std::erase_if(rows, [](const CarrierRow& r) { return !r.attention; });
    m_carriers.sync(std::move(rows));
    m_carrierCounts = {m_context.formats.number(static_cast<double>(all.size())),
                       m_context.formats.number(attention)};
    m_fleetText = tr("%1 of %2 available, attention first").arg(available).arg(all.size());
}

void FreightModel::listConsignments()
{
    std::vector<ConsignmentRow> rows;
    int smart = 0;
    std::array<int, 10> stages{};
    const auto& all = m_context.state().consignments;
    for (const auto& [id, consignment] : all) {
        smart += consignment.smart;
        ++stages[static_cast<std::size_t>(consignment.stage)];
        if (m_modeFilter == 0 || consignment.smart == (m_modeFilter == 1))
            rows.push_back(consignmentRow(m_context, consignment));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.rank > b.rank; });
    m_moreText.clear();
    if (rows.size() > kMostRows) {
        m_moreText = tr("%1 more, all as planned").arg(rows.size() - kMostRows);
        rows.resize(kMostRows);
    }
    m_consignments.sync(std::move(rows));
    const Formats& f = m_context.formats;
    m_consignmentCounts = {f.number(static_cast<double>(all.size())), f.number(smart),
                           f.number(static_cast<double>(all.size()) - smart)};
    m_insideText = tr("by attention; %1 known").arg(f.number(static_cast<double>(all.size())));
    m_stageCounts.clear();
    for (const int n : stages)
        m_stageCounts << f.number(n);
}

void FreightModel::countStations()
{
    m_stationTexts.clear();
    for (const domain::StationSpec& spec : m_context.site->stations) {
        const auto state = m_context.state().stations.find(spec.id);
        if (spec.bridge != domain::Bridge::BacLuan2 || state == m_context.state().stations.end())
            continue;
        const domain::StationState& s = state->second;
        if (s.waiting + s.inService == 0 && !s.faulty)
            continue;
        m_stationTexts << tr("%1 %2 + %3")
                              .arg(m_context.formats.pick(spec.name), m_context.formats.number(s.waiting),
                                   m_context.formats.number(s.inService));
    }
}

void FreightModel::markCorridor()
{
    std::vector<PlanMark> zones, gates;
    for (const CorridorMap::Zone& z : m_map->zones()) {
        PlanMark m;
        m.key = qs(z.id) + (z.exit ? QStringLiteral(":x") : QStringLiteral(":n"));
        m.group = QStringLiteral("zone");
        m.text = qs(z.id);
        m.x = z.x, m.w = z.w, m.h = 2 * CorridorMap::kHalfLane;
        m.y = (z.exit ? CorridorMap::kExitY : CorridorMap::kEntryY) - CorridorMap::kHalfLane;
        m.exit = z.exit, m.reported = z.counterpart;
        for (const auto& [id, carrier] : m_context.state().carriers)
            if (carrier.waitsFor == z.id && !carrier.heldBy.empty() &&
                (carrier.direction == domain::Direction::Exit) == z.exit) {
                m.status = QStringLiteral("held");
                m.detail = tr("held by %1").arg(qs(carrier.heldBy));
            }
        m.label = m.text + QStringLiteral(", ") + m.detail;
        zones.push_back(std::move(m));
    }
    for (const CorridorMap::Gate& g : m_map->gates()) {
        const auto lane = m_context.state().lanes.find(g.id);
        const auto gate = m_context.state().gates.find(g.id);
        domain::LaneStatus status = domain::LaneStatus::Unknown;
        if (lane != m_context.state().lanes.end())
            status = lane->second.status;
        else if (gate != m_context.state().gates.end())
            status = gate->second.status;
        PlanMark m;
        m.key = m.text = qs(g.id);
        m.group = m_context.site->lane(g.id) ? QStringLiteral("lane") : QStringLiteral("gate");
        m.status = glyphState(status);
        m.detail = words::of(status);
        m.x = g.x, m.y = g.y, m.exit = g.exit, m.reported = g.counterpart;
        if (lane != m_context.state().lanes.end())
            m.stale = staleReport(m_context, domain::FeedKind::Lanes, lane->second.observedAt);
        else if (gate != m_context.state().gates.end())
            m.stale =
                staleReport(m_context, m.reported ? domain::FeedKind::Counterpart : domain::FeedKind::Lanes,
                            gate->second.observedAt);
        if (const domain::Alarm* alarm = worstAlarmAt(m_context.state(), g.id)) {
            m.alarm = words::letter(alarm->priority);
            m.alarmState = symbolState(alarm->state);
        }
        m.label = m.text + QStringLiteral(", ") + m.detail;
        gates.push_back(std::move(m));
    }
    m_zones.sync(std::move(zones));
    m_gates.sync(std::move(gates));
}

void FreightModel::markCarriers()
{
    // On the bridge every vehicle has its name; in the yards those to look at and the chosen one.
    std::vector<PlanMark> rows;
    for (const auto& [id, carrier] : m_context.state().carriers) {
        const bool bridge =
            std::any_of(m_map->zones().begin(), m_map->zones().end(),
                        [&zone = carrier.zone](const CorridorMap::Zone& z) { return z.id == zone; });
        const bool chosen = m_kind == QLatin1String("carrier") && m_id == qs(id);
        const CarrierRow row = carrierRow(m_context, carrier);
        if (!bridge && !chosen && row.rank > 5)
            continue;
        PlanMark m;
        m.key = row.key;
        m.group = QStringLiteral("carrier");
        m.text = m.key;
        const auto load = m_context.state().consignments.find(carrier.consignment);
        if ((chosen || row.rank <= 5) && load != m_context.state().consignments.end() &&
            !load->second.container.empty())
            m.text += QStringLiteral(" · ") + qs(load->second.container);
        m.detail = chosen || row.rank <= 5 ? row.stateText : QString();
        if (carrier.task == domain::CarrierTask::Driving && m.detail.isEmpty())
            m.text += QStringLiteral(" · ") + row.stateText;
        m.alarm = row.alarm, m.alarmState = row.alarmState;
        m.stale = row.icon == QLatin1String("doing.unknown");
        m.status = chosen ? QStringLiteral("chosen") : QString();
        m.exit = carrier.direction == domain::Direction::Exit;
        m.symbol = carrierIndex(m_context, id);
        m.label = row.label;
        rows.push_back(std::move(m));
    }
    m_marks.sync(std::move(rows));
}

} // namespace coi::viewmodels
