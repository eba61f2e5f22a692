// SPDX-License-Identifier: GPL-3.0-or-later
// Symbols as flat convex polygons with a colour per vertex: one list feeds the scene graph's triangle
// geometry and the painter used by the software back-end, so both look the same. Coordinates are item pixels.
// Any thread; owns nothing.
#pragma once
#include <QColor>
#include <QPointF>
#include <coi/scene/draw_data.h>
#include <coi/scene/palette.h>
#include <vector>

namespace coi::scene {

struct MeshVertex
{
    float x, y;
    QRgb color; // premultiplied
};

struct MeshPolygon
{
    std::uint32_t first, count; // convex, drawn as a fan
};

struct SymbolInks
{
    QRgb on, line, fill, cargo, person, trail;
};
SymbolInks inksOf(const ScenePalette& colors);

class SymbolMesh
{
public:
    void clear() { m_vertices.clear(), m_polygons.clear(); }
    void addSymbol(const Symbol& s, QPointF at, float size, const SymbolInks& inks);
    // A strip that widens and fades in from the oldest to the newest point.
    void addTrail(const std::vector<QPointF>& points, float width, QRgb color);

    const std::vector<MeshVertex>& vertices() const { return m_vertices; }
    const std::vector<MeshPolygon>& polygons() const { return m_polygons; }
    std::size_t triangleVertices() const;

private:
    struct Frame
    {
        QPointF at;
        double cos, sin, size;
        QPointF map(double x, double y) const
        {
            return {at.x() + (x * cos - y * sin) * size, at.y() + (x * sin + y * cos) * size};
        }
    };
    void quad(const Frame& f, double x, double y, double w, double h, QRgb c);
    void rounded(const Frame& f, double x, double y, double w, double h, double radius, QRgb c);
    void line(const Frame& f, double x1, double y1, double x2, double y2, double width, QRgb c);
    void frame(const Frame& f, double x, double y, double w, double h, double width, QRgb c);
    void dot(QPointF at, float r, QRgb color);
    void addCarrier(const Symbol& s, const Frame& f, const SymbolInks& inks);

    std::vector<MeshVertex> m_vertices;
    std::vector<MeshPolygon> m_polygons;
};

} // namespace coi::scene
