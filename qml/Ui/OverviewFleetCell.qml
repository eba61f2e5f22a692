// SPDX-License-Identifier: GPL-3.0-or-later
// One vehicle in the row of the fleet, by what it does: moving, handling, waiting, stopped, charging, in service.
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    property int task: 0

    color: root.task === 0 ? Theme.equipOn : root.task === 1 ? Theme.equipLine : "transparent"
    border.width: Theme.strokeHair
    border.color: root.task === 0 ? Theme.equipOn : Theme.equipLine

    Row {
        anchors.centerIn: parent
        visible: root.task === 2
        spacing: Theme.strokeSelected

        Rectangle {
            width: Theme.strokeSymbol
            height: 0.5 * root.height
            color: Theme.equipOn
        }
        Rectangle {
            width: Theme.strokeSymbol
            height: 0.5 * root.height
            color: Theme.equipOn
        }
    }
    Rectangle {
        anchors.centerIn: parent
        visible: root.task === 3
        width: 0.5 * root.width
        height: 0.43 * root.height
        color: Theme.value
    }
    Icon {
        anchors.centerIn: parent
        visible: root.task === 4
        name: "bolt"
        size: root.height - Theme.spaceXs
        color: Theme.equipOn
    }
    Hatch {
        anchors.fill: parent
        visible: root.task === 5
        pitch: Theme.spaceXs
        lineWidth: Theme.strokeTrendRef
        color: Theme.equipLine
    }
}
