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
    required property LabelItem labels
    property real zoom: 1
    property bool chosen: false
    readonly property int carrierShape: 2

    signal picked

    function follow() {
        const at = moving.positionOf(symbol, carrierShape)
        visible = at.x >= 0
        x = at.x
        y = at.y
        const place = labels.placeOf("carrier." + objectId)
        tag.visible = place.width > 0
        tag.x = place.x - at.x + 2
        tag.y = place.y - at.y
        tag.height = place.height
        leader.toX = place.x > at.x ? tag.x : tag.x + place.width
        leader.toY = tag.y + place.height / 2
    }

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
    Connections {
        target: root.moving
        function onFrameShown() { root.follow() }
    }

    Rectangle { // from the vehicle to its tag
        id: leader

        property real toX: 0
        property real toY: 0

        visible: tag.visible
        width: Math.hypot(toX, toY)
        height: Theme.strokeHair
        transformOrigin: Item.Left
        rotation: Math.atan2(toY, toX) * 180 / Math.PI
        color: Theme.text1
        z: -1
    }
    Row {
        id: tag

        spacing: Theme.spaceXs
        TapHandler { onTapped: root.picked() }

        AlarmSymbol {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.alarm !== ""
            size: Theme.alarmSymbol
            priority: root.alarm
            alarmState: root.alarmState
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: texts.width + 2 * Theme.strokeSelected
            height: texts.height
            radius: Theme.radiusS
            color: Theme.bg1
            Column {
                id: texts

                x: Theme.strokeSelected
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
        arm: 4 * Theme.strokeSelected
    }
}
