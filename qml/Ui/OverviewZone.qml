// SPDX-License-Identifier: GPL-3.0-or-later
// A queue zone on the plan: its crowding is drawn by the plan's own item, its marks here. `labels` keeps the place of the tag
// free of other texts.
import QtQuick
import Coi.Controls
import Coi.Scene

HeatZone {
    id: root

    required text
    required label
    required stale
    required alarmState
    required property string objectId
    required property string status
    required property string look
    required property string alarm
    required property real planX
    required property real planY
    required property real planW
    required property real planH
    required property rect span // with the tag, plan units
    required property LabelItem labels
    property real zoom: 1
    property bool tagWanted: true
    property rect tag

    function follow() {
        tag = labels.placeOf("zone." + objectId)
    }

    x: planX * zoom
    y: planY * zoom
    width: planW * zoom
    height: planH * zoom
    level: status
    vehicles: look === "vehicles"
    alarmPriority: alarm
    tagShown: tagWanted && tag.width > 0
    tagAt: Qt.point(tag.x - x + 2, tag.y - y + (vehicles ? 0 : (tag.height - Theme.chipHSmall) / 2))
    tagGround: vehicles ? Theme.landHome : Theme.bg2
    frame: Qt.rect(span.x * zoom - x, span.y * zoom - y, span.width * zoom, span.height * zoom)
    Component.onCompleted: follow()

    Connections {
        target: root.labels
        function onLaidOut() { root.follow() }
    }
}
