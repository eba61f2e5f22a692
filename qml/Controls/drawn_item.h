// SPDX-License-Identifier: GPL-3.0-or-later
// Base of every item that draws itself with QPainter: the picture is painted once on the GUI thread, kept as
// a texture (small ones share an atlas) and painted again only when a property, the size, the theme, the
// language or the screen changes. Works with the OpenGL and the software scene graph.
#pragma once

#include "theme.h"

#include <QtGui/QImage>
#include <QtQuick/QQuickItem>

class QPainter;

namespace coi::controls {

class DrawnItem : public QQuickItem
{
    Q_OBJECT
    QML_ANONYMOUS
    // "protan", "deutan", "tritan": as a person of that vision sees the picture; empty: as it is.
    Q_PROPERTY(QString vision READ vision WRITE setVision NOTIFY changed)

public:
    explicit DrawnItem(QQuickItem* parent = nullptr);
    // How often pictures were painted, for tests that prove an idle screen paints nothing.
    int paintCount() const { return m_paintCount; }
    QString vision() const { return m_vision; }
    void setVision(const QString& vision) { assign(m_vision, vision); }

protected:
    // Draws in item coordinates; called on the GUI thread, only with a theme and a size that is not empty.
    virtual void draw(QPainter& painter, const Theme& theme) = 0;
    // Pixels the drawing may reach outside of the item on each side.
    virtual qreal overhang() const { return 0.0; }

    void redraw();
    template <typename T> void assign(T& member, const T& value)
    {
        if (member == value)
            return;
        member = value;
        redraw();
        Q_EMIT changed();
    }

    void componentComplete() override;
    bool event(QEvent* event) override;
    void updatePolish() override;
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

Q_SIGNALS:
    void changed();

private:
    QRectF picture() const;

    Theme* m_theme = nullptr;
    QImage m_image;
    QString m_vision;
    int m_paintCount = 0;
    bool m_stale = true;
    bool m_upload = false;
};

} // namespace coi::controls
