// SPDX-License-Identifier: GPL-3.0-or-later
// What a camera on a plan sees: a sector from the middle of the item, `bearing` degrees clockwise from up, as
// wide as its field of view and as long as `reach`. GUI thread.
#pragma once

#include "drawn_item.h"

namespace coi::controls {

class ViewCone : public coi::controls::DrawnItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal bearing READ bearing WRITE setBearing NOTIFY changed)
    Q_PROPERTY(qreal fieldOfView READ fieldOfView WRITE setFieldOfView NOTIFY changed) // degrees
    Q_PROPERTY(qreal reach READ reach CONSTANT)                                        // pixels
    Q_PROPERTY(bool strong READ strong WRITE setStrong NOTIFY changed)

public:
    using DrawnItem::DrawnItem;
    qreal bearing() const { return m_bearing; }
    qreal fieldOfView() const { return m_fieldOfView; }
    qreal reach() const;
    bool strong() const { return m_strong; }
    void setBearing(qreal degrees) { assign(m_bearing, degrees); }
    void setFieldOfView(qreal degrees) { assign(m_fieldOfView, degrees); }
    void setStrong(bool strong) { assign(m_strong, strong); }

protected:
    void draw(QPainter& painter, const Theme& theme) override;

private:
    qreal m_bearing = 0, m_fieldOfView = 60;
    bool m_strong = false;
};

} // namespace coi::controls
