// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/overview_model.h>

#include "plan_drawing.h"
#include "plan_halls.h"
#include "plan_labels.h"
#include "plan_mark_rows.h"
#include "plan_symbols.h"

#include <algorithm>

namespace coi::viewmodels {

using domain::CarrierTask;
using domain::RecordKind;

OverviewModel::OverviewModel(const Context& context, QObject* parent)
    : QObject(parent), m_context(context), m_waits(context),
      m_refresher(
          context,
          {RecordKind::Lane, RecordKind::Gate, RecordKind::Zone, RecordKind::Station, RecordKind::Carrier,
           RecordKind::Alarm, RecordKind::Totals, RecordKind::Consignment, RecordKind::Ptz, RecordKind::Staff,
           RecordKind::Forecourt, RecordKind::Feed},
          [this] { rebuild(); }, 250)
{
    connect(&context.mirror, &client::Mirror::posesChanged, this, &OverviewModel::takePoses);
    connect(&context.mirror, &client::Mirror::heatChanged, this, &OverviewModel::takeHeat);
    connect(&context.mirror, &client::Mirror::reset, &m_symbols, &scene::SymbolFeed::restart);
    m_refresher.setTicking(true);
    m_refresher.setActive(false);
    m_sampler.setInterval(1000);
    connect(&m_sampler, &QTimer::timeout, this, [this] {
        if (m_context.mirror.live())
            m_trends.sample(trendValues(m_context), m_context.now());
    });
    m_sampler.start();
    drawStillPlan();
}

void OverviewModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_refresher.setActive(active);
    if (active) {
        m_symbols.restart();
        takePoses();
        takeHeat();
    }
    Q_EMIT activeChanged();
}

// The whole picture is painted anew, so only when it looks different.
void OverviewModel::drawStillPlan()
{
    const domain::Site& site = *m_context.site;
    const YardFill fill = yardFill(site, m_context.state());
    const auto taken = slotsTaken(site, fill);
    if (m_plan.value() && taken == m_slotsTaken)
        return;
    m_slotsTaken = taken;
    m_plan.publish(std::make_shared<const std::vector<scene::Primitive>>(drawPlan(site, fill)));
}

void OverviewModel::takePoses()
{
    if (m_active)
        m_symbols.publish(symbolFrame(m_context));
}

// A feed may fall silent with its positions: no frame comes then that would say so.
void OverviewModel::markOldSymbols()
{
    const bool queue = staleFeed(m_context, domain::FeedKind::Queue);
    const bool fleet = staleFeed(m_context, domain::FeedKind::IgvState);
    if (queue == m_oldQueue && fleet == m_oldFleet)
        return;
    m_oldQueue = queue, m_oldFleet = fleet;
    takePoses();
}

void OverviewModel::takeHeat()
{
    if (m_active)
        m_heat.publish(heatZones(m_context));
}

void OverviewModel::rebuild()
{
    drawStillPlan();
    markOldSymbols();
    m_lanes.sync(laneMarks(m_context));
    std::vector<PlanMark> zones = zoneMarks(m_context), carriers = carrierMarks(m_context, m_chosen);
    m_labels.publish(planLabels(m_context, zones, carriers, m_chosen));
    m_zones.sync(std::move(zones));
    m_stations.sync(stationMarks(m_context));
    m_cameras.sync(cameraMarks(m_context));
    m_officers.sync(officerMarks(m_context));
    m_carriers.sync(std::move(carriers));
    m_figures.sync(keyFigures(m_context, m_trends));
    m_tasks = QList<int>{0, 0, 0, 0, 0, 0};
    for (const auto& [id, carrier] : m_context.state().carriers)
        ++m_tasks[fleetGroup(carrier)];
    m_channels = QList<int>{0, 0, 0};
    for (const auto& [id, consignment] : m_context.state().consignments) {
        const int channel = static_cast<int>(consignment.channel);
        if (channel > 0)
            ++m_channels[channel - 1];
    }
    Q_EMIT textsChanged();
}

