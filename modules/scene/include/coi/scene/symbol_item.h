// SPDX-License-Identifier: GPL-3.0-or-later
// People and vehicles on the plan, with the trails of carriers, in one scene-graph node of coloured triangles
// (on the software back-end: one picture). Poses glide to their next place and heading over at most 250 ms; a
// jump longer than `jumpDistance` plan units is drawn as a jump, as is a turn by more than 90 degrees.
// Repaints only when a frame came or something glides; never on its own.
#pragma once
#include <QElapsedTimer>
#include <QPointer>
#include <QQuickItem>
#include <QTimer>
#include <coi/scene/draw_data.h>
#include <coi/scene/palette.h>
#include <deque>
#include <memory>
#include <unordered_map>

namespace coi::scene {

class SymbolMesh;

class SymbolItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(coi::scene::SymbolFeed* feed READ feed WRITE setFeed NOTIFY feedChanged)
    Q_PROPERTY(coi::scene::ScenePalette* colors READ colors WRITE setColors NOTIFY colorsChanged)
    Q_PROPERTY(qreal zoom MEMBER m_zoom WRITE setZoom NOTIFY zoomChanged)
    Q_PROPERTY(qreal symbolScale MEMBER m_symbolScale WRITE setSymbolScale NOTIFY zoomChanged)
    // Those who stand in a queue, too.
    Q_PROPERTY(bool queued READ queued WRITE setQueued NOTIFY queuedChanged)
    Q_PROPERTY(bool trails MEMBER m_trails NOTIFY trailsChanged)
    Q_PROPERTY(int trailSeconds MEMBER m_trailSeconds NOTIFY trailsChanged)
    Q_PROPERTY(int glideMs MEMBER m_glideMs NOTIFY trailsChanged)
    Q_PROPERTY(qreal jumpDistance MEMBER m_jumpDistance NOTIFY trailsChanged)

public:
    explicit SymbolItem(QQuickItem* parent = nullptr);
    ~SymbolItem() override;

    SymbolFeed* feed() const { return m_feed; }
    void setFeed(SymbolFeed* feed);
    ScenePalette* colors() const { return m_colors; }
    void setColors(ScenePalette* colors);
    void setZoom(qreal zoom);
    void setSymbolScale(qreal scale);
    bool queued() const { return m_queued; }
    void setQueued(bool queued);

    // Key of the topmost vehicle within `radius` pixels of (x, y), -1 when there is none.
    Q_INVOKABLE int symbolAt(qreal x, qreal y, qreal radius) const;
    // Item position of a symbol now; (-1, -1) when it is not there.
    Q_INVOKABLE QPointF positionOf(int key, int shape) const;
    // Of all symbols of a shape.
    std::vector<QPointF> positionsOf(int shape) const;

Q_SIGNALS:
    void feedChanged();
    void colorsChanged();
    void zoomChanged();
    void trailsChanged();
    void queuedChanged();
    void frameShown();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;

private:
    struct Shown
    {
        Symbol symbol;
        QPointF from, to;
        float fromHeading = 0;
        bool alive = true;
        std::deque<QPointF> trail;
    };
    static std::uint64_t idOf(const Symbol& s) { return (static_cast<std::uint64_t>(s.shape) << 32) | s.key; }
    void takeFrame();
    void restart();
    void sampleTrails();
    double glide() const;
    QPointF shownAt(const Shown& s, double t) const;
    static float headingAt(const Shown& s, double t);
    void build(SymbolMesh& mesh) const;

    QPointer<SymbolFeed> m_feed;
    QPointer<ScenePalette> m_colors;
    std::unordered_map<std::uint64_t, Shown> m_shown;
    std::unique_ptr<SymbolMesh> m_mesh; // kept for its memory; used while the GUI thread is blocked
    QElapsedTimer m_sinceFrame, m_sinceTrail;
    QTimer m_tick;
    qint64 m_intervalMs = 0;
    qreal m_zoom = 1, m_symbolScale = 1, m_jumpDistance = 40;
    bool m_trails = true, m_queued = true;
    int m_trailSeconds = 45, m_glideMs = 250;
};

} // namespace coi::scene
