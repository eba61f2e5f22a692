// SPDX-License-Identifier: GPL-3.0-or-later
// The way a vehicle has been told (VDA 5050): the released base as a solid line up to a ring at its last
// released node, the horizon after it dashed; without a base the line is a trail that fades backwards. Points
// in item coordinates times `zoom`; the lines keep their width. GUI thread.
#pragma once

#include "drawn_item.h"

#include <QtCore/QList>
#include <QtCore/QPointF>

namespace coi::controls {

class RouteLine : public coi::controls::DrawnItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<QPointF> base READ base WRITE setBase NOTIFY changed)
    Q_PROPERTY(QList<QPointF> horizon READ horizon WRITE setHorizon NOTIFY changed)
    Q_PROPERTY(QList<QPointF> trail READ trail WRITE setTrail NOTIFY changed)
    Q_PROPERTY(qreal zoom READ zoom WRITE setZoom NOTIFY changed)

public:
    using DrawnItem::DrawnItem;
    QList<QPointF> base() const { return m_base; }
    QList<QPointF> horizon() const { return m_horizon; }
    QList<QPointF> trail() const { return m_trail; }
    qreal zoom() const { return m_zoom; }
    void setBase(const QList<QPointF>& points) { assign(m_base, points); }
    void setHorizon(const QList<QPointF>& points) { assign(m_horizon, points); }
    void setTrail(const QList<QPointF>& points) { assign(m_trail, points); }
    void setZoom(qreal zoom) { assign(m_zoom, zoom); }

protected:
    qreal overhang() const override;
    void draw(QPainter& painter, const Theme& theme) override;

private:
    QList<QPointF> m_base, m_horizon, m_trail;
    qreal m_zoom = 1;
};

} // namespace coi::controls
