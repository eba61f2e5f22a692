// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim_canvas.h"

#include <algorithm>
#include <utility>

#include <QRadialGradient>

namespace coi::media {
namespace {
constexpr float kNear = 0.25f;
constexpr float kPi = 3.14159265f;
constexpr float kSteepest = 85 * kPi / 180; ///< up and down: the horizon stays the horizon
constexpr int kLetteringRows =
    24; ///< height of the strip that lettering is laid out in before it is put on its face
} // namespace

Placement::Placement(float x, float y, float headingDeg) : origin{x, y, 0}
{
    const float a = headingDeg * kPi / 180;
    ahead = {std::sin(a), std::cos(a), 0};
    right = {std::cos(a), -std::sin(a), 0};
}

QColor toColour(Tone tone, float alpha)
{
    const auto c = [](float v) { return static_cast<int>(std::clamp(v, 0.f, 255.f)); };
    return QColor(c(tone.r), c(tone.g), c(tone.b), c(alpha * 255));
}

SimCanvas::SimCanvas(QPainter& painter, QSize size, const SimView& view, const SimAim& aim, const Air& air)
    : m_painter(painter), m_size(size), m_eye{0, 0, view.heightM}, m_air(air)
{
    m_air.light = normalized(air.light);
    m_panDeg = aim.panDeg;
    const float yaw = aim.panDeg * kPi / 180;
    const float pitch =
        std::clamp(aim.tiltDeg * kPi / 180 - std::atan2(view.heightM, view.lookAtM), -kSteepest, kSteepest);
    m_forward = {std::sin(yaw) * std::cos(pitch), std::cos(yaw) * std::cos(pitch), std::sin(pitch)};
    m_right = {std::cos(yaw), -std::sin(yaw), 0};
    m_up = cross(m_right, m_forward);
    m_k = static_cast<float>(size.width()) / 2 / spreadOf(view, aim);
}

Vec3 SimCanvas::toCamera(Vec3 world) const
{
    const Vec3 d = world - m_eye;
    return {dot(d, m_right), dot(d, m_up), dot(d, m_forward)};
}

float SimCanvas::horizon() const
{
    return static_cast<float>(m_size.height()) / 2 + m_forward.z / std::hypot(m_forward.x, m_forward.y) * m_k;
}

SimCanvas::Projected SimCanvas::project(Vec3 world) const
{
    const Vec3 c = toCamera(world);
    if (c.z < kNear)
        return {};
    const float s = m_k / c.z;
    return {QPointF(static_cast<double>(static_cast<float>(m_size.width()) / 2 + c.x * s),
                    static_cast<double>(static_cast<float>(m_size.height()) / 2 - c.y * s)),
            c.z, true};
}

/// Clips at the near plane and projects; false if nothing of it can be in the picture.
bool SimCanvas::outline(const Quad& world, Face& face) const
{
    std::array<Vec3, 4> c;
    std::transform(world.begin(), world.end(), c.begin(), [this](Vec3 p) { return toCamera(p); });
    face.depth = (c[0].z + c[1].z + c[2].z + c[3].z) / 4;
    const float w = static_cast<float>(m_size.width());
    const float h = static_cast<float>(m_size.height());
    bool left = true, right = true, above = true, below = true;
    const auto add = [&](Vec3 v) {
        const float s = m_k / v.z;
        const float x = w / 2 + v.x * s;
        const float y = h / 2 - v.y * s;
        left = left && x < 0;
        right = right && x > w;
        above = above && y < 0;
        below = below && y > h;
        face.points[static_cast<std::size_t>(face.count++)] =
            QPointF(static_cast<double>(x), static_cast<double>(y));
    };
    for (std::size_t i = 0; i < 4; ++i) {
        const Vec3 a = c[i];
        const Vec3 b = c[(i + 1) % 4];
        if (a.z >= kNear)
            add(a);
        if ((a.z >= kNear) != (b.z >= kNear))
            add(a + (b - a) * ((kNear - a.z) / (b.z - a.z)));
    }
    if (face.count < 3 || left || right || above || below)
        return false;
    clip(face);
    return face.count >= 3;
}

/// Leaves what lies in the picture and a little around it: filling what lies far outside costs hundreds of
/// times as much.
void SimCanvas::clip(Face& face) const
{
    constexpr double kMargin = 16;
    const double w = m_size.width(), h = m_size.height();
    const auto isFar = [&](QPointF p) { return p.x() < -w || p.x() > 2 * w || p.y() < -h || p.y() > 2 * h; };
    if (std::none_of(face.points.begin(), face.points.begin() + face.count, isFar))
        return;
    const double limits[] = {-kMargin, w + kMargin, -kMargin, h + kMargin};
    for (int side = 0; side < 4; ++side) {
        // How far inside of this side; a convex outline crosses it twice at the most.
        const auto inside = [&](QPointF p) {
            const double v = side < 2 ? p.x() : p.y();
            return side % 2 == 0 ? v - limits[side] : limits[side] - v;
        };
        const auto before = face.points;
        const int count = std::exchange(face.count, 0);
        for (int i = 0; i < count; ++i) {
            const QPointF a = before[static_cast<std::size_t>(i)];
            const QPointF b = before[static_cast<std::size_t>((i + 1) % count)];
            const double da = inside(a), db = inside(b);
            const auto add = [&face](QPointF p) { face.points[static_cast<std::size_t>(face.count++)] = p; };
            if (da >= 0)
                add(a);
            if ((da >= 0) != (db >= 0))
                add(a + (b - a) * (da / (da - db)));
        }
    }
}

Tone SimCanvas::fogged(Tone tone, float depth) const
{
    const float f = std::pow(std::max(0.f, depth) / m_air.fogM, 1.3f);
    return mix(tone, m_air.fog, std::min(0.85f, f));
}

Tone SimCanvas::shaded(Tone tone, Vec3 normal, float depth) const
{
    return fogged(tone * (0.52f + 0.48f * std::max(0.f, dot(normal, m_air.light))), depth);
}

void SimCanvas::ground(float x0, float y0, float x1, float y1, Tone tone, float z)
{
    groundQuad({Vec3{x0, y0, z}, {x1, y0, z}, {x1, y1, z}, {x0, y1, z}}, tone);
}

void SimCanvas::groundQuad(const Quad& quad, Tone tone)
{
    Face face;
    if (!outline(quad, face))
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(toColour(tone));
    m_painter.drawConvexPolygon(face.points.data(), face.count);
}

void SimCanvas::shadow(const Placement& at, float x0, float y0, float x1, float y1)
{
    for (const float grow : {0.f, 0.35f}) {
        Face face;
        if (!outline({at.at({x0 - grow, y0 - grow, 0.02f}), at.at({x1 + grow + 0.4f, y0 - grow, 0.02f}),
                      at.at({x1 + grow + 0.4f, y1 + grow, 0.02f}), at.at({x0 - grow, y1 + grow, 0.02f})},
                     face))
            return;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(QColor(0, 0, 0, grow > 0 ? 52 : 64));
        m_painter.drawConvexPolygon(face.points.data(), face.count);
    }
}

void SimCanvas::box(const Placement& at, Vec3 base, Vec3 size, Tone tone, Look look)
{
    const float x0 = base.x - size.x / 2, x1 = base.x + size.x / 2;
    const float y0 = base.y - size.y / 2, y1 = base.y + size.y / 2;
    const float z0 = base.z, z1 = base.z + size.z;
    const float depth = toCamera(at.at({base.x, base.y, base.z + size.z / 2})).z;
    const auto side = [&](const Quad& local, Vec3 normal, Vec3 on) {
        if (dot(normal, m_eye - at.at(on)) <= 0)
            return;
        Face face;
        if (!outline({at.at(local[0]), at.at(local[1]), at.at(local[2]), at.at(local[3])}, face))
            return;
        face.depth = depth + look.bias;
        face.colour = toColour(shaded(tone, normal, depth), look.alpha);
        face.edge = look.edge;
        m_faces.push_back(std::move(face));
    };
    side({Vec3{x0, y0, z0}, {x1, y0, z0}, {x1, y0, z1}, {x0, y0, z1}}, at.ahead * -1, {base.x, y0, z0});
    side({Vec3{x0, y1, z0}, {x1, y1, z0}, {x1, y1, z1}, {x0, y1, z1}}, at.ahead, {base.x, y1, z0});
    side({Vec3{x0, y0, z0}, {x0, y1, z0}, {x0, y1, z1}, {x0, y0, z1}}, at.right * -1, {x0, base.y, z0});
    side({Vec3{x1, y0, z0}, {x1, y1, z0}, {x1, y1, z1}, {x1, y0, z1}}, at.right, {x1, base.y, z0});
    side({Vec3{x0, y0, z1}, {x1, y0, z1}, {x1, y1, z1}, {x0, y1, z1}}, {0, 0, 1}, {base.x, base.y, z1});
}

void SimCanvas::quad(const Placement& at, const Quad& local, Tone tone, Look look)
{
    Face face;
    if (!outline({at.at(local[0]), at.at(local[1]), at.at(local[2]), at.at(local[3])}, face))
        return;
    face.colour = toColour(fogged(tone, face.depth), look.alpha);
    face.depth += look.bias;
    face.edge = look.edge;
    m_faces.push_back(std::move(face));
}

SimCanvas::Quad SimCanvas::panelQuad(const Placement& at, Side side, float offset, float a, float b, float z0,
                                     float z1)
{
    const auto p = [&](float along, float z) {
        return at.at(side == Front || side == Rear ? Vec3{along, offset, z} : Vec3{offset, along, z});
    };
    // Bottom left, top left, top right, bottom right as seen from outside.
    const bool mirrored = side == Front || side == Left;
    const float l = mirrored ? b : a;
    const float r = mirrored ? a : b;
    return {p(l, z0), p(l, z1), p(r, z1), p(r, z0)};
}

bool SimCanvas::facesAway(const Quad& q) const
{
    const Vec3 outward = cross(q[3] - q[0], q[1] - q[0]);
    return dot(outward, m_eye - q[0]) <= 0;
}

void SimCanvas::panel(const Placement& at, Side side, float offset, float a, float b, float z0, float z1,
                      Tone tone, float depth)
{
    const Quad q = panelQuad(at, side, offset, a, b, z0, z1);
    Face face;
    if (facesAway(q) || !outline(q, face))
        return;
    face.colour = toColour(fogged(tone, face.depth));
    face.depth = depth;
    m_faces.push_back(std::move(face));
}

void SimCanvas::lettering(const Placement& at, Side side, float offset, float a, float b, float z0, float z1,
                          const QString& text, float depth)
{
    const Quad q = panelQuad(at, side, offset, a, b, z0, z1);
    Face face;
    if (text.isEmpty() || facesAway(q) || !outline(q, face) || face.count != 4)
        return;
    constexpr double kLegible = 18;
    if (std::hypot(face.points[3].x() - face.points[0].x(), face.points[3].y() - face.points[0].y()) <
        kLegible)
        return;
    face.text = text;
    face.depth = depth - 0.05f;
    m_faces.push_back(std::move(face));
}

void SimCanvas::sprite(Vec3 foot, const QImage& image, QPointF anchor, double scale)
{
    const Projected p = project(foot);
    if (!p.ok)
        return;
    Face face;
    face.points[0] = p.p - anchor * scale;
    face.scale = scale;
    face.count = 1;
    face.depth = p.depth;
    face.sprite = image;
    m_faces.push_back(std::move(face));
}

void SimCanvas::glow(Vec3 at, float radiusM)
{
    const Projected p = project(at);
    if (!p.ok)
        return;
    Face face;
    face.points[0] = p.p;
    face.count = 1;
    face.depth = p.depth - 2;
    face.glow = std::max(2.f, radiusM * pixelsPerMetre(p.depth));
    m_faces.push_back(std::move(face));
}

void SimCanvas::flush()
{
    std::stable_sort(m_faces.begin(), m_faces.end(),
                     [](const Face& a, const Face& b) { return a.depth > b.depth; });
    for (const Face& face : m_faces)
        draw(face);
    m_faces.clear();
}

void SimCanvas::draw(const Face& face)
{
    if (!face.sprite.isNull()) {
        if (face.scale > 1)
            m_painter.drawImage(QRectF(face.points[0], QSizeF(face.sprite.size()) * face.scale), face.sprite);
        else
            m_painter.drawImage(face.points[0].toPoint(), face.sprite);
        return;
    }
    if (!face.text.isEmpty())
        return drawText(face);
    m_painter.setPen(Qt::NoPen);
    if (face.glow > 0) {
        QRadialGradient g(face.points[0], static_cast<double>(face.glow));
        g.setColorAt(0, QColor(255, 255, 250, 255));
        g.setColorAt(0.25, QColor(250, 250, 240, 170));
        g.setColorAt(1, QColor(250, 250, 240, 0));
        m_painter.setBrush(g);
        m_painter.drawEllipse(face.points[0], static_cast<double>(face.glow), static_cast<double>(face.glow));
        return;
    }
    m_painter.setBrush(face.colour);
    m_painter.drawConvexPolygon(face.points.data(), face.count);
    if (face.edge) {
        m_painter.setPen(QPen(QColor(0, 0, 0, 72), 1));
        m_painter.drawPolyline(face.points.data(), face.count);
    }
}

void SimCanvas::drawText(const Face& face)
{
    QFont font;
    font.setPixelSize(kLetteringRows * 3 / 4);
    font.setBold(true);
    const int width = QFontMetrics(font).horizontalAdvance(face.text) + kLetteringRows / 2;
    const QRectF strip(0, 0, width, kLetteringRows);
    const QPolygonF from({strip.bottomLeft(), strip.topLeft(), strip.topRight(), strip.bottomRight()});
    const QPolygonF to({face.points[0], face.points[1], face.points[2], face.points[3]});
    QTransform transform;
    if (!QTransform::quadToQuad(from, to, transform))
        return;
    m_painter.save();
    m_painter.setTransform(transform);
    m_painter.setFont(font);
    m_painter.setPen(QColor(24, 24, 26));
    m_painter.drawText(strip, Qt::AlignCenter, face.text);
    m_painter.restore();
}

} // namespace coi::media
