// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_drawing.h"

#include <algorithm>
#include <cmath>

namespace coi::viewmodels {

using domain::PlanShape;
using domain::ShapeKind;
using scene::Ink;
using scene::Primitive;

namespace {

constexpr double kRailPitch = 14;
constexpr double kStackX = 17, kStackY = 9; // one container slot

int columnsOf(const QRectF& r)
{
    return static_cast<int>((r.width() + 0.5) / kStackX);
}

int rowsOf(const QRectF& r)
{
    return static_cast<int>((r.height() + 0.5) / kStackY);
}

QPolygonF polygonOf(const std::vector<domain::PlanPoint>& points)
{
    QPolygonF out;
    for (const domain::PlanPoint& p : points)
        out << QPointF(p.x, p.y);
    return out;
}

Primitive lineOf(const QPolygonF& points, Ink ink, double width)
{
    Primitive p;
    p.points = points;
    p.stroke = ink;
    p.width = width;
    return p;
}

Primitive boxOf(const QPolygonF& points, Ink fill, Ink stroke)
{
    Primitive p = lineOf(points, stroke, 1.2);
    p.closed = true;
    p.fill = fill;
    return p;
}

Primitive boxOf(const domain::PlanRect& r, Ink fill, Ink stroke)
{
    return boxOf(QPolygonF(QRectF(r.x, r.y, r.w, r.h)), fill, stroke);
}

int slotsOf(const domain::Site& site, bool counterpart)
{
    int out = 0;
    for (const PlanShape& s : site.shapes)
        if (s.kind == ShapeKind::Stack && s.counterpart == counterpart) {
            const QRectF r = polygonOf(s.plan).boundingRect();
            out += columnsOf(r) * rowsOf(r);
        }
    return out;
}

class Drawing
{
public:
    Drawing(const domain::Site& site, const YardFill& fill)
        : m_home(slotsOf(site, false), fill.home), m_away(slotsOf(site, true), fill.away)
    {
        for (const domain::StationSpec& station : site.stations)
            if (station.kind == domain::StationKind::Yard)
                m_yard = {station.plan.x, station.plan.y, station.plan.w, station.plan.h};
    }
    void shape(const PlanShape& s)
    {
        const QPolygonF points = polygonOf(s.plan);
        switch (s.kind) {
        case ShapeKind::Water:
            fill(points, Ink::Water);
            break;
        case ShapeKind::LandHome:
            fill(points, Ink::LandHome);
            break;
        case ShapeKind::LandAway:
            fill(points, Ink::LandAway);
            break;
        case ShapeKind::Road:
            road(points, s.width);
            break;
        case ShapeKind::Building:
            building(s, points);
            break;
        case ShapeKind::BorderLine:
            dashed(points, Ink::Text2, 1.5, {9.3, 3.3, 1.3, 3.3});
            break;
        case ShapeKind::Bank:
            add(lineOf(points, Ink::EquipOff, 1.2));
            break;
        case ShapeKind::Break:
            gap(points, s.width);
            break;
        case ShapeKind::Contour:
            add(lineOf(points, Ink::Line, 1));
            break;
        case ShapeKind::Marking:
            add(lineOf(points, Ink::EquipOff, 1.5));
            break;
        case ShapeKind::CentreLine:
            dashed(points, Ink::EquipOff, 1, {8, 7});
            break;
        case ShapeKind::Rail:
            rail(points, s.width);
            break;
        case ShapeKind::Stack:
            stack(points.boundingRect(), s.counterpart ? m_away : m_home);
            break;
        case ShapeKind::Crane:
            crane(points.boundingRect());
            break;
        case ShapeKind::Slot:
            add(boxOf(points, Ink::None, Ink::EquipOff));
            break;
        case ShapeKind::Flow:
            flow(points);
            break;
        case ShapeKind::Label: // above the plan: plan_labels.cpp
            break;
        }
    }
    void add(Primitive p) { m_out.push_back(std::move(p)); }
    std::vector<Primitive> take() { return std::move(m_out); }

private:
    void fill(const QPolygonF& points, Ink ink) { add(boxOf(points, ink, Ink::None)); }
    void dashed(const QPolygonF& points, Ink ink, double width, std::vector<double> dash)
    {
        Primitive p = lineOf(points, ink, width);
        p.dash = std::move(dash);
        add(std::move(p));
    }
    void road(const QPolygonF& points, double width)
    {
        add(lineOf(points, Ink::EquipOff, width + 2));
        add(lineOf(points, Ink::Road, width));
    }
    void building(const PlanShape& s, const QPolygonF& points)
    {
        const Ink ground = s.counterpart                     ? Ink::LandAway
                           : s.centred                       ? Ink::Background
                           : points.boundingRect() == m_yard ? Ink::Road
                                                             : Ink::Panel;
        Primitive p = boxOf(points, ground, s.counterpart ? Ink::EquipLine : Ink::EquipOff);
        if (s.counterpart)
            p.dash = {4, 3};
        p.hatched = s.counterpart && s.centred; // what is only reported
        add(std::move(p));
    }
    void gap(const QPolygonF& points, double width)
    {
        add(lineOf(points, Ink::Background, width));
        add(lineOf(points.translated(-width / 2, 0), Ink::EquipOff, 1));
        add(lineOf(points.translated(width / 2, 0), Ink::EquipOff, 1));
    }
    void rail(const QPolygonF& points, double length)
    {
        const QRectF r = points.boundingRect();
        for (double y = r.top(); y <= r.bottom(); y += kRailPitch)
            add(lineOf(
                QPolygonF({QPointF(r.center().x() - length / 2, y), QPointF(r.center().x() + length / 2, y)}),
                Ink::EquipLine, 1.5));
    }
    void stack(const QRectF& r, YardSlots& side)
    {
        for (int row = 0; row < rowsOf(r); ++row)
            for (int column = 0; column < columnsOf(r); ++column) {
                const SlotLook look = side.next();
                const double x = r.left() + column * kStackX, y = r.top() + row * kStackY;
                add(boxOf(domain::PlanRect{x, y, kStackX - 2, kStackY - 2},
                          look != SlotLook::Free ? Ink::EquipOff : Ink::None, Ink::EquipOff));
                if (look == SlotLook::Double)
                    add(boxOf(domain::PlanRect{x + 2, y + 2, kStackX - 6, kStackY - 6}, Ink::EquipLine,
                              Ink::None));
            }
    }
    void crane(const QRectF& r)
    {
        add(boxOf(QPolygonF(r), Ink::None, Ink::EquipOn));
        for (const double y : {r.top(), r.bottom()})
            add(lineOf(QPolygonF({QPointF(r.left() - 5, y), QPointF(r.right() + 5, y)}), Ink::EquipOn, 1.4));
    }
    // Two chevrons in the middle, pointing along the line.
    void flow(const QPolygonF& points)
    {
        if (points.size() < 2)
            return;
        const QPointF middle = (points.first() + points.last()) / 2;
        const double d = points.last().y() > points.first().y() ? 1 : -1;
        for (const double step : {-3.5, 3.5}) {
            const QPointF tip = middle + QPointF(0, step + 3 * d);
            add(lineOf(QPolygonF({tip + QPointF(-7, -6 * d), tip, tip + QPointF(7, -6 * d)}), Ink::EquipLine,
                       1.5));
        }
    }

    std::vector<Primitive> m_out;
    YardSlots m_home, m_away;
    QRectF m_yard; // where vehicles drive, as on a road
};

} // namespace

std::pair<int, int> slotsTaken(const domain::Site& site, const YardFill& fill)
{
    const YardSlots home(slotsOf(site, false), fill.home), away(slotsOf(site, true), fill.away);
    return {home.drawn(), away.drawn()};
}

std::vector<Primitive> drawPlan(const domain::Site& site, const YardFill& fill)
{
    Drawing drawing(site, fill);
    for (const PlanShape& s : site.shapes)
        drawing.shape(s);
    for (const domain::QueueZone& z : site.zones)
        if (!z.vehicles)
            drawing.add(boxOf(domain::PlanRect{z.plan.x - 2.5, z.plan.y - 2.5, z.plan.w + 5, z.plan.h + 5},
                              Ink::Well, Ink::Line));
    return drawing.take();
}

} // namespace coi::viewmodels
