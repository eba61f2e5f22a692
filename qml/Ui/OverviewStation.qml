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
    property real textZoom: 1
    property bool brief: false
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
    Hatch {
        anchors.fill: parent
        visible: root.stale
    }
    Icon {
        id: symbol

        visible: !root.bare
        x: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        name: root.look
        size: Theme.iconS
        color: Theme.text3
    }
    CText {
        id: title

        visible: !root.bare
        anchors { left: symbol.right; leftMargin: Theme.spaceS; right: root.oneLine ? value.left : parent.right; rightMargin: Theme.spaceXs }
        y: root.oneLine ? (root.height - height) / 2 : root.brief ? (root.height - height) / 2 : root.height / 2 - height
        size: Theme.fontCaption
        elide: Text.ElideRight
        text: root.text
    }
    CText {
        id: value

        visible: root.bare || root.oneLine || !root.brief
        x: root.bare ? (root.width - width) / 2 : root.oneLine ? root.width - width - Theme.spaceS : title.x
        y: root.bare ? 52 * root.zoom : root.oneLine ? (root.height - height) / 2 : root.height / 2
        width: root.bare || root.oneLine ? implicitWidth : Math.min(implicitWidth, root.width - x - 2)
        size: Theme.fontCaption
        tone: CText.Secondary
        elide: Text.ElideRight
        text: root.detail
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
        anchors.margins: -4
        visible: root.chosen
    }
    FocusRing { visible: root.activeFocus }
    TapHandler { onTapped: root.picked() }
}
