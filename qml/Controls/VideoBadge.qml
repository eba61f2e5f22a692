// SPDX-License-Identifier: GPL-3.0-or-later
// A word on a dark plate above a picture; `mark` is a symbol in front.
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    property string text
    property string faint
    property string mark
    property bool bold: false

    implicitWidth: row.implicitWidth + 2 * 6 * Theme.scale
    implicitHeight: Theme.chipH
    radius: Theme.radiusS
    color: Theme.videoBadge

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 5 * Theme.scale

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.mark !== ""
            name: root.mark
            size: root.mark.startsWith("video.") ? Theme.fontTable - 4 : Theme.iconXs
            color: Theme.videoInk
        }

        CText {
            size: Theme.fontCaption
            bold: root.bold
            visible: root.text !== ""
            color: Theme.videoInk
            text: root.text
        }

        CText {
            size: Theme.fontCaption
            visible: root.faint !== ""
            opacity: 0.75
            color: Theme.videoInk
            text: root.faint
        }
    }
}
