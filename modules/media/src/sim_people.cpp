// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim_people.h"

#include <QPainterPath>

namespace coi::media {
namespace {
constexpr quint32 kLooks = 48;
constexpr int kTallest = 360;
constexpr int kClosest = 4; ///< heights of the picture
constexpr std::size_t kSpritesMost = 1500;
} // namespace

struct SimPeople::Clothes
{
    Tone upper, lower, skin;
    bool bag = false;
    bool facing = false; ///< towards the camera

    Clothes(quint32 look, bool faces) : facing(faces)
    {
        LookRandom r(look + 17);
        const float u = 36 + r.next() * 104;
        const float l = 30 + r.next() * 60;
        const float tint = r.next();
        upper = tint < 0.2f   ? Tone{u, u * 0.9f, u * 0.82f}
                : tint < 0.4f ? Tone{u * 0.82f, u * 0.9f, u}
                              : Tone::grey(u);
        lower = {l, l, l * 1.06f};
        skin = Tone{150, 128, 112};
        bag = r.next() < 0.35f;
    }
};

void SimPeople::add(SimCanvas& canvas, const SimObject& person)
{
    const auto foot = canvas.project({person.x, person.y, 0});
    if (!foot.ok)
        return;
    const float tall = 1.58f + 0.2f * static_cast<float>(person.seed * 40503u % 256u) / 256.f;
    const auto head = canvas.project({person.x, person.y, tall});
    if (!head.ok)
        return;
    const int height = qRound(foot.p.y() - head.p.y());
    if (height < 2 || height > kClosest * canvas.size().height() || head.p.y() > canvas.size().height())
        return;
    const int drawn = std::min(height, kTallest); // larger ones are stretched
    const quint32 look = person.seed % kLooks;
    const bool facing = std::cos((person.headingDeg - canvas.panDeg()) * 0.01745f) < 0;
    const quint32 key = (static_cast<quint32>(drawn) << 8) | (look << 1) | (facing ? 1u : 0u);
    auto it = m_sprites.find(key);
    if (it == m_sprites.end()) {
        if (m_sprites.size() >= kSpritesMost)
            m_sprites.clear();
        it = m_sprites.emplace(key, draw(canvas, Clothes(look, facing), drawn, foot.depth)).first;
    }
    const QImage& image = it->second;
    const int middle = image.width() / 2;
    canvas.sprite({person.x, person.y, 0}, image, QPointF(middle, drawn + 1),
                  static_cast<double>(height) / drawn);
}

QImage SimPeople::draw(const SimCanvas& canvas, const Clothes& c, int height, float depth) const
{
    const double h = height;
    const double s = h * 0.12;
    QImage image(qCeil(s * 6) + 2, height + qCeil(h * 0.09) + 2, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter p(&image);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    const int middle = image.width() / 2;
    p.translate(middle, 1);
    const auto tone = [&](Tone t) { return toColour(canvas.fogged(t, depth)); };
    p.setBrush(QColor(0, 0, 0, 66));
    p.drawEllipse(QPointF(h * 0.03, h), h * 0.17, h * 0.07);
    p.setBrush(tone(c.lower));
    p.drawPolygon(QPolygonF({{-s * 0.95, h * 0.5},
                             {s * 0.95, h * 0.5},
                             {s * 0.72, h},
                             {s * 0.12, h},
                             {0, h * 0.62},
                             {-s * 0.2, h},
                             {-s * 0.8, h}}));
    QPainterPath coat(QPointF(-s * 1.05, h * 0.54));
    coat.lineTo(-s * 1.32, h * 0.2);
    coat.quadTo(0, h * 0.1, s * 1.32, h * 0.2);
    coat.lineTo(s * 1.05, h * 0.54);
    p.setBrush(tone(c.upper));
    p.drawPath(coat);
    p.setBrush(tone(c.skin));
    p.drawEllipse(QPointF(0, h * 0.085), h * 0.068, h * 0.068);
    p.setBrush(tone(Tone::grey(24)));
    p.drawPie(QRectF(-h * 0.07, 0, h * 0.14, h * 0.14), c.facing ? 0 : -35 * 16, (c.facing ? 180 : 250) * 16);
    if (c.bag) {
        p.setBrush(tone(Tone{60, 58, 56}));
        p.drawRect(QRectF(s * 1.2, h * 0.68, s * 1.2, h * 0.32));
    }
    return image;
}

} // namespace coi::media
