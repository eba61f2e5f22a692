// SPDX-License-Identifier: GPL-3.0-or-later
// A lane or gate on the plan: glyph by state and direction, alarm outside the glyph. Its ordinal is a label of the plan.
import QtQuick
import Coi.Controls

FocusScope {
    id: root

    required property string objectId
    required property string group
    required property string status
    required property string look
    required property string label
    required property string alarm
    required property string alarmState
    required property real planX
    required property real planY
    required property bool exit
    required property bool stale
    property real zoom: 1
    property bool chosen: false
    readonly property bool smallDoor: look === "door"
    readonly property real glyph: (smallDoor ? 12 : 20) * Math.max(0.75, Math.min(zoom, 2))

    signal picked

    x: planX * zoom - width / 2
    y: planY * zoom - height / 2
    width: glyph
    height: glyph
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: label
    Keys.onReturnPressed: picked()
    Keys.onSpacePressed: picked()

    LaneGlyph {
        anchors.centerIn: parent
        visible: root.look === "gate"
        narrow: true
        size: root.glyph
        laneState: root.status
        direction: root.exit ? "up" : "down"
        opacity: root.stale ? 0.65 : 1
    }
    BarrierGlyph {
        anchors.fill: parent
        visible: root.look !== "gate"
        size: root.glyph
        barrierState: root.status === "inService" ? "open" : root.status
        opacity: root.stale ? 0.65 : 1
    }
    StaleVeil {
        visible: root.stale
    }
    AlarmSymbol {
        visible: root.alarm !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        // beyond the ordinal, on a small plan over it
        readonly property real away: (root.zoom < 0.85 ? 9 : 16) * Theme.scale

        y: root.exit || root.look !== "gate" ? -height - away : root.height + away
        size: Theme.alarmSymbolMarker
        priority: root.alarm
        alarmState: root.alarmState
    }
    SelectionBrackets {
        anchors.fill: parent
        anchors.margins: -1.5 * Theme.strokeSelected
        arm: 3 * Theme.strokeSelected
        visible: root.chosen
    }
    FocusRing { visible: root.activeFocus }
    TapHandler { onTapped: root.picked() }
}
