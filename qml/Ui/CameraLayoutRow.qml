// SPDX-License-Identifier: GPL-3.0-or-later
// A layout to choose: its shape, name, number of cameras, key. An own one can be removed (Delete).
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

FocusScope {
    id: root

    required property int index
    required property string name
    required property string sub
    required property string keyCap
    required property int shape
    required property bool chosen
    required property bool own
    readonly property int columns: shape === 1 ? 1 : shape === 4 ? 2 : shape === 16 ? 4 : 3

    signal picked
    signal removed

    implicitHeight: 40 * Theme.scale
    activeFocusOnTab: true
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ", " + root.sub + (root.keyCap === "" ? "" : ", " + root.keyCap)
    Accessible.selected: root.chosen
    Accessible.onPressAction: root.picked()
    Keys.onReturnPressed: root.picked()
    Keys.onSpacePressed: root.picked()
    Keys.onDeletePressed: root.removed()

    Rectangle {
        anchors.fill: parent
        visible: root.chosen || hover.hovered
        color: root.chosen ? Theme.accentBg : Theme.bg3
        Rectangle {
            width: 3 * Theme.strokeHair
            height: parent.height
            visible: root.chosen
            color: Theme.accent
        }
    }
    Item {
        id: glyph

        x: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        width: 30 * Theme.scale
        height: Theme.icon

        Repeater {
            model: root.shape

            Rectangle {
                required property int index
                readonly property bool big: root.shape === 6 && index === 0
                readonly property int column: root.shape !== 6 ? index % root.columns : index === 0 ? 0 : index < 3 ? 2 : index - 3
                readonly property int row: root.shape !== 6 ? Math.floor(index / root.columns) : index === 0 ? 0 : index < 3 ? index - 1 : 2

                x: column * glyph.width / root.columns
                y: row * glyph.height / root.columns
                width: (big ? 2 : 1) * glyph.width / root.columns - Theme.strokeHair
                height: (big ? 2 : 1) * glyph.height / root.columns - Theme.strokeHair
                color: "transparent"
                border.width: Theme.strokeHair
                border.color: Theme.text2
            }
        }
    }
    Column {
        anchors { left: glyph.right; right: last.left; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.spaceM; rightMargin: Theme.spaceS }
        CText {
            width: parent.width
            size: Theme.fontTable
            bold: root.chosen
            text: root.name
        }
        Caption {
            width: parent.width
            text: root.sub
        }
    }
    Row {
        id: last

        anchors { right: parent.right; rightMargin: Theme.spaceM; verticalCenter: parent.verticalCenter }
        spacing: Theme.spaceXs

        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            keys: root.keyCap
        }
        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.own
            iconName: "close"
            text: qsTr("Remove the layout %1").arg(root.name)
            onClicked: root.removed()
        }
    }
    FocusRing { shown: root.activeFocus }
    HoverHandler { id: hover }
    TapHandler { onTapped: root.picked() }
}
