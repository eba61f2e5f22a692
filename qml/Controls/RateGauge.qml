// SPDX-License-Identifier: GPL-3.0-or-later
// Alarms in the last ten minutes against the flood limit.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Item {
    id: root

    property int value: 0
    property int limit: Theme.alarmFloodStartPer10min

    implicitWidth: 48 * Theme.scale
    implicitHeight: Theme.chipHSmall
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 alarms in 10 min, flood above %2").arg(root.value).arg(root.limit)

    Repeater {
        model: root.limit + 2

        Rectangle {
            required property int index
            readonly property bool on: index < root.value

            x: index * root.width / (root.limit + 2)
            y: (on ? 2 : 6) * Theme.scale
            width: root.width / (root.limit + 2) * 0.65
            height: (on ? 12 : 8) * Theme.scale
            color: on ? Theme.value : Theme.line2
            opacity: on ? 1 : 0.55
        }
    }

    Rectangle {
        x: root.limit * root.width / (root.limit + 2) - Theme.strokeHair
        width: Theme.strokeHair
        height: parent.height
        color: Theme.text2
    }
}
