// SPDX-License-Identifier: GPL-3.0-or-later
// The static part of a plan: land, river, roads, buildings and their fixed texts, painted once per zoom step
// into one picture. Its plain parts are drawn as coloured rectangles, the rest from a texture. The item is as
// large as the plan at the current zoom; the window's clip shows a part of it.
#pragma once
#include <QImage>
#include <QPointer>
#include <QQuickItem>
#include <coi/scene/draw_data.h>
#include <coi/scene/palette.h>

namespace coi::scene {

class PlanItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(coi::scene::PlanFeed* feed READ feed WRITE setFeed NOTIFY feedChanged)
    Q_PROPERTY(coi::scene::ScenePalette* colors READ colors WRITE setColors NOTIFY colorsChanged)
    Q_PROPERTY(qreal zoom READ zoom WRITE setZoom NOTIFY zoomChanged)
    // Texts keep this multiple of their size whatever the zoom, so that they stay readable when zoomed out.
    Q_PROPERTY(qreal textZoom READ textZoom WRITE setTextZoom NOTIFY zoomChanged)
    // Where the texts of the drawing stand, item coordinates.
    Q_PROPERTY(QList<QRectF> textRects READ textRects NOTIFY textRectsChanged)

public:
    explicit PlanItem(QQuickItem* parent = nullptr);

    PlanFeed* feed() const { return m_feed; }
    void setFeed(PlanFeed* feed);
    ScenePalette* colors() const { return m_colors; }
    void setColors(ScenePalette* colors);
    qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    qreal textZoom() const { return m_textZoom; }
    void setTextZoom(qreal zoom);

    QList<QRectF> textRects() const;

Q_SIGNALS:
    void feedChanged();
    void colorsChanged();
    void zoomChanged();
    void textRectsChanged();

protected:
    void updatePolish() override;
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    void repaint();
    void redraw(); // texts stand elsewhere
    void paintPrimitive(QPainter& painter, const Primitive& p) const;
    void paintText(QPainter& painter, const Primitive& p) const;
    QFont fontOf(const Primitive& p) const;
    QPointF beginOf(const Primitive& p) const; // of a text, on its base line

    QPointer<PlanFeed> m_feed;
    QPointer<ScenePalette> m_colors;
    qreal m_zoom = 1, m_textZoom = 1;
    QImage m_picture;
    bool m_stale = true, m_fresh = false;
};

} // namespace coi::scene
