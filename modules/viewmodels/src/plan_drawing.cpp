// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_drawing.h"

#include <cmath>

namespace coi::viewmodels {

using domain::PlanShape;
using domain::ShapeKind;
using scene::Ink;
using scene::Primitive;

namespace {

constexpr double kRailPitch = 14;
constexpr double kStackX = 17, kStackY = 9; // one container slot

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

class Drawing
{
public:
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
            stack(points.boundingRect());
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
        Primitive p = boxOf(points, s.counterpart ? Ink::LandAway : Ink::Panel,
                            s.counterpart ? Ink::EquipLine : Ink::EquipOff);
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
    // Which slots are full is not measured: every slot is drawn alike.
    void stack(const QRectF& r)
    {
        for (double y = r.top(); y + kStackY <= r.bottom() + 0.5; y += kStackY)
            for (double x = r.left(); x + kStackX <= r.right() + 0.5; x += kStackX)
                add(boxOf(domain::PlanRect{x, y, kStackX - 2, kStackY - 2}, Ink::None, Ink::EquipOff));
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
};

} // namespace

std::vector<Primitive> drawPlan(const domain::Site& site)
{
    Drawing drawing;
    for (const PlanShape& s : site.shapes)
        drawing.shape(s);
    for (const domain::QueueZone& z : site.zones)
        if (!z.vehicles)
            drawing.add(boxOf(domain::PlanRect{z.plan.x - 2.5, z.plan.y - 2.5, z.plan.w + 5, z.plan.h + 5},
                              Ink::Well, Ink::Line));
    return drawing.take();
}

} // namespace coi::viewmodels
