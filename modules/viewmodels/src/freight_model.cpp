// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/freight_model.h>

#include "corridor_drawing.h"
#include "corridor_routes.h"
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
           RecordKind::Station, RecordKind::Alarm, RecordKind::Totals, RecordKind::Forecast},
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
    m_fill = std::make_unique<const YardFill>(yardFill(*m_context.site, m_context.state()));
    m_plan.publish(
        std::make_shared<const std::vector<scene::Primitive>>(drawCorridor(*m_map, m_context, *m_fill)));
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

QStringList FreightModel::flows() const
{
    const auto totals = m_context.state().totals.find("site");
    const bool known = totals != m_context.state().totals.end();
    const double north = known ? totals->second.crossingsExitPerHour : -1;
    const double south = known ? totals->second.crossingsPerHour - north : -1;
    return {tr("%1/h").arg(m_context.formats.number(north)), tr("%1/h").arg(m_context.formats.number(south))};
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
    if (*m_fill != yardFill(*m_context.site, m_context.state()))
        drawShapes();
    listCarriers();
    if (m_kind.isEmpty() && m_carriers.rowCount() > 0) {
        m_kind = QStringLiteral("carrier");
        m_id = m_carriers.rows().front().key;
    }
    listConsignments();
    countStations();
    markCorridor();
    markZones();
    markPlaces();
    markCarriers();
    m_routes.sync(corridorRoutes(*m_map, m_context, m_id));
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
    std::vector<std::pair<int, QString>> loads;
    for (const domain::StationSpec& spec : m_context.site->stations) {
        const auto state = m_context.state().stations.find(spec.id);
        if (spec.bridge != domain::Bridge::BacLuan2 || state == m_context.state().stations.end())
            continue;
        const domain::StationState& s = state->second;
        if (s.waiting + s.inService == 0 && !s.faulty)
            continue;
        loads.emplace_back(s.waiting + s.inService,
                           tr("%1 %2 + %3")
                               .arg(m_context.formats.pick(spec.name), m_context.formats.number(s.waiting),
                                    m_context.formats.number(s.inService)));
    }
    std::stable_sort(loads.begin(), loads.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (auto& load : loads)
        m_stationTexts << std::move(load.second);
}

} // namespace coi::viewmodels
