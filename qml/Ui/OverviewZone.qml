// SPDX-License-Identifier: GPL-3.0-or-later
// A queue zone's tag: level of service, count and wait beside the crowding picture. The whole zone can be chosen. `labels` keeps
// the place of the tag free of other texts.
import QtQuick
import Coi.Controls
import Coi.Scene

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
    required property rect frame
    required property LabelItem labels
    required property bool stale
    property real zoom: 1
    property bool tagShown: true
    property bool chosen: false
    readonly property bool vehicles: look === "vehicles"
    property rect tag

    signal picked

    function follow() {
        tag = labels.placeOf("zone." + objectId)
    }

    x: planX * zoom
    y: planY * zoom
    width: planW * zoom
    height: planH * zoom
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: label
    Keys.onReturnPressed: picked()
    Keys.onSpacePressed: picked()
    Component.onCompleted: follow()

    Connections {
        target: root.labels
        function onLaidOut() { root.follow() }
    }

    Hatch {
        anchors.fill: parent
        visible: root.stale
    }
    Row {
        visible: root.tagShown && root.tag.width > 0
        x: root.tag.x - root.x + 2
        y: root.tag.y - root.y + (root.tag.height - height) / 2
        spacing: 6 * Theme.scale
        opacity: root.stale ? 0.65 : 1

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
        x: root.frame.x * root.zoom - root.x - Theme.spaceXs
        y: root.frame.y * root.zoom - root.y - Theme.spaceXs
        width: root.frame.width * root.zoom + 2 * Theme.spaceXs
        height: root.frame.height * root.zoom + 2 * Theme.spaceXs
        visible: root.chosen
    }
    FocusRing { visible: root.activeFocus }
    TapHandler { onTapped: root.picked() }
}
