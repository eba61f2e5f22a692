// SPDX-License-Identifier: GPL-3.0-or-later
#include "corridor_routes.h"

#include <algorithm>
#include <cmath>
#include <coi/viewmodels/words.h>
#include <unordered_map>

#include "plan_mark_rows.h"

namespace coi::viewmodels {

using domain::PlanPoint;

namespace {

constexpr double kSymbolHalf = 18; // of a vehicle, picture units

struct Seen // a vehicle on the picture
{
    const domain::CarrierState* carrier = nullptr;
    int surface = -1;
    double u = 0;
    PlanPoint at;
};

std::vector<Seen> vehicles(const CorridorMap& map, const Context& context)
{
    std::vector<Seen> out;
    std::unordered_map<int, const domain::Pose*> poses; // by number of the unit
    const auto frame = context.mirror.poses();
    for (const domain::Pose& pose : frame->poses)
        if (pose.kind == domain::PoseKind::Carrier)
            poses.emplace(static_cast<int>(pose.entity), &pose);
    for (const auto& [id, carrier] : context.state().carriers) {
        const auto pose = poses.find(carrierIndex(context, id));
        if (pose == poses.end())
            continue;
        if (const auto at = map.at(*pose->second))
            out.push_back({&carrier, pose->second->surface, pose->second->u / 65535.0, {at->x, at->y}});
    }
    return out;
}

class Way
{
public:
    Way(const CorridorMap& map, const domain::Site& site, const Seen& vehicle, bool whole)
        : m_map(map), m_site(site), m_whole(whole), m_surface(vehicle.surface), m_u(vehicle.u)
    {
        m_base.push_back({vehicle.at.x, vehicle.at.y});
    }

    void follow(const std::vector<domain::RouteNode>& route)
    {
        for (const domain::RouteNode& node : route) {
            const int surface = m_site.surfaceIndex(node.surface);
            if (!m_whole && !m_map.onDeck(surface))
                return;
            if (!go(surface, node.u, node.released ? m_base : horizon()))
                return;
        }
    }
    // Not beyond what stands in the same lane in front.
    void stopBefore(const Seen& other)
    {
        for (std::size_t i = 1; i < static_cast<std::size_t>(m_horizon.size()); ++i) {
            const QPointF a = m_horizon[static_cast<qsizetype>(i) - 1],
                          b = m_horizon[static_cast<qsizetype>(i)];
            const double ahead = b.x() > a.x() ? 1 : -1;
            const double end = other.at.x - ahead * kSymbolHalf;
            const bool sameLane = std::abs(a.y() - other.at.y) < 1 && std::abs(b.y() - other.at.y) < 1;
            if (!sameLane || (other.at.x - a.x()) * ahead <= 0 || (b.x() - end) * ahead <= 0)
                continue;
            m_horizon.resize(static_cast<qsizetype>(i));
            if ((end - a.x()) * ahead > 0)
                m_horizon.push_back({end, a.y()});
            return;
        }
    }
    CarrierRoute take(const QString& key)
    {
        CarrierRoute out;
        out.key = key;
        if (m_base.size() > 1)
            out.base = std::move(m_base);
        if (m_horizon.size() > 1)
            out.horizon = std::move(m_horizon);
        double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
        for (const auto* line : {&out.base, &out.horizon})
            for (const QPointF& p : *line) {
                left = std::min(left, p.x()), right = std::max(right, p.x());
                top = std::min(top, p.y()), bottom = std::max(bottom, p.y());
            }
        out.area = QRectF(QPointF(left, top), QPointF(right, bottom));
        for (auto* line : {&out.base, &out.horizon})
            for (QPointF& p : *line)
                p -= out.area.topLeft();
        return out;
    }

private:
    QList<QPointF>& horizon()
    {
        if (m_horizon.isEmpty())
            m_horizon.push_back(m_base.back());
        return m_horizon;
    }
    bool go(int surface, double u, QList<QPointF>& line)
    {
        const QPointF last = line.back();
        const double from = surface == m_surface ? m_u
                            : surface < 0        ? 0
                                                 : m_map.nearest(surface, {last.x(), last.y()});
        if (surface == m_surface && u < m_u)
            return true; // passed since the order was read
        const auto points = m_map.way(surface, from, u);
        if (points.empty())
            return false;
        for (const PlanPoint& p : points)
            if (const QPointF q(p.x, p.y); (q - line.back()).manhattanLength() > 0.01)
                line.push_back(q);
        m_surface = surface, m_u = u;
        return true;
    }

    const CorridorMap& m_map;
    const domain::Site& m_site;
    bool m_whole;
    int m_surface;
    double m_u;
    QList<QPointF> m_base, m_horizon;
};

} // namespace

const CarrierRoutes::Roles& CarrierRoutes::roles() const
{
    static const Roles table{role<&CarrierRoute::key>("carrierId"), role<&CarrierRoute::base>("base"),
                             role<&CarrierRoute::horizon>("horizon"), role<&CarrierRoute::area>("area")};
    return table;
}

std::vector<CarrierRoute> corridorRoutes(const CorridorMap& map, const Context& context,
                                         const QString& chosen)
{
    std::vector<CarrierRoute> out;
    const std::vector<Seen> all = vehicles(map, context);
    for (const Seen& v : all) {
        const bool whole = chosen == qs(v.carrier->id);
        if (v.carrier->route.empty() || (!whole && !map.onDeck(v.surface)))
            continue;
        Way way(map, *context.site, v, whole);
        way.follow(v.carrier->route);
        for (const Seen& other : all)
            if (other.carrier != v.carrier)
                way.stopBefore(other);
        if (CarrierRoute route = way.take(qs(v.carrier->id));
            !route.base.isEmpty() || !route.horizon.isEmpty())
            out.push_back(std::move(route));
    }
    return out;
}

} // namespace coi::viewmodels
