// SPDX-License-Identifier: GPL-3.0-or-later
#include "corridor_drawing.h"

#include "plan_symbols.h"

#include <QCoreApplication>
#include <algorithm>
#include <unordered_map>

namespace coi::viewmodels {

using scene::Ink;
using scene::Primitive;
using Map = CorridorMap;

namespace {

constexpr double kSlotX = 17, kSlotY = 10, kSlotGap = 2; // one container

int columnsOf(const domain::PlanRect& r)
{
    return std::max(1, qRound(r.w / kSlotX));
}

int rowsOf(const domain::PlanRect& r)
{
    return std::max(1, qRound(r.h / kSlotY));
}

int slotsOf(const Map& map, bool counterpart)
{
    int out = 0;
    for (const Map::Equipment& e : map.equipment())
        if (e.kind == domain::ShapeKind::Stack && e.counterpart == counterpart)
            out += columnsOf(e.rect) * rowsOf(e.rect);
    return out;
}

class Corridor
{
    Q_DECLARE_TR_FUNCTIONS(Corridor)

public:
    Corridor(const Map& map, const Context& context, const YardFill& fill)
        : m_map(map), m_context(context), m_home(slotsOf(map, false), fill.home),
          m_away(slotsOf(map, true), fill.away)
    {
    }

    std::vector<Primitive> draw()
    {
        ground();
        yards();
        tracks();
        deck();
        return std::move(m_out);
    }

private:
    static constexpr double top() { return Map::kExitY - Map::kHalfLane; }
    static constexpr double bottom() { return Map::kEntryY + Map::kHalfLane; }