QString OverviewModel::firstZone() const
{
    return m_context.site->zones.empty() ? QString() : qs(m_context.site->zones.front().id);
}

domain::Totals OverviewModel::totals() const
{
    const auto it = m_context.state().totals.find("site");
    return it == m_context.state().totals.end() ? domain::Totals{} : it->second;
}

QRectF OverviewModel::fleetBox() const
{
    return boxFor(*m_context.site, domain::ShapeFigure::Fleet);
}

QRectF OverviewModel::vehiclesBox() const
{
    return boxFor(*m_context.site, domain::ShapeFigure::Vehicles);
}

QString OverviewModel::fleetTitle() const
{
    const auto total = static_cast<int>(m_context.state().carriers.size());
    int out = 0;
    for (const int group : {3, 4, 5})
        out += m_tasks.value(group);
    return tr("%1 of %2 available").arg(total - out).arg(total);
}

QString OverviewModel::fleetText() const
{
    const QString dot = QStringLiteral(" · ");
    return tr("moving %1").arg(m_tasks.value(0)) + dot + tr("handling %1").arg(m_tasks.value(1)) + dot +
           tr("waiting %1").arg(m_tasks.value(2)) + QLatin1Char('\n') +
           tr("stopped %1").arg(m_tasks.value(3)) + dot + tr("charging %1").arg(m_tasks.value(4)) + dot +
           tr("service %1").arg(m_tasks.value(5));
}

QString OverviewModel::fleetAge() const
{
    return staleAge(m_context, domain::FeedKind::IgvState);
}

QString OverviewModel::vehiclesAge() const
{
    return staleAge(m_context, domain::FeedKind::Customs);
}

QString OverviewModel::vehiclesToday() const
{
    return m_context.formats.number(totals().vehiclesExit + totals().vehiclesEntry);
}

QString OverviewModel::smartText() const
{
    return m_context.formats.number(totals().smartVehicles);
}

QString OverviewModel::traditionalText() const
{
    const domain::Totals t = totals();
    return m_context.formats.number(t.vehiclesExit + t.vehiclesEntry - t.smartVehicles);
}

double OverviewModel::smartBar() const
{
    const domain::Totals t = totals();
    const int most = std::max(t.smartVehicles, t.vehiclesExit + t.vehiclesEntry - t.smartVehicles);
    return most > 0 ? static_cast<double>(t.smartVehicles) / most : 0.0;
}

double OverviewModel::traditionalBar() const
{
    const domain::Totals t = totals();
    const int rest = t.vehiclesExit + t.vehiclesEntry - t.smartVehicles;
    const int most = std::max(t.smartVehicles, rest);
    return most > 0 ? static_cast<double>(rest) / most : 0.0;
}

QString OverviewModel::carrierOfSymbol(int key) const
{
    for (const auto& [id, carrier] : m_context.state().carriers)
        if (carrierIndex(m_context, id) == key)
            return qs(id);
    return {};
}

void OverviewModel::setChosen(const QString& id)
{
    if (id == m_chosen)
        return;
    m_chosen = id;
    m_refresher.poke();
}

QPointF OverviewModel::placeOf(const QString& id) const
{
    const std::string key = id.toStdString();
    const domain::Site& site = *m_context.site;
    const auto centre = [](const domain::PlanRect& r) { return QPointF(r.x + r.w / 2, r.y + r.h / 2); };
    if (const auto* lane = site.lane(key))
        return {lane->plan.x, lane->plan.y};
    if (const auto* gate = site.gate(key))
        return {gate->plan.x, gate->plan.y};
    if (const auto* zone = site.zone(key))
        return centre(zone->plan);
    if (const auto* station = site.station(key))
        return centre(station->plan);
    if (const auto* camera = site.camera(key))
        return {camera->plan.x, camera->plan.y};
    return {-1, -1};
}

} // namespace coi::viewmodels
