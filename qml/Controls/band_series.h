// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a BandChart with an optional band around it. The lists run in parallel; a shorter one ends the
// line or band.
#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtQml/qqmlregistration.h>

namespace coi::controls {

class BandSeries : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<qreal> xs MEMBER xs NOTIFY changed)
    Q_PROPERTY(QList<qreal> ys MEMBER ys NOTIFY changed)
    Q_PROPERTY(QList<qreal> lows MEMBER lows NOTIFY changed)
    Q_PROPERTY(QList<qreal> highs MEMBER highs NOTIFY changed)
    Q_PROPERTY(Look look MEMBER look NOTIFY changed)
    Q_PROPERTY(QString label MEMBER label NOTIFY changed)

public:
    enum Look {
        Measured, // solid, bright
        Forecast, // dashed with a grey band: what comes if nothing is done
        Planned,  // solid accent with an accent band: what comes with the command
        Second,   // further measured lines of the same kind
        Third
    };
    Q_ENUM(Look)

    using QObject::QObject;

    QList<qreal> xs;
    QList<qreal> ys;
    QList<qreal> lows;
    QList<qreal> highs;
    Look look = Measured;
    QString label; // stands at the end of the line

Q_SIGNALS:
    void changed();
};

} // namespace coi::controls
