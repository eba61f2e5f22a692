// SPDX-License-Identifier: GPL-3.0-or-later
#include "symbol_mesh.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace coi::scene {

namespace {

constexpr double kCorner = 2.4; // of a vehicle, at size 1

} // namespace

SymbolInks inksOf(const ScenePalette& colors)
{
    const auto rgb = [](const QColor& c) { return qPremultiply(c.rgba()); };
    return {rgb(colors.equipOn), rgb(colors.equipLine), rgb(colors.panel),
            rgb(colors.cargo),   rgb(colors.equipOn),   colors.trail.rgba()};
}

void SymbolMesh::quad(const Frame& f, double x, double y, double w, double h, QRgb c)
{
    const auto first = static_cast<std::uint32_t>(m_vertices.size());
    for (const QPointF p : {f.map(x, y), f.map(x + w, y), f.map(x + w, y + h), f.map(x, y + h)})
        m_vertices.push_back({static_cast<float>(p.x()), static_cast<float>(p.y()), c});
    m_polygons.push_back({first, 4});
}

void SymbolMesh::rounded(const Frame& f, double x, double y, double w, double h, double radius, QRgb c)
{
    constexpr double kHalf = 0.70710678; // of the quarter circle: its middle
    const auto first = static_cast<std::uint32_t>(m_vertices.size());
    for (const auto& [sx, sy] : {std::pair(-1.0, -1.0), std::pair(1.0, -1.0), std::pair(1.0, 1.0),
                                 std::pair(-1.0, 1.0)}) { // clockwise from the top left
        const QPointF centre(x + w / 2 + sx * (w / 2 - radius), y + h / 2 + sy * (h / 2 - radius));
        const QPointF beside(sx * radius, 0), above(0, sy * radius);
        const QPointF diagonal(sx * radius * kHalf, sy * radius * kHalf);
        for (const QPointF& d : {sx * sy > 0 ? beside : above, diagonal, sx * sy > 0 ? above : beside}) {
            const QPointF p = f.map(centre.x() + d.x(), centre.y() + d.y());
            m_vertices.push_back({static_cast<float>(p.x()), static_cast<float>(p.y()), c});
        }
    }
    m_polygons.push_back({first, 12});
}

void SymbolMesh::line(const Frame& f, double x1, double y1, double x2, double y2, double width, QRgb c)
{
    const double len = std::hypot(x2 - x1, y2 - y1);
    if (len <= 0)
        return;
    const double nx = -(y2 - y1) / len * width / 2, ny = (x2 - x1) / len * width / 2;
    const auto first = static_cast<std::uint32_t>(m_vertices.size());
    for (const QPointF p :
         {f.map(x1 + nx, y1 + ny), f.map(x2 + nx, y2 + ny), f.map(x2 - nx, y2 - ny), f.map(x1 - nx, y1 - ny)})
        m_vertices.push_back({static_cast<float>(p.x()), static_cast<float>(p.y()), c});
    m_polygons.push_back({first, 4});
}

void SymbolMesh::frame(const Frame& f, double x, double y, double w, double h, double width, QRgb c)
{
    line(f, x, y, x + w, y, width, c);
    line(f, x + w, y, x + w, y + h, width, c);
    line(f, x + w, y + h, x, y + h, width, c);
    line(f, x, y + h, x, y, width, c);
}

