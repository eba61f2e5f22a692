// SPDX-License-Identifier: GPL-3.0-or-later
// A queue zone's tag: level of service, count and wait beside the crowding picture. The whole zone can be chosen.
import QtQuick
import Coi.Controls

FocusScope {
    id: root

    required property string objectId
    required property string status
    required property string look
    required property string text
    required property string label
    required property string alarm
    required property string alarmState
    required property real planX
    required property real planY
    required property real planW
    required property real planH
    required property bool exit
    required property bool stale
    property real zoom: 1
    property real textZoom: 1
    property bool tagShown: true
    property bool chosen: false
    readonly property bool vehicles: look === "vehicles"

    signal picked

    x: planX * zoom
    y: planY * zoom
    width: planW * zoom
    height: planH * zoom
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: label
    Keys.onReturnPressed: picked()
    Keys.onSpacePressed: picked()

    Hatch {
        anchors.fill: parent
        visible: root.stale
    }
    Row {
        visible: root.tagShown
        x: root.vehicles ? root.width - width : 0
        y: root.vehicles ? Theme.spaceXs : root.exit ? root.height + 6 * root.zoom : -height - 4 * root.zoom
        spacing: 6

        LosChip {
            visible: !root.vehicles
            level: root.status
        }
        CText {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.fontCaption
            text: root.text
        }
    }
    AlarmSymbol {
        visible: root.alarm !== ""
        x: root.width - width - 2
        y: root.height - height - 2
        size: Theme.alarmSymbolList
        priority: root.alarm
        alarmState: root.alarmState
    }
    SelectionBrackets {
        anchors.fill: parent
        anchors.margins: -8
        visible: root.chosen
    }
    FocusRing { visible: root.activeFocus }
    TapHandler { onTapped: root.picked() }
}
