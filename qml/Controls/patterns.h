// SPDX-License-Identifier: GPL-3.0-or-later
// Parallel lines at 45 degrees of fixed pixel pitch (never scaled with a plan), optionally crossed.
#pragma once

#include "drawn_item.h"

namespace coi::controls {

class Hatch : public coi::controls::DrawnItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)
    Q_PROPERTY(qreal pitch READ pitch WRITE setPitch NOTIFY changed)
    Q_PROPERTY(qreal lineWidth READ lineWidth WRITE setLineWidth NOTIFY changed)
    Q_PROPERTY(bool crossed READ crossed WRITE setCrossed NOTIFY changed)

public:
    using DrawnItem::DrawnItem;
    QColor color() const { return m_color; }
    qreal pitch() const { return m_pitch; }
    qreal lineWidth() const { return m_lineWidth; }
    bool crossed() const { return m_crossed; }
    void setColor(const QColor& color) { assign(m_color, color); }
    void setPitch(qreal pitch) { assign(m_pitch, pitch); }
    void setLineWidth(qreal width) { assign(m_lineWidth, width); }
    void setCrossed(bool crossed) { assign(m_crossed, crossed); }

protected:
    void draw(QPainter& painter, const Theme& theme) override;

private:
    QColor m_color{Qt::transparent};
    qreal m_pitch = 6.0;
    qreal m_lineWidth = 1.0;
    bool m_crossed = false;
};

// A frame of a dash pattern with rounded corners; an empty pattern draws it solid.
class DashedFrame : public coi::controls::DrawnItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)
    Q_PROPERTY(qreal lineWidth READ lineWidth WRITE setLineWidth NOTIFY changed)
    Q_PROPERTY(qreal radius READ radius WRITE setRadius NOTIFY changed)
    Q_PROPERTY(QList<qreal> pattern READ pattern WRITE setPattern NOTIFY changed)

public:
    using DrawnItem::DrawnItem;
    QColor color() const { return m_color; }
    qreal lineWidth() const { return m_lineWidth; }
    qreal radius() const { return m_radius; }
    QList<qreal> pattern() const { return m_pattern; }
    void setColor(const QColor& color) { assign(m_color, color); }
    void setLineWidth(qreal width) { assign(m_lineWidth, width); }
    void setRadius(qreal radius) { assign(m_radius, radius); }
    void setPattern(const QList<qreal>& pattern) { assign(m_pattern, pattern); }

protected:
    void draw(QPainter& painter, const Theme& theme) override;

private:
    QColor m_color{Qt::transparent};
    qreal m_lineWidth = 1.0;
    qreal m_radius = 3.0;
    QList<qreal> m_pattern{3.0, 3.0};
};

// A straight dashed line along the longer side of the item, in the middle of the shorter; an empty pattern
// draws it solid.
class DashedLine : public coi::controls::DrawnItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)
    Q_PROPERTY(qreal lineWidth READ lineWidth WRITE setLineWidth NOTIFY changed)
    Q_PROPERTY(QList<qreal> pattern READ pattern WRITE setPattern NOTIFY changed)

public:
    using DrawnItem::DrawnItem;
    QColor color() const { return m_color; }
    qreal lineWidth() const { return m_lineWidth; }
    QList<qreal> pattern() const { return m_pattern; }
    void setColor(const QColor& color) { assign(m_color, color); }
    void setLineWidth(qreal width) { assign(m_lineWidth, width); }
    void setPattern(const QList<qreal>& pattern) { assign(m_pattern, pattern); }

protected:
    void draw(QPainter& painter, const Theme& theme) override;

private:
    QColor m_color{Qt::transparent};
    qreal m_lineWidth = 1.0;
    QList<qreal> m_pattern{3.0, 3.0};
};

} // namespace coi::controls
