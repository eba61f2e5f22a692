// SPDX-License-Identifier: GPL-3.0-or-later
// A pair of lines in the top bar: clock and zone, link and feeds, user and role.
import QtQuick
import Coi.Controls

Item {
    id: root

    property string text
    property string sub
    property string iconName
    property bool clock: false
    property real widest: 0

    implicitWidth: lines.width + 2 * (Theme.compact ? Theme.spaceM : Theme.spaceM + Theme.strokeFocus)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text + ", " + root.sub

    Rectangle {
        width: Theme.strokeHair
        height: parent.height
        color: Theme.line1
    }

    Column {
        id: lines

        anchors.centerIn: parent
        spacing: root.clock ? -Theme.spaceXs - Theme.strokeFocus : -Theme.strokeFocus

        Row {
            spacing: Theme.spaceXs

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.iconName !== ""
                name: root.iconName
                size: Theme.iconS
                color: Theme.text2
            }

            CText {
                width: root.widest > 0 ? Math.min(implicitWidth, root.widest) : implicitWidth
                size: !root.clock ? Theme.fontTable : root.height >= 44 * Theme.scale ? Theme.fontClock : root.height >= 38 * Theme.scale ? Theme.fontValueS : Theme.fontTitle
                tone: root.clock ? CText.Value : CText.Primary
                text: root.text
            }
        }

        Caption {
            width: root.widest > 0 ? Math.min(implicitWidth, root.widest) : implicitWidth
            text: root.sub
        }
    }
}
