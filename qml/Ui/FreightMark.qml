// SPDX-License-Identifier: GPL-3.0-or-later
// The name of a vehicle in the corridor, following its symbol: above in the upper lane, below in the lower one.
import QtQuick
import Coi.Controls
import Coi.Scene

FocusScope {
    id: root

    required property string objectId
    required property string text
    required property string detail
    required property string label
    required property string alarm
    required property string alarmState
    required property string status
    required property int symbol
    required property bool exit
    required property SymbolItem moving
    property real zoom: 1
    property real room: 0 // width of the picture the words have to stay in
    readonly property int carrierShape: 2
    readonly property bool chosen: status === "chosen"

    signal picked

    function follow() {
        const at = moving.positionOf(symbol, carrierShape);
        visible = at.x >= 0;
        x = at.x;
        y = at.y;
    }

    z: chosen ? 2 : alarm !== "" ? 1 : 0
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: root.picked()
    Keys.onReturnPressed: picked()
    Keys.onSpacePressed: picked()
    Component.onCompleted: follow()

    Connections {
        target: root.moving
        function onFrameShown() { root.follow() }
        function onZoomChanged() { root.follow() }
    }
    Row {
        id: words

        x: Math.max(-root.x, Math.min(-width / 2, root.room - root.x - width))
        y: root.exit ? -height - 12 * Math.max(0.8, root.zoom) : 12 * Math.max(0.8, root.zoom)
        spacing: Theme.spaceXs
        AlarmSymbol {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.alarm !== ""
            size: Theme.alarmSymbolMarker
            priority: root.alarm === "" ? "L" : root.alarm
            alarmState: root.alarmState === "" ? "acked" : root.alarmState
        }
        Rectangle {
            width: text.implicitWidth + Theme.spaceXs
            height: text.implicitHeight
            radius: Theme.radiusS
            color: root.chosen ? Theme.bg2 : "transparent"
            CText {
                id: text

                anchors.centerIn: parent
                size: Theme.fontCaption
                bold: root.chosen || root.alarm !== ""
                text: root.chosen && root.detail !== "" ? qsTr("%1 · %2").arg(root.text).arg(root.detail) : root.text
            }
        }
    }
    SelectionBrackets {
        visible: root.chosen
        x: -width / 2
        y: -height / 2
        width: 44 * Math.max(0.8, root.zoom)
        height: 26 * Math.max(0.8, root.zoom)
        arm: 8
    }
    FocusRing {
        anchors.fill: words
        shown: root.activeFocus
    }
    TapHandler { onTapped: root.picked() }
}