    Primitive& line(const QPolygonF& points, Ink ink, double width = 1)
    {
        Primitive p;
        p.points = points;
        p.stroke = ink;
        p.width = width;
        m_out.push_back(std::move(p));
        return m_out.back();
    }
    Primitive& box(const QRectF& r, Ink fill, Ink stroke)
    {
        Primitive& p = line(QPolygonF(r), stroke, 1.2);
        p.closed = true;
        p.fill = fill;
        return p;
    }
    Primitive& text(QPointF at, const QString& s, Ink ink)
    {
        Primitive p;
        p.points << at;
        p.text = s;
        p.stroke = ink;
        m_out.push_back(std::move(p));
        return m_out.back();
    }
    static QPolygonF upright(double x, double lean)
    {
        return QPolygonF({QPointF(x + lean, 0), QPointF(x - lean, Map::kHeight * 0.3),
                          QPointF(x + lean, Map::kHeight * 0.65), QPointF(x - lean, Map::kHeight)});
    }
    // The zones next to the border span the river.
    void riverSpan(double& left, double& right) const
    {
        left = right = m_map.borderX();
        for (const Map::Zone& z : m_map.zones()) {
            if (!z.exit)
                continue;
            if (!z.counterpart && z.x + z.w >= m_map.borderX() - 1)
                left = z.x;
            if (z.counterpart && z.x <= m_map.borderX() + 1)
                right = z.x + z.w;
        }
    }
    void ground()
    {
        box(QRectF(0, 0, Map::kWidth, Map::kHeight), Ink::LandHome, Ink::None);
        box(QRectF(m_map.borderX(), 0, Map::kWidth - m_map.borderX(), Map::kHeight), Ink::LandAway,
            Ink::None);
        double left = 0, right = 0;
        riverSpan(left, right);
        constexpr double kLean = 6;
        QPolygonF water = upright(left, kLean), other = upright(right, kLean);
        std::reverse(other.begin(), other.end());
        Primitive& river = line(water + other, Ink::None);
        river.closed = true;
        river.fill = Ink::Water;
        for (const double x : {left, right})
            line(upright(x, kLean), Ink::EquipOff, 1.2);
        for (const double x : {left + 14, left + 30, right - 30, right - 14})
            line(upright(x, kLean), Ink::Line);
        line(upright(m_map.borderX(), kLean), Ink::Text2, 1.5).dash = {9.3, 3.3, 1.3, 3.3};
        if (const auto* name = riverName())
            text({left + 42, 20}, m_context.formats.pick(*name), Ink::Text3);
        text({m_map.borderX() + 14, 20}, tr("Border line"), Ink::Text2);
    }
    const domain::LocalText* riverName() const
    {
        for (const domain::PlanShape& s : m_context.site->shapes)
            if (s.id == "L-RIVER")
                return &s.name;
        return nullptr;
    }
    void yards()
    {
        box(QRectF(Map::kHomeLeft, Map::kYardTop, Map::kHomeRight - Map::kHomeLeft,
                   Map::kYardBottom - Map::kYardTop),
            Ink::Road, Ink::EquipOff);
        box(QRectF(Map::kAwayLeft, Map::kYardTop, Map::kAwayRight - Map::kAwayLeft,
                   Map::kYardBottom - Map::kYardTop),
            Ink::LandAway, Ink::EquipLine)
            .dash = {4, 3};
        for (const double y : {Map::kExitY, Map::kEntryY})
            for (const auto& [from, to] : {std::pair{Map::kHomeRight - 4, Map::kDeckLeft},
                                           std::pair{Map::kDeckRight, Map::kAwayLeft + 4}})
                road(QPolygonF({QPointF(from, y), QPointF(to, y)}), 32);
        for (const Map::Equipment& e : m_map.equipment()) {
            const QRectF r(e.rect.x, e.rect.y, e.rect.w, e.rect.h);
            if (e.kind == domain::ShapeKind::Stack)
                stack(e.rect, e.counterpart ? m_away : m_home);
            else if (e.kind == domain::ShapeKind::Crane)
                crane(r);
            else
                box(r, Ink::None, Ink::EquipOff);
        }
    }
    void stack(const domain::PlanRect& r, YardSlots& side)
    {
        const double w = r.w / columnsOf(r), h = r.h / rowsOf(r);
        for (int column = 0; column < columnsOf(r); ++column)
            for (int row = 0; row < rowsOf(r); ++row) {
                const SlotLook look = side.next();
                const QRectF slot(r.x + column * w, r.y + row * h, w - kSlotGap, h - kSlotGap);
                box(slot, look == SlotLook::Free ? Ink::None : Ink::EquipOff, Ink::EquipOff).width = 0.8;
                if (look == SlotLook::Double)
                    box(slot.adjusted(2, 2, -2, -2), Ink::EquipLine, Ink::None);
            }
    }
    void crane(const QRectF& r)
    {
        line(QPolygonF(r), Ink::EquipOn, 1.4).closed = true;
        for (const double y : {r.top(), r.bottom()})
            line(QPolygonF({QPointF(r.left() - 6, y), QPointF(r.right() + 6, y)}), Ink::EquipOn, 1.4);
    }
    void road(const QPolygonF& points, double width)
    {
        line(points, Ink::EquipOff, width + 2);
        line(points, Ink::Road, width);
    }
    void deck()
    {
        for (std::size_t i = 0; i < m_map.surfaces().size(); ++i) {
            const domain::Surface& s = m_map.surfaces()[i];
            if (s.use == domain::SurfaceUse::Bay && !s.plan.empty())
                road(polygon(s), 20);
        }
        box(QRectF(Map::kDeckLeft, top(), Map::kDeckRight - Map::kDeckLeft, bottom() - top()), Ink::Road,
            Ink::EquipOff);
        const double middle = (Map::kExitY + Map::kEntryY) / 2;
        line(QPolygonF({QPointF(Map::kDeckLeft, middle), QPointF(Map::kDeckRight, middle)}), Ink::EquipOff)
            .dash = {10, 8};
        double left = 0, right = 0;
        riverSpan(left, right);
        for (double x = left + 8; x < right; x += 16)
            for (const double y : {top() - 8, bottom() + 3})
                line(QPolygonF({QPointF(x, y), QPointF(x, y + 5)}), Ink::EquipLine);
        for (const Map::Zone& z : m_map.zones()) {
            const double y = z.exit ? top() : middle;
            if (z.x > Map::kDeckLeft + 1)
                line(QPolygonF({QPointF(z.x, y), QPointF(z.x, y + bottom() - middle)}), Ink::EquipLine)
                    .dash = {2, 3};
        }
    }
    void tracks()
    {
        for (const domain::Surface& s : m_map.surfaces()) {
            const bool yard = s.use == domain::SurfaceUse::Yard || s.use == domain::SurfaceUse::Terminal ||
                              s.use == domain::SurfaceUse::Parking || s.use == domain::SurfaceUse::Charger;
            if (!yard || s.plan.size() < 2)
                continue;
            line(polygon(s), Ink::EquipOff);
        }
    }
    static QPolygonF polygon(const domain::Surface& s)
    {
        QPolygonF out;
        for (const domain::PlanPoint& p : s.plan)
            out << QPointF(p.x, p.y);
        return out;
    }

    const Map& m_map;
    const Context& m_context;
    YardSlots m_home, m_away;
    std::vector<Primitive> m_out;
};

} // namespace

std::vector<Primitive> drawCorridor(const CorridorMap& map, const Context& context, const YardFill& fill)
{
    return map.valid() ? Corridor(map, context, fill).draw() : std::vector<Primitive>();
}

std::shared_ptr<const scene::SymbolFrame> corridorSymbols(const CorridorMap& map, const Context& context)
{
    auto out = std::make_shared<scene::SymbolFrame>();
    const auto all = symbolFrame(context);
    const auto poses = context.mirror.poses();
    std::unordered_map<std::uint32_t, scene::Symbol> carriers; // with the look they have on the plan
    for (const scene::Symbol& s : all->symbols)
        if (s.shape == scene::Shape::Carrier)
            carriers.emplace(s.key, s);
    for (const domain::Pose& pose : poses->poses) {
        const auto known = carriers.find(pose.entity);
        const auto at = pose.kind == domain::PoseKind::Carrier ? map.at(pose) : std::nullopt;
        if (!at || known == carriers.end())
            continue;
        scene::Symbol s = known->second;
        s.x = static_cast<float>(at->x), s.y = static_cast<float>(at->y);
        s.headingDeg =
            static_cast<float>(at->headingDeg + ((pose.flags & domain::kPoseReverse) ? 180.0 : 0.0));
        out->symbols.push_back(s);
    }
    return out;
}

} // namespace coi::viewmodels
