// SPDX-License-Identifier: GPL-3.0-or-later
// A thin straight line from a point to what explains it.
import QtQuick
import Coi.Controls

Rectangle {
    property real fromX: 0
    property real fromY: 0
    property real toX: 0
    property real toY: 0

    x: fromX
    y: fromY
    width: Math.hypot(toX - fromX, toY - fromY)
    height: Theme.strokeHair
    color: Theme.text3
    antialiasing: true
    transformOrigin: Item.TopLeft
    rotation: Math.atan2(toY - fromY, toX - fromX) * 180 / Math.PI
}
