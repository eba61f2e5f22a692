// SPDX-License-Identifier: GPL-3.0-or-later
// Ground and frame of a lane tile: dark when closed, hatched when out of service or stale, dashed when unknown, white when
// selected; a bar at the foot shows how far a moving lane is open.
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    property bool quiet: false
    property bool outOfService: false
    property bool unknown: false
    property bool stale: false
    property bool selected: false
    property bool moving: false
    property bool hovered: false
    property real openPart: 0

    radius: Theme.radiusM
    color: root.quiet ? Theme.bg1 : root.hovered ? Theme.bg4 : Theme.bg3

    Hatch {
        anchors.fill: parent
        visible: root.outOfService
        color: Theme.outOfServiceHatch
        pitch: Theme.hatchOutOfServicePitch
        lineWidth: Theme.hatchOutOfServiceWidth
    }

    StaleVeil {
        visible: root.stale
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 3 * Theme.strokeHair
        visible: root.moving
        color: Theme.line1

        Rectangle {
            width: parent.width * Math.max(0, Math.min(1, root.openPart))
            height: parent.height
            color: Theme.value
        }
    }

    DashedFrame {
        anchors.fill: parent
        visible: root.unknown && !root.selected
        color: Theme.text2
        pattern: Theme.dashFrame
        lineWidth: Theme.strokeSymbol
    }

    Rectangle {
        anchors.fill: parent
        visible: root.selected || (root.quiet && !root.unknown)
        color: "transparent"
        radius: Theme.radiusM
        border.width: root.selected ? Theme.strokeSelected : Theme.strokeControl
        border.color: root.selected ? Theme.focus : Theme.line1
    }
}
