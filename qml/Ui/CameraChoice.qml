// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a list of cameras or events. Click or Space picks, double click or Enter opens.
import QtQuick
import Coi.Controls

FocusScope {
    id: root

    required property int index
    property string name
    property string title
    property string detail
    property string note
    property bool noteBold: false
    property string priority
    property string alarmState

    signal picked
    signal opened

    implicitHeight: Theme.alarmRowH
    activeFocusOnTab: true
    Accessible.role: Accessible.ListItem
    Accessible.name: root.title + " " + root.detail + ", " + root.note
    Accessible.onPressAction: root.picked()
    Keys.onSpacePressed: root.picked()
    Keys.onReturnPressed: {
        root.picked();
        root.opened();
    }

    Rectangle {
        anchors.fill: parent
        visible: hover.hovered
        color: Theme.bg3
    }
    AlarmSymbol {
        id: symbol

        x: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        visible: root.priority !== ""
        width: visible ? implicitWidth : 0
        size: Theme.alarmSymbolList
        priority: root.priority === "" ? "L" : root.priority
        alarmState: root.alarmState === "" ? "acked" : root.alarmState
    }
    CText {
        id: first

        anchors { left: symbol.right; leftMargin: Theme.spaceS; verticalCenter: parent.verticalCenter }
        size: Theme.fontTable
        bold: root.priority === ""
        tone: root.priority === "" ? CText.Primary : CText.Caption
        text: root.title
    }
    CText {
        anchors { left: first.right; right: last.left; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.spaceS; rightMargin: Theme.spaceS }
        size: Theme.fontTable
        tone: CText.Secondary
        mayElide: true
        text: root.detail
    }
    CText {
        id: last

        anchors { right: parent.right; rightMargin: Theme.spaceM; verticalCenter: parent.verticalCenter }
        size: Theme.fontCaption
        bold: root.noteBold
        tone: root.noteBold ? CText.Value : CText.Caption
        text: root.note
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    FocusRing { shown: root.activeFocus }
    HoverHandler { id: hover }
    TapHandler {
        onTapped: root.picked()
        onDoubleTapped: root.opened()
    }
}
