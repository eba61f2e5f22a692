// SPDX-License-Identifier: GPL-3.0-or-later
// One link of a chain of causes.
import QtQuick
import Coi.Controls

Item {
    id: root

    property int number: 1
    property string title
    property string detail
    property string source
    property bool isRoot: false
    readonly property bool reported: root.source === "reported"

    implicitHeight: Math.max((root.isRoot ? 48 : 60) * Theme.scale, words.implicitHeight + (root.isRoot ? Theme.spaceS : Theme.spaceL))
    Accessible.role: Accessible.ListItem
    Accessible.name: root.number + ". " + root.title + ", " + root.detail + ", " + chip.text

    Rectangle {
        id: circle

        width: Theme.alarmSymbolLarge
        height: width
        radius: width / 2
        color: root.isRoot ? Theme.value : Theme.bg4
        border.width: Theme.strokeSymbol
        border.color: root.isRoot ? Theme.value : Theme.line2

        CText {
            anchors.centerIn: parent
            size: Theme.fontCaption
            bold: true
            tone: root.isRoot ? CText.Inverse : CText.Primary
            text: root.number
        }
    }

    Rectangle {
        anchors.top: circle.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceXs
        anchors.horizontalCenter: circle.horizontalCenter
        width: Theme.strokeSymbol
        visible: !root.isRoot
        color: Theme.text3
    }

    Icon {
        anchors.horizontalCenter: circle.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.strokeHair
        visible: !root.isRoot
        name: "chevronDown"
        size: Theme.fontCaption
        color: Theme.text3
    }

    Column {
        id: words

        anchors.left: circle.right
        anchors.leftMargin: Theme.spaceM
        anchors.right: chip.left
        anchors.rightMargin: Theme.spaceS

        CText {
            width: parent.width
            size: Theme.fontTable
            bold: root.isRoot
            tone: root.isRoot ? CText.Value : CText.Primary
            wrapMode: Text.Wrap
            text: root.title
        }

        Caption {
            width: parent.width
            wrapMode: Text.Wrap
            text: root.detail
        }
    }

    Chip {
        id: chip

        anchors.right: parent.right
        quiet: true
        dashed: root.reported
        text: root.reported ? qsTr("reported") : qsTr("measured")
    }
}
