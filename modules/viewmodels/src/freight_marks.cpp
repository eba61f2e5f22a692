// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the picture of the corridor: zones, gates, bays, charging places, vehicles.
#include "corridor_map.h"
#include "plan_mark_rows.h"

#include <algorithm>
#include <coi/viewmodels/freight_model.h>
#include <coi/viewmodels/words.h>
#include <map>

namespace coi::viewmodels {

namespace {

// "Buffer B1" of "Buffer B1, exit" and "Buffer B1, entry".
QString commonName(const Context& context, const std::vector<std::string>& surfaces)
{
    QString common;
    for (const std::string& id : surfaces) {
        const QString name = context.formats.pick(context.site->surface(id)->name);
        if (common.isEmpty())
            common = name;
        qsizetype same = 0;
        while (same < common.size() && same < name.size() && common[same] == name[same])
            ++same;
        common.truncate(same);
    }
    const qsizetype comma = surfaces.size() > 1 ? common.lastIndexOf(QLatin1Char(',')) : -1;
    return (comma < 0 ? common : common.left(comma)).trimmed();
}

// A siding is taken by who stands in it and by who has been sent there.
bool takes(const domain::CarrierState& carrier, const std::string& siding)
{
    return carrier.lastNode == siding || (!carrier.route.empty() && carrier.route.back().surface == siding);
}

} // namespace

void FreightModel::markZones()
{
    std::vector<PlanMark> zones;
    for (const CorridorMap::Zone& z : m_map->zones()) {
        PlanMark m;
        m.key = qs(z.id) + (z.exit ? QStringLiteral(":x") : QStringLiteral(":n"));
        m.group = QStringLiteral("zone");
        m.brief = qs(z.id);
        m.x = z.x, m.w = z.w, m.h = 2 * CorridorMap::kHalfLane;
        m.y = (z.exit ? CorridorMap::kExitY : CorridorMap::kEntryY) - CorridorMap::kHalfLane;
        m.exit = z.exit, m.reported = z.counterpart;
        for (const auto& [id, carrier] : m_context.state().carriers)
            if (carrier.waitsFor == z.id && !carrier.heldBy.empty() &&
                (carrier.direction == domain::Direction::Exit) == z.exit) {
                m.status = QStringLiteral("held");
                m.text = tr("Zone %1 held by %2").arg(qs(z.id), qs(carrier.heldBy));
                const QString waits =
                    tr("%1 waits %2")
                        .arg(qs(id),
                             m_context.formats.duration(secondsSince(carrier.taskSince, m_context.now())));
                const QString lease = leaseUntil(carrier.heldBy, z.id);
                m.detail = lease.isEmpty() ? waits : lease;
                m.label = m.text + QStringLiteral(", ") + m.detail +
                          (lease.isEmpty() ? QString() : QStringLiteral(", ") + waits);
            }
        if (m.label.isEmpty())
            m.label = m.brief;
        zones.push_back(std::move(m));
    }
    m_zones.sync(std::move(zones));
}

// "lease to 15:25:10": how long the vehicle may be in the zone; empty without a lease.
QString FreightModel::leaseUntil(const std::string& carrier, const std::string& zone) const
{
    const auto it = m_context.state().carriers.find(carrier);
    if (it == m_context.state().carriers.end())
        return {};
    for (const domain::ZoneLease& lease : it->second.leases)
        if (lease.zone == zone)
            return tr("lease to %1").arg(m_context.formats.clock(lease.until));
    return {};
}

void FreightModel::markPlaces()
{
    std::vector<PlanMark> places;
    const auto& carriers = m_context.state().carriers;
    for (const CorridorMap::Bay& bay : m_map->bays()) {
        const auto free = std::count_if(bay.surfaces.begin(), bay.surfaces.end(), [&](const std::string& s) {
            return std::none_of(carriers.begin(), carriers.end(),
                                [&](const auto& c) { return takes(c.second, s); });
        });
        PlanMark m;
        m.key = qs(bay.zone);
        m.group = QStringLiteral("bay");
        m.text = tr("%1, %2 free")
                     .arg(commonName(m_context, bay.surfaces),
                          m_context.formats.number(static_cast<double>(free)));
        m.x = bay.x, m.y = bay.y;
        m.label = m.text;
        places.push_back(std::move(m));
    }
    if (!m_map->chargers().empty()) {
        int charging = 0, service = 0;
        for (const auto& [id, c] : carriers) {
            charging += c.task == domain::CarrierTask::Charging;
            service += c.task == domain::CarrierTask::Service;
        }
        PlanMark m;
        m.key = m.group = QStringLiteral("charging");
        m.text = tr("Charging %1").arg(charging);
        m.detail = tr("Service %1").arg(service);
        m.x = m_map->chargerWords().x, m.y = m_map->chargerWords().y;
        m.label = m.text + QStringLiteral(", ") + m.detail;
        places.push_back(std::move(m));
    }
    for (PlanMark& name : yardNames())
        places.push_back(std::move(name));
    m_places.sync(std::move(places));
}

// Of the yards and the countries they are in.
std::vector<PlanMark> FreightModel::yardNames() const
{
    std::vector<PlanMark> out;
    if (!m_map->valid())
        return out;
    const auto add = [&out](const char* group, const QString& text, double x, double y, bool left) {
        PlanMark m;
        m.group = QLatin1String(group);
        m.key = m.group + (left ? QStringLiteral(":home") : QStringLiteral(":away"));
        m.text = m.label = text;
        m.x = x, m.y = y;
        m.exit = left; // its words begin there, else they end there
        out.push_back(std::move(m));
    };
    add("country", tr("Viet Nam"), CorridorMap::kHomeLeft, 12, true);
    add("country", tr("China"), CorridorMap::kAwayRight, 12, false);
    for (const domain::StationSpec& s : m_context.site->stations) {
        const bool home = s.kind == domain::StationKind::Yard;
        if (!home && s.kind != domain::StationKind::CounterpartYard)
            continue;
        add("yard", m_context.formats.pick(s.name),
            (home ? CorridorMap::kHomeLeft : CorridorMap::kAwayLeft) + 12, CorridorMap::kYardTop + 6, true);
        out.back().key = qs(s.id);
    }
    return out;
}

void FreightModel::markCorridor()
{
    std::vector<PlanMark> gates;
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
    m_gates.sync(std::move(gates));
}

// The loaded vehicles that will be at the end of their way first, one of each direction.
std::set<std::string> FreightModel::nextToArrive() const
{
    std::map<domain::Direction, const domain::CarrierState*> first;
    for (const auto& [id, c] : m_context.state().carriers) {
        if (!c.loaded || core::toMs(c.etaAt) == 0)
            continue;
        const domain::CarrierState*& best = first[c.direction];
        if (!best || c.etaAt < best->etaAt)
            best = &c;
    }
    std::set<std::string> out;
    for (const auto& [direction, carrier] : first)
        out.insert(carrier->id);
    return out;
}

void FreightModel::markCarriers()
{
    const std::set<std::string> next = nextToArrive();
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
        if (carrier.loaded && core::toMs(carrier.etaAt) != 0 && (chosen || next.contains(id)))
            m.brief = tr("ETA %1").arg(m_context.formats.clock(carrier.etaAt));
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
