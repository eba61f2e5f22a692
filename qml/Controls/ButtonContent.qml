// SPDX-License-Identifier: GPL-3.0-or-later
// Icon, text with an optional reason below, key cap: the inside of a text button.
import QtQuick
import Coi.Controls

Item {
    id: root

    property string text
    property string iconName
    property string keys
    property string why
    property color ink: Theme.text1
    property bool bold: false
    property int size: Theme.fontTable
    property real availableWidth: implicitWidth

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 7 * Theme.scale

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== ""
            name: root.iconName
            size: Math.round(root.size * 1.2)
            color: root.ink
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.text !== ""

            CText {
                width: Math.min(implicitWidth, Math.max(0, root.availableWidth - (row.implicitWidth - parent.width)))
                size: root.size
                bold: root.bold
                color: root.ink
                text: root.text
            }

            Caption {
                visible: root.why !== ""
                text: root.why
            }
        }

        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            keys: root.keys
            ink: root.ink === Theme.text1 || root.ink === Theme.value ? Theme.text2 : root.ink
        }
    }
}
