// SPDX-License-Identifier: GPL-3.0-or-later
// Crowding of queue zones: one small texture per zone, one texel per cell, nearest filter. Recoloured when
// the theme changes, uploaded only when a zone's bands change. Cells of band F are crossed.
#pragma once
#include <QPointer>
#include <QQuickItem>
#include <coi/scene/draw_data.h>
#include <coi/scene/palette.h>

namespace coi::scene {

class HeatItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(coi::scene::HeatFeed* feed READ feed WRITE setFeed NOTIFY feedChanged)
    Q_PROPERTY(coi::scene::ScenePalette* colors READ colors WRITE setColors NOTIFY colorsChanged)
    Q_PROPERTY(qreal zoom READ zoom WRITE setZoom NOTIFY zoomChanged)

public:
    explicit HeatItem(QQuickItem* parent = nullptr);
    HeatFeed* feed() const { return m_feed; }
    void setFeed(HeatFeed* feed);
    ScenePalette* colors() const { return m_colors; }
    void setColors(ScenePalette* colors);
    qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);

    // Colour of each texel, for tests: transparent where nobody stands.
    static QImage imageOf(const HeatZone& zone, const ScenePalette& colors);

Q_SIGNALS:
    void feedChanged();
    void colorsChanged();
    void zoomChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;

private:
    QPointer<HeatFeed> m_feed;
    QPointer<ScenePalette> m_colors;
    qreal m_zoom = 1;
    bool m_recolour = true;
};

} // namespace coi::scene
