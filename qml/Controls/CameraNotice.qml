// SPDX-License-Identifier: GPL-3.0-or-later
// The words over a frozen or missing picture.
import QtQuick
import Coi.Controls

Column {
    id: root

    property string title
    property string sub
    property bool plate: false
    property bool small: false

    spacing: Theme.spaceXs

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(words.implicitWidth + 2 * Theme.spaceM, parent.width)
        height: words.implicitHeight + (root.plate ? Theme.spaceS : 0)
        radius: Theme.radiusS
        color: root.plate ? Theme.videoInk : "transparent"

        CText {
            id: words

            anchors.centerIn: parent
            width: Math.min(implicitWidth, root.width)
            size: root.small ? Theme.fontBody : Theme.fontTitle
            bold: true
            color: root.plate ? Theme.videoInkOn : Theme.text1
            text: root.title
        }
    }

    VideoBadge {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.plate && root.sub !== ""
        text: root.sub
    }

    Caption {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, parent.width)
        visible: !root.plate && root.sub !== ""
        tone: CText.Secondary
        text: root.sub
    }
}
