// SPDX-License-Identifier: GPL-3.0-or-later
// Charge of a vehicle, 0 to 100; below `lowBelow` the bar is bright. A bolt while charging.
import QtQuick
import Coi.Controls

Row {
    id: root

    property real percent: 0
    property real lowBelow: 20
    property bool charging: false
    property bool known: true

    spacing: 6 * Theme.scale
    Accessible.role: Accessible.StaticText
    Accessible.name: root.known ? qsTr("battery %1 %").arg(Math.round(root.percent)) : qsTr("battery unknown")

    Item {
        anchors.verticalCenter: parent.verticalCenter
        width: 44 * Theme.scale
        height: Theme.fontCaption

        Rectangle {
            id: shell

            y: Theme.strokeHair
            width: 40 * Theme.scale
            height: parent.height - 2 * Theme.strokeHair
            color: "transparent"
            border.width: Theme.strokeHair
            border.color: Theme.line2
        }

        Rectangle {
            x: 2 * Theme.strokeHair
            y: shell.y + 2 * Theme.strokeHair
            width: (shell.width - 4 * Theme.strokeHair) * Math.max(0, Math.min(100, root.percent)) / 100
            height: shell.height - 4 * Theme.strokeHair
            visible: root.known
            color: root.percent < root.lowBelow ? Theme.value : Theme.equipLine
        }

        Rectangle {
            anchors.left: shell.right
            anchors.verticalCenter: shell.verticalCenter
            width: 2 * Theme.strokeHair
            height: Theme.spaceXs
            color: Theme.line2
        }
    }

    CText {
        anchors.verticalCenter: parent.verticalCenter
        width: 34 * Theme.scale
        horizontalAlignment: Text.AlignRight
        size: Theme.fontTable
        text: root.known ? qsTr("%1 %").arg(Math.round(root.percent)) : "–"
        Accessible.ignored: true
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.charging
        name: "bolt"
        size: Theme.iconXs
        color: Theme.text2
    }
}
