// SPDX-License-Identifier: GPL-3.0-or-later
// Banner part: a symbol or any item with two short lines (rate, shelved, sound), the second with the key that does it;
// `pressable` makes the whole of it a button.
import QtQuick
import Coi.Controls

Item {
    id: root

    property string iconName
    property string text
    property string sub
    property string keys
    property bool pressable: false
    default property alias content: slot.data

    signal clicked

    implicitWidth: row.implicitWidth + 2 * Theme.spaceM
    implicitHeight: Theme.bannerH
    Accessible.role: root.pressable ? Accessible.Button : Accessible.StaticText
    Accessible.name: root.text + ", " + root.sub
    Accessible.onPressAction: {
        if (root.pressable)
            root.clicked();
    }

    TapHandler {
        enabled: root.pressable
        onTapped: root.clicked()
    }

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
            spacing: -Theme.strokeFocus

            CText {
                visible: text !== ""
                size: Theme.fontTable
                text: root.text
            }

            Row {
                visible: root.sub !== "" || root.keys !== ""
                spacing: Theme.spaceXs

                Caption {
                    visible: text !== ""
                    text: root.sub
                }

                KeyCap {
                    height: Theme.chipHSmall - Theme.strokeFocus
                    keys: root.keys
                }
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
