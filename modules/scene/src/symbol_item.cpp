// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/scene/symbol_item.h>

#include "follow.h"
#include "symbol_mesh.h"
#include "symbol_node.h"

#include <QQuickWindow>
#include <algorithm>
#include <cmath>

namespace coi::scene {

namespace {

constexpr int kTickMs = 50;        // 20 pictures a second at most
constexpr float kMostTurnDeg = 90; // no vehicle turns more from frame to frame: it changed ends

bool hasTrail(const Symbol& s)
{
    return s.shape == Shape::Carrier;
}

} // namespace

SymbolItem::SymbolItem(QQuickItem* parent) : QQuickItem(parent), m_mesh(std::make_unique<SymbolMesh>())
{
    setFlag(ItemHasContents);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (glide() >= 1.0)
            m_tick.stop();
        update();
    });
}

SymbolItem::~SymbolItem() = default;

void SymbolItem::setFeed(SymbolFeed* feed)
{
    if (!follow(this, m_feed, feed, &SymbolFeed::changed, &SymbolItem::takeFrame))
        return;
    restart();
    if (m_feed) {
        connect(m_feed, &SymbolFeed::restarted, this, &SymbolItem::restart);
        if (m_feed->value())
            takeFrame();
    }
    Q_EMIT feedChanged();
}

void SymbolItem::setColors(ScenePalette* colors)
{
    if (!follow(this, m_colors, colors, &ScenePalette::changed, &QQuickItem::update))
        return;
    update();
    Q_EMIT colorsChanged();
}

void SymbolItem::setZoom(qreal zoom)
{
    if (qFuzzyCompare(m_zoom, zoom))
        return;
    m_zoom = zoom;
    update();
    Q_EMIT zoomChanged();
}

void SymbolItem::setSymbolScale(qreal scale)
{
    if (qFuzzyCompare(m_symbolScale, scale))
        return;
    m_symbolScale = scale;
    update();
    Q_EMIT zoomChanged();
}

void SymbolItem::setQueued(bool queued)
{
    if (m_queued == queued)
        return;
    m_queued = queued;
    takeFrame();
    Q_EMIT queuedChanged();
}

void SymbolItem::restart()
{
    m_shown.clear();
    m_sinceFrame.invalidate();
    m_sinceTrail.invalidate();
    m_tick.stop();
    update();
}

void SymbolItem::takeFrame()
{
    const auto frame = m_feed ? m_feed->value() : nullptr;
    if (!frame)
        return;
    const double t = glide();
    m_intervalMs = m_sinceFrame.isValid() ? std::min<qint64>(m_sinceFrame.elapsed(), m_glideMs) : 0;
    for (auto& [id, shown] : m_shown)
        shown.alive = false;
    for (const Symbol& s : frame->symbols) {
        if (!m_queued && (s.look & Queued) != 0)
            continue;
        const QPointF to(static_cast<qreal>(s.x), static_cast<qreal>(s.y));
        auto [it, fresh] = m_shown.try_emplace(idOf(s));
        Shown& shown = it->second;
        const QPointF now = fresh ? to : shownAt(shown, t);
        const bool jump = std::hypot(to.x() - now.x(), to.y() - now.y()) > m_jumpDistance;
        shown.fromHeading = fresh || jump ? s.headingDeg : headingAt(shown, t);
        shown.from = fresh || jump ? to : now;
        if (jump)
            shown.trail.clear();
        shown.to = to;
        shown.symbol = s;
        shown.alive = true;
    }
    std::erase_if(m_shown, [](const auto& entry) { return !entry.second.alive; });
    m_sinceFrame.start();
    sampleTrails();
    if (m_intervalMs > kTickMs * 3 / 2)
        m_tick.start();
    else
        m_intervalMs = 0; // frames come as fast as pictures: show them as they are
    update();
    Q_EMIT frameShown();
}

void SymbolItem::sampleTrails()
{
    if (!m_trails || (m_sinceTrail.isValid() && m_sinceTrail.elapsed() < 1000))
        return;
    m_sinceTrail.start();
    for (auto& [id, shown] : m_shown) {
        if (!hasTrail(shown.symbol))
            continue;
        shown.trail.push_back(shown.to);
        while (shown.trail.size() > static_cast<std::size_t>(std::max(m_trailSeconds, 1)))
            shown.trail.pop_front();
    }
}

double SymbolItem::glide() const
{
    if (m_intervalMs <= 0 || !m_sinceFrame.isValid())
        return 1.0;
    return std::min(1.0, static_cast<double>(m_sinceFrame.elapsed()) / static_cast<double>(m_intervalMs));
}

QPointF SymbolItem::shownAt(const Shown& s, double t) const
{
    return s.from + (s.to - s.from) * t;
}

// The short way round.
float SymbolItem::headingAt(const Shown& s, double t)
{
    const float turn = std::remainder(s.symbol.headingDeg - s.fromHeading, 360.0F);
    if (std::abs(turn) > kMostTurnDeg)
        return s.symbol.headingDeg;
    return s.fromHeading + turn * static_cast<float>(t);
}

void SymbolItem::build(SymbolMesh& mesh) const
{
    const SymbolInks inks = inksOf(*m_colors);
    const double t = glide();
    const auto size = static_cast<float>(m_symbolScale);
    std::vector<QPointF> points;
    if (m_trails) {
        for (const auto& [id, shown] : m_shown) {
            if (shown.trail.size() < 2)
                continue;
            points.clear();
            for (const QPointF& p : shown.trail)
                points.push_back(p * m_zoom);
            points.push_back(shownAt(shown, t) * m_zoom);
            mesh.addTrail(points, 6.0F * size, inks.trail);
        }
    }
    // People below vehicles.
    for (const bool people : {true, false})
        for (const auto& [id, shown] : m_shown)
            if ((shown.symbol.shape == Shape::Person) == people) {
                Symbol symbol = shown.symbol;
                symbol.headingDeg = headingAt(shown, t);
                mesh.addSymbol(symbol, shownAt(shown, t) * m_zoom, size, inks);
            }
}

QSGNode* SymbolItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    if (!m_colors || m_shown.empty()) {
        delete old;
        return nullptr;
    }
    m_mesh->clear();
    build(*m_mesh);
    return updateSymbolNode(old, *window(), *m_mesh, size());
}

int SymbolItem::symbolAt(qreal x, qreal y, qreal radius) const
{
    int best = -1;
    double nearest = radius;
    for (const auto& [id, shown] : m_shown) {
        if (shown.symbol.shape != Shape::Carrier)
            continue;
        const QPointF p = shownAt(shown, glide()) * m_zoom;
        const double away = std::hypot(p.x() - x, p.y() - y);
        if (away <= nearest)
            nearest = away, best = static_cast<int>(shown.symbol.key);
    }
    return best;
}

std::vector<QPointF> SymbolItem::positionsOf(int shape) const
{
    std::vector<QPointF> out;
    const double t = glide();
    for (const auto& [id, shown] : m_shown)
        if (static_cast<int>(shown.symbol.shape) == shape)
            out.push_back(shownAt(shown, t) * m_zoom);
    return out;
}

QPointF SymbolItem::positionOf(int key, int shape) const
{
    const auto it = m_shown.find((static_cast<std::uint64_t>(shape) << 32) | static_cast<std::uint32_t>(key));
    return it == m_shown.end() ? QPointF(-1, -1) : shownAt(it->second, glide()) * m_zoom;
}

} // namespace coi::scene
