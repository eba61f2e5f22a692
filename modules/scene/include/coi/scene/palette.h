// SPDX-License-Identifier: GPL-3.0-or-later
// The colours scene items draw with, set once from the theme in QML. GUI thread; items copy the values when
// they paint.
#pragma once
#include <QColor>
#include <QObject>
#include <array>
#include <coi/scene/draw_data.h>
#include <qqmlregistration.h>

namespace coi::scene {

class ScenePalette : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor water MEMBER water NOTIFY changed)
    Q_PROPERTY(QColor landHome MEMBER landHome NOTIFY changed)
    Q_PROPERTY(QColor landAway MEMBER landAway NOTIFY changed)
    Q_PROPERTY(QColor road MEMBER road NOTIFY changed)
    Q_PROPERTY(QColor panel MEMBER panel NOTIFY changed)
    Q_PROPERTY(QColor well MEMBER well NOTIFY changed)
    Q_PROPERTY(QColor background MEMBER background NOTIFY changed)
    Q_PROPERTY(QColor equipOn MEMBER equipOn NOTIFY changed)
    Q_PROPERTY(QColor equipOff MEMBER equipOff NOTIFY changed)
    Q_PROPERTY(QColor equipLine MEMBER equipLine NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER line NOTIFY changed)
    Q_PROPERTY(QColor text1 MEMBER text1 NOTIFY changed)
    Q_PROPERTY(QColor text2 MEMBER text2 NOTIFY changed)
    Q_PROPERTY(QColor text3 MEMBER text3 NOTIFY changed)
    Q_PROPERTY(QColor cargo MEMBER cargo NOTIFY changed)
    Q_PROPERTY(QColor trail MEMBER trail NOTIFY changed)
    Q_PROPERTY(QColor losA MEMBER losA NOTIFY changed)
    Q_PROPERTY(QColor losB MEMBER losB NOTIFY changed)
    Q_PROPERTY(QColor losC MEMBER losC NOTIFY changed)
    Q_PROPERTY(QColor losD MEMBER losD NOTIFY changed)
    Q_PROPERTY(QColor losE MEMBER losE NOTIFY changed)
    Q_PROPERTY(QColor losF MEMBER losF NOTIFY changed)

public:
    using QObject::QObject;
    QColor ink(Ink ink) const;

    QColor water, landHome, landAway, road, panel, well, background, equipOn, equipOff, equipLine, line,
        text1, text2, text3, cargo, trail, losA, losB, losC, losD, losE, losF;

Q_SIGNALS:
    void changed();
};

} // namespace coi::scene
