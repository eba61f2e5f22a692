// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a command button: symbol, title over sub line, tier word and key at the right.
import QtQuick
import Coi.Controls

Item {
    id: root

    property string title
    property string sub
    property string tier
    property string iconName
    property string keys
    property bool usable: true

    implicitHeight: lines.implicitHeight

    Icon {
        id: symbol

        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: Theme.fontValueS
        color: root.usable ? Theme.text1 : Theme.textDisabled
    }

    Column {
        id: lines

        anchors.left: symbol.right
        anchors.leftMargin: 10 * Theme.scale
        anchors.right: marks.left
        anchors.rightMargin: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter

        CText {
            width: parent.width
            size: Theme.fontTable
            tone: root.usable ? CText.Primary : CText.Disabled
            wrapMode: Text.Wrap
            text: root.title
        }

        Caption {
            width: parent.width
            visible: text !== ""
            wrapMode: Text.Wrap
            text: root.sub
        }
    }

    Row {
        id: marks

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceS

        Chip {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.usable && root.tier !== "" && root.width > 38 * Theme.spaceS * Theme.scale - Theme.spaceXxl
            quiet: true
            text: root.tier
        }

        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.usable && root.keys !== ""
            keys: root.keys
        }
    }
}
