// SPDX-License-Identifier: GPL-3.0-or-later
// A small trend without axes: line, end point, optional limit, reference line and filled area. Values that
// are not finite are gaps. Painted only when the data change.
#pragma once

#include "drawn_item.h"

#include <limits>

namespace coi::controls {

class Sparkline : public coi::controls::DrawnItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<qreal> values READ values WRITE setValues NOTIFY changed)
    Q_PROPERTY(QList<qreal> reference READ reference WRITE setReference NOTIFY changed)
    Q_PROPERTY(qreal limit READ limit WRITE setLimit NOTIFY changed)
    Q_PROPERTY(qreal minimum READ minimum WRITE setMinimum NOTIFY changed)
    Q_PROPERTY(qreal maximum READ maximum WRITE setMaximum NOTIFY changed)
    Q_PROPERTY(bool filled READ filled WRITE setFilled NOTIFY changed)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)

public:
    explicit Sparkline(QQuickItem* parent = nullptr);
    QList<qreal> values() const { return m_values; }
    QList<qreal> reference() const { return m_reference; }
    qreal limit() const { return m_limit; }     // NaN: none
    qreal minimum() const { return m_minimum; } // NaN: of the data
    qreal maximum() const { return m_maximum; } // NaN: of the data
    bool filled() const { return m_filled; }
    QColor color() const { return m_color; } // invalid: the series colour of the theme
    void setValues(const QList<qreal>& values) { assign(m_values, values); }
    void setReference(const QList<qreal>& values) { assign(m_reference, values); }
    void setLimit(qreal limit) { assign(m_limit, limit); }
    void setMinimum(qreal minimum) { assign(m_minimum, minimum); }
    void setMaximum(qreal maximum) { assign(m_maximum, maximum); }
    void setFilled(bool filled) { assign(m_filled, filled); }
    void setColor(const QColor& color) { assign(m_color, color); }

protected:
    void draw(QPainter& painter, const Theme& theme) override;
    qreal overhang() const override { return 1.0; }

private:
    static constexpr qreal kNone = std::numeric_limits<qreal>::quiet_NaN();
    QList<qreal> m_values;
    QList<qreal> m_reference;
    qreal m_limit = kNone;
    qreal m_minimum = kNone;
    qreal m_maximum = kNone;
    bool m_filled = false;
    QColor m_color;
};

} // namespace coi::controls
