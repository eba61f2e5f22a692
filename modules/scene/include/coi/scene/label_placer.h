// SPDX-License-Identifier: GPL-3.0-or-later
// placeLabels() for texts that QML draws itself. GUI thread; pixels.
#pragma once
#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace coi::scene {

class LabelPlacer : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    // The order of LabelRank.
    enum Rank { Alarm, Selected, Attention, Rest };
    Q_ENUM(Rank)

    // `texts`: one object each, {size: size, places: [point], rank: Rank, before: int, leaders: [rect]}, the
    // last two may be missing; their meaning is that of LabelBox. The answer: the index of the place each one
    // takes, -1 where it has to go. A place outside of `bounds` is moved into them.
    Q_INVOKABLE QList<int> place(const QVariantList& texts, const QList<QRectF>& solid,
                                 const QList<QRectF>& soft, const QRectF& bounds) const;
};

} // namespace coi::scene
