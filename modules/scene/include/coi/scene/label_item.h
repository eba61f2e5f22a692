// SPDX-License-Identifier: GPL-3.0-or-later
// The texts above a plan: placed by rank so that none touches another, each painted once into a texture of
// its own and then only moved. Labels that follow a vehicle take its place from `symbols`. GUI thread;
// textures are made while the render thread waits.
#pragma once
#include <QHash>
#include <QImage>
#include <QPointer>
#include <QQuickItem>
#include <coi/scene/draw_data.h>
#include <coi/scene/palette.h>
#include <coi/scene/symbol_item.h>

namespace coi::scene {

class LabelItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(coi::scene::LabelFeed* feed READ feed WRITE setFeed NOTIFY feedChanged)
    Q_PROPERTY(coi::scene::ScenePalette* colors READ colors WRITE setColors NOTIFY colorsChanged)
    Q_PROPERTY(coi::scene::SymbolItem* symbols READ symbols WRITE setSymbols NOTIFY symbolsChanged)
    Q_PROPERTY(qreal zoom READ zoom WRITE setZoom NOTIFY zoomChanged)
    // Multiple of the labels' pixel sizes.
    Q_PROPERTY(qreal textZoom READ textZoom WRITE setTextZoom NOTIFY zoomChanged)
    // The figures of the flow, too.
    Q_PROPERTY(bool flow READ flow WRITE setFlow NOTIFY flowChanged)
    // On a small plan labels of the lowest rank are one line.
    Q_PROPERTY(bool brief READ brief WRITE setBrief NOTIFY briefChanged)

public:
    explicit LabelItem(QQuickItem* parent = nullptr);
    LabelFeed* feed() const { return m_feed; }
    void setFeed(LabelFeed* feed);
    ScenePalette* colors() const { return m_colors; }
    void setColors(ScenePalette* colors);
    SymbolItem* symbols() const { return m_symbols; }
    void setSymbols(SymbolItem* symbols);
    qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    qreal textZoom() const { return m_textZoom; }
    void setTextZoom(qreal zoom);

    bool flow() const { return m_flow; }
    void setFlow(bool flow);
    bool brief() const { return m_brief; }
    void setBrief(bool brief);

    // Where a label stands, item coordinates; empty when it had to go.
    Q_INVOKABLE QRectF placeOf(const QString& key) const;
    // All that stand, for tests.
    const QHash<QString, QRectF>& places() const { return m_places; }

Q_SIGNALS:
    void feedChanged();
    void colorsChanged();
    void symbolsChanged();
    void zoomChanged();
    void briefChanged();
    void flowChanged();
    void laidOut();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void updatePolish() override;

private:
    struct Painted
    {
        PlanLabel label;
        QImage image;
        bool fresh = true; // its texture is not made yet
    };
    void recolour();
    QStringList linesOf(const PlanLabel& label) const;
    QSizeF sizeOf(const PlanLabel& label) const;
    std::vector<QPointF> placesOf(const PlanLabel& label, QSizeF size) const;
    QImage imageOf(const PlanLabel& label, QSizeF size) const;
    QFont fontOf(const PlanLabel& label, bool first) const;

    QPointer<LabelFeed> m_feed;
    QPointer<ScenePalette> m_colors;
    QPointer<SymbolItem> m_symbols;
    qreal m_zoom = 1, m_textZoom = 1;
    bool m_brief = false, m_flow = true;
    QHash<QString, QRectF> m_places;
    QHash<QString, int> m_before; // the place each took last
    QHash<QString, Painted> m_painted;
};

} // namespace coi::scene
