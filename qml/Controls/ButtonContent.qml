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
    readonly property real gap: 7 * Theme.scale
    readonly property real besides: (root.iconName !== "" ? symbol.width + (root.text !== "" ? root.gap : 0) : 0) + (root.keys !== "" ? cap.width + root.gap : 0)

    readonly property real wordsWidth: root.text === "" ? 0 : Math.max(title.implicitWidth, root.why === "" ? 0 : reason.implicitWidth)

    implicitWidth: root.besides + root.wordsWidth
    implicitHeight: words.implicitHeight

    Row {
        anchors.centerIn: parent
        spacing: root.gap

        Icon {
            id: symbol

            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== ""
            name: root.iconName
            size: Math.round(root.size * 1.2)
            color: root.ink
        }

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(0, Math.min(root.wordsWidth, root.width - root.besides))
            visible: root.text !== ""

            CText {
                id: title

                width: parent.width
                size: root.size
                bold: root.bold
                color: root.ink
                text: root.text
            }

            Caption {
                id: reason

                width: parent.width
                visible: root.why !== ""
                text: root.why
            }
        }

        KeyCap {
            id: cap

            anchors.verticalCenter: parent.verticalCenter
            keys: root.keys
            ink: root.ink === Theme.text1 || root.ink === Theme.value ? Theme.text2 : root.ink
        }
    }
}
