// SPDX-License-Identifier: GPL-3.0-or-later
// The scroll bar of lists and areas: thin, always in view while there is more to see.
import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls

ScrollBar {
    id: root

    policy: ScrollBar.AsNeeded
    minimumSize: 0.06
    padding: Theme.spaceXs / 2
    implicitWidth: Theme.scrollBar
    implicitHeight: Theme.scrollBar
    visible: root.size < 1.0

    contentItem: Rectangle {
        radius: Theme.radiusS
        color: root.pressed ? Theme.text2 : root.hovered ? Theme.line2 : Theme.bg5
    }
    background: null
}
