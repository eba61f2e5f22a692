// SPDX-License-Identifier: GPL-3.0-or-later
// A gate at an end of the bridge: position, code, state. What the counterpart reports is dashed.
import QtQuick
import Coi.Controls

FocusScope {
    id: root

    required property string objectId
    required property string text
    required property string detail
    required property string label
    required property string status
    required property string alarm
    required property string alarmState
    required property real planX
    required property real planY
    required property bool exit
    required property bool reported
    required property bool stale
    property real zoom: 1
    property bool brief: false

    signal picked
    signal resized

    // Where the words stand, in the picture.
    function wordsAt(): rect {
        return Qt.rect(root.x + words.x, root.y + words.y, words.width, words.height);
    }

    x: planX * zoom
    y: planY * zoom
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: root.picked()
    Keys.onReturnPressed: picked()
    Keys.onSpacePressed: picked()

    Rectangle {
        id: plate

        anchors.centerIn: parent
        width: Math.max(14, 18 * root.zoom)
        height: (root.reported ? 120 : 54) * root.zoom
        color: Theme.bg1
        opacity: root.stale ? 0.65 : 1
        border.width: root.reported ? 0 : Theme.strokeHair
        border.color: Theme.equipLine
        DashedFrame {
            anchors.fill: parent
            visible: root.reported
            color: Theme.equipLine
        }
        LaneGlyph {
            anchors.centerIn: parent
            size: Math.max(12, 14 * root.zoom)
            laneState: root.status
            direction: root.exit ? "right" : "left"
        }
        Hatch {
            anchors.fill: parent
            visible: root.stale
        }
        FocusRing { shown: root.activeFocus }
        TapHandler { onTapped: root.picked() }
    }
    AlarmSymbol {
        anchors { horizontalCenter: plate.horizontalCenter; bottom: root.exit ? plate.top : undefined; top: root.exit ? undefined : plate.bottom }
        visible: root.alarm !== ""
        size: Theme.alarmSymbolMarker
        priority: root.alarm === "" ? "L" : root.alarm
        alarmState: root.alarmState === "" ? "acked" : root.alarmState
    }
    Column { // of the own gates one line each, below the corridor
        id: words

        onWidthChanged: root.resized()
        x: root.reported ? -width - 14 * root.zoom : 12 * root.zoom
        y: root.reported || !root.exit ? 66 * root.zoom + (root.reported ? 0 : height) : 126 * root.zoom

        CText {
            anchors.right: root.reported ? parent.right : undefined
            size: Theme.fontCaption
            text: root.brief || root.reported ? root.text : qsTr("%1 · %2").arg(root.text).arg(root.detail)
        }
        CText {
            anchors.right: root.reported ? parent.right : undefined
            visible: !root.brief && root.reported
            size: Theme.fontCaption
            text: qsTr("%1, reported").arg(root.detail)
        }
    }
}