// Nose to the right in local coordinates; 26 x 12 at size 1.
void SymbolMesh::addCarrier(const Symbol& s, const Frame& f, const SymbolInks& inks)
{
    const bool known = !(s.look & LastSeen);
    const bool service = s.look & InService;
    if (s.look & Loaded) {
        rounded(f, -13, -6, 26, 12, kCorner, known ? inks.on : inks.line);
        quad(f, -10, -3.5, 15, 7, inks.cargo);
        line(f, 7.5, -3, 10.5, 0, 1.6, inks.cargo), line(f, 10.5, 0, 7.5, 3, 1.6, inks.cargo);
    } else {
        const QRgb edge = service ? inks.line : inks.on;
        rounded(f, -13, -6, 26, 12, kCorner, edge);
        rounded(f, -11.5, -4.5, 23, 9, kCorner - 1.2, inks.fill);
        line(f, 7, -3, 10, 0, 1.5, edge), line(f, 10, 0, 7, 3, 1.5, edge);
        if (service)
            for (int x = -9; x <= 3; x += 4)
                line(f, x, 4, x + 4, -4, 1.2, inks.line);
    }
    const QRgb mark = inks.on;
    if (s.look & Waiting)
        line(f, -4, -3, -4, 3, 2, mark), line(f, 0, -3, 0, 3, 2, mark);
    if (s.look & Charging)
        line(f, -1, -4, -4, 0.5, 1.6, mark), line(f, -4, 0.5, 0, -0.5, 1.6, mark),
            line(f, 0, -0.5, -3, 4, 1.6, mark);
    if (s.look & LastSeen)
        for (int x = -16; x < 16; x += 6) {
            line(f, x, -9, x + 3, -9, 1, inks.on);
            line(f, x, 9, x + 3, 9, 1, inks.on);
        }
}

// A hexagon.
void SymbolMesh::dot(QPointF at, float r, QRgb color)
{
    const auto first = static_cast<std::uint32_t>(m_vertices.size());
    const float half = r / 2, high = r * 0.8660254F;
    const auto x = static_cast<float>(at.x()), y = static_cast<float>(at.y());
    for (const auto& [dx, dy] : {std::pair(r, 0.0F), std::pair(half, high), std::pair(-half, high),
                                 std::pair(-r, 0.0F), std::pair(-half, -high), std::pair(half, -high)})
        m_vertices.push_back({x + dx, y + dy, color});
    m_polygons.push_back({first, 6});
}

void SymbolMesh::addSymbol(const Symbol& s, QPointF at, float size, const SymbolInks& inks)
{
    const double angle =
        s.shape == Shape::Person ? 0 : (static_cast<double>(s.headingDeg) - 90.0) * std::numbers::pi / 180.0;
    const Frame f{at, std::cos(angle), std::sin(angle), static_cast<double>(size)};
    const bool old = s.look & LastSeen;
    switch (s.shape) {
    case Shape::Person:
        dot(at, 1.7F * size, inks.person);
        if (old)
            dot(at, 1.0F * size, inks.fill);
        return;
    case Shape::Truck:
        if (old) {
            frame(f, -12, -5, 24, 10, 1.2, inks.line);
            return;
        }
        quad(f, -12, -5, 16, 10, inks.line);
        quad(f, 5, -5, 7, 10, inks.on);
        return;
    case Shape::Coach:
        quad(f, -20, -7, 40, 14, inks.line);
        quad(f, -18.5, -5.5, 37, 11, inks.fill);
        quad(f, 14, -5.5, 4, 11, inks.line);
        return;
    case Shape::Carrier:
        addCarrier(s, f, inks);
        return;
    }
}

void SymbolMesh::addTrail(const std::vector<QPointF>& points, float width, QRgb color)
{
    const std::size_t n = points.size();
    for (std::size_t i = 1; i < n; ++i) {
        const QPointF d = points[i] - points[i - 1];
        const double len = std::hypot(d.x(), d.y());
        if (len < 0.05)
            continue;
        const auto corner = [&](std::size_t at, double side) {
            const double t = static_cast<double>(at) / static_cast<double>(n - 1);
            const double w = static_cast<double>(width) * (0.3 + 0.7 * t) / 2 * side;
            const int alpha = static_cast<int>(180 * std::pow(t, 1.5));
            const QPointF p = points[at] + QPointF(-d.y() / len * w, d.x() / len * w);
            m_vertices.push_back({static_cast<float>(p.x()), static_cast<float>(p.y()),
                                  qPremultiply(qRgba(qRed(color), qGreen(color), qBlue(color), alpha))});
        };
        const auto first = static_cast<std::uint32_t>(m_vertices.size());
        corner(i - 1, 1), corner(i, 1), corner(i, -1), corner(i - 1, -1);
        m_polygons.push_back({first, 4});
    }
}

std::size_t SymbolMesh::triangleVertices() const
{
    std::size_t n = 0;
    for (const MeshPolygon& p : m_polygons)
        n += (p.count - 2U) * 3U;
    return n;
}

} // namespace coi::scene
