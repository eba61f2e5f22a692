// SPDX-License-Identifier: GPL-3.0-or-later
// A station on the plan: icon, name, what waits there. Strips in the halls are one line, boxes at the roads two.
import QtQuick
import Coi.Controls

FocusScope {
    id: root

    required property string objectId
    required property string look
    required property string text
    required property string detail
    required property string brief
    required property string age
    required property string label
    required property string alarm
    required property string alarmState
    required property real planX
    required property real planY
    required property real planW
    required property real planH
    required property bool stale
    required property bool reported
    property real zoom: 1
    property bool small: false // the plan is: one short line
    property bool chosen: false
    readonly property bool oneLine: planH < 40
    readonly property bool bare: reported // the counterpart's building is drawn by the plan itself

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

    Rectangle {
        anchors.fill: parent
        visible: !root.bare
        radius: Theme.radiusS
        color: Theme.bg1
        border.color: root.oneLine ? Theme.line1 : Theme.equipOff
    }
    Rectangle { // the way in
        visible: !root.bare && !root.oneLine
        anchors { right: parent.left; verticalCenter: parent.verticalCenter }
        width: 10 * root.zoom
        height: Theme.strokeControl
        color: Theme.equipLine
    }
    StaleVeil {
        visible: root.stale
    }
    Icon {
        id: symbol

        visible: !root.bare && !(root.small && Theme.scale > 1) // the words need the room
        width: visible ? size : 0
        x: root.small ? Theme.spaceXs : Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        name: root.look
        size: Theme.iconS
        color: Theme.text3
    }
    FactLine {
        id: title

        visible: !root.bare
        anchors { left: symbol.right; leftMargin: root.small ? Theme.spaceXs : Theme.spaceS; right: root.oneLine ? value.left : parent.right; rightMargin: Theme.spaceXs }
        y: root.oneLine || root.small ? (root.height - height) / 2 : root.height / 2 - height
        size: Theme.fontCaption
        tone: root.oneLine ? CText.Secondary : CText.Primary
        separator: root.stale ? " " : " · " // the age needs the room
        opacity: root.stale ? 0.65 : 1
        facts: root.small && !root.oneLine ? root.brief : root.text
    }
    CText {
        id: value

        visible: !root.bare && (root.oneLine || !root.small)
        x: root.oneLine ? root.width - width - Theme.spaceS : title.x
        width: Math.min(implicitWidth, root.width - Theme.spaceXs - (root.oneLine ? 0 : title.x))
        y: root.oneLine ? (root.height - height) / 2 : root.height / 2
        size: Theme.fontCaption
        tone: root.oneLine || root.stale ? CText.Primary : CText.Caption
        text: root.stale ? root.age : root.small ? root.brief : root.detail
    }
    Column {
        visible: root.bare
        anchors.horizontalCenter: parent.horizontalCenter
        y: (root.small ? 30 : 28) * root.zoom
        spacing: 8 * root.zoom
        opacity: root.stale ? 0.65 : 1
        CText {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Theme.fontCaption
            tone: CText.Secondary
            text: root.detail
        }
        Chip {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.age !== ""
            implicitHeight: (root.small ? 18 : 22) * Theme.scale
            width: Math.max(implicitWidth, 128 * root.zoom)
            dashed: true
            filled: true
            strong: true
            text: root.age
        }
    }
    AlarmSymbol {
        visible: root.alarm !== ""
        x: -width / 2
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.alarmSymbolList
        priority: root.alarm
        alarmState: root.alarmState
    }
    SelectionBrackets {
        anchors.fill: parent
        anchors.margins: -2 * Theme.strokeSelected
        visible: root.chosen
    }
    FocusRing { visible: root.activeFocus }
    TapHandler { onTapped: root.picked() }
}
