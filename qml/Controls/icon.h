// SPDX-License-Identifier: GPL-3.0-or-later
// A drawn symbol by name (see symbol_book.h). `size` is its height; the width follows the shape of the
// symbol.
#pragma once

#include "drawn_item.h"

namespace coi::controls {

class Icon : public coi::controls::DrawnItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(qreal size READ size WRITE setSize NOTIFY changed)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)
    Q_PROPERTY(bool known READ known NOTIFY changed)

public:
    explicit Icon(QQuickItem* parent = nullptr);
    QString name() const { return m_name; }
    qreal size() const { return m_size; }
    QColor color() const { return m_color; }
    bool known() const; // false: no symbol of that name, nothing is drawn
    void setName(const QString& name);
    void setSize(qreal size);
    void setColor(const QColor& color) { assign(m_color, color); }

protected:
    void draw(QPainter& painter, const Theme& theme) override;

private:
    void layOut();

    QString m_name;
    qreal m_size = 20.0;
    QColor m_color{Qt::black};
};

} // namespace coi::controls
