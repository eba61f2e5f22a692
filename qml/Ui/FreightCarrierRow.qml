// SPDX-License-Identifier: GPL-3.0-or-later
// One vehicle of the list.
import QtQuick
import Coi.Controls

Item {
    id: root

    required property string carrierId
    required property string doing
    required property string stateText
    required property string stateBrief
    required property string freight
    required property string zone
    required property string ageText
    required property bool ageLate
    required property int battery
    required property bool charging
    required property string alarm
    required property string alarmLook
    required property bool attention
    required property string label
    required property FreightCarrierCells cells
    property bool chosen: false
    property bool current: false

    signal picked

    implicitHeight: cells.rowH
    Accessible.role: Accessible.ListItem
    Accessible.name: label
    Accessible.selected: chosen
    Accessible.onPressAction: root.picked()

    Rectangle {
        anchors.fill: parent
        visible: root.chosen || hover.hovered
        color: root.chosen ? Theme.accentBg : Theme.bg3
        Rectangle {
            width: 3 * Theme.strokeHair
            height: parent.height
            visible: root.chosen
            color: Theme.focus
        }
    }
    AlarmSymbol {
        x: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        visible: root.alarm !== ""
        size: Theme.alarmSymbolList
        priority: root.alarm === "" ? "L" : root.alarm
        alarmState: root.alarmLook === "" ? "acked" : root.alarmLook
    }
    CText {
        x: root.cells.vehicleX
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.fontTable
        bold: root.attention
        text: root.carrierId
    }
    Icon {
        id: doing

        x: root.cells.stateX
        anchors.verticalCenter: parent.verticalCenter
        name: root.doing
        size: Theme.fontBody
        color: Theme.text1
    }
    FactLine {
        anchors { left: doing.right; leftMargin: Theme.compact ? Theme.spaceXs : Theme.spaceS; verticalCenter: parent.verticalCenter }
        width: root.cells.freightX - x - Theme.spaceXs
        separator: ", "
        mayElide: true // the inspector has the whole words
        size: Theme.fontTable
        tone: root.attention ? CText.Primary : CText.Secondary
        facts: root.stateText
        brief: root.stateBrief
    }
    CText {
        x: root.cells.freightX
        width: root.cells.zoneX - x - Theme.spaceXs
        anchors.verticalCenter: parent.verticalCenter
        visible: root.cells.freightShown
        size: Theme.fontTable
        tone: CText.Secondary
        text: root.freight
    }
    CText {
        x: root.cells.zoneX
        width: root.cells.batteryX - x - Theme.spaceXs
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.fontTable
        tone: CText.Secondary
        text: root.zone
    }
    BatteryBar {
        x: root.cells.batteryX
        anchors.verticalCenter: parent.verticalCenter
        visible: root.cells.freightShown
        percent: root.battery
        charging: root.charging
    }
    CText {
        x: root.cells.batteryX
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.cells.freightShown
        size: Theme.fontTable
        bold: root.battery < 20
        text: qsTr("%1 %").arg(root.battery)
    }
    FactLine {
        anchors { right: parent.right; rightMargin: Theme.compact ? Theme.spaceS : Theme.spaceM; verticalCenter: parent.verticalCenter }
        width: root.width - root.cells.ageX - anchors.rightMargin
        horizontalAlignment: Text.AlignRight
        separator: " "
        size: Theme.fontTable
        bold: root.ageLate
        tone: root.ageLate ? CText.Value : CText.Caption
        facts: root.ageText
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    FocusRing { shown: root.current }
    HoverHandler { id: hover }
    TapHandler { onTapped: root.picked() }
}
