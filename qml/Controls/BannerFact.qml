// SPDX-License-Identifier: GPL-3.0-or-later
// Banner part: a symbol or any item with two short lines (rate, shelved, sound).
import QtQuick
import Coi.Controls

Item {
    id: root

    property string iconName
    property string text
    property string sub
    default property alias content: slot.data

    implicitWidth: row.implicitWidth + 2 * Theme.spaceM
    implicitHeight: Theme.bannerH
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text + ", " + root.sub

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.spaceS

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.fontValueS
            color: Theme.text2
        }

        Row {
            id: slot

            anchors.verticalCenter: parent.verticalCenter
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter

            CText {
                size: Theme.fontTable
                text: root.text
            }

            Caption {
                text: root.sub
            }
        }
    }

    Rectangle {
        anchors.right: parent.right
        width: Theme.strokeHair
        height: parent.height
        color: Theme.line1
    }
}
