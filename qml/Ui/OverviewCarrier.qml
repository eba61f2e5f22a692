// SPDX-License-Identifier: GPL-3.0-or-later
// A vehicle that needs attention or is chosen: alarm, name and state beside its moving symbol.
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
    required property int symbol
    required property bool stale
    required property SymbolItem moving
    property real zoom: 1
    property bool chosen: false
    readonly property int carrierShape: 2

    signal picked

    function follow() {
        const at = moving.positionOf(symbol, carrierShape)
        visible = at.x >= 0
        x = at.x
        y = at.y
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: label
    Keys.onReturnPressed: picked()
    Keys.onSpacePressed: picked()
    Component.onCompleted: follow()

    Connections {
        target: root.moving
        function onFrameShown() { root.follow() }
        function onZoomChanged() { root.follow() }
    }

    Row {
        x: 18 * Math.max(0.8, root.zoom)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceXs

        AlarmSymbol {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.alarm !== ""
            size: Theme.alarmSymbolList
            priority: root.alarm
            alarmState: root.alarmState
        }
        Rectangle {
            width: texts.width + 2 * Theme.spaceXs
            height: texts.height
            radius: Theme.radiusS
            color: Theme.bg0
            opacity: 0.85
            Column {
                id: texts

                x: Theme.spaceXs
                CText {
                    size: Theme.fontCaption
                    bold: root.alarm !== ""
                    text: root.text
                }
                CText {
                    size: Theme.fontCaption
                    tone: CText.Secondary
                    text: root.detail
                }
            }
        }
    }
    SelectionBrackets {
        visible: root.chosen
        x: -width / 2
        y: -height / 2
        width: 36 * Math.max(0.8, root.zoom)
        height: width
        arm: 8
    }
    TapHandler { onTapped: root.picked() }
}
