// SPDX-License-Identifier: GPL-3.0-or-later
// The crowding ramp with its limits in m² per person.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Row {
    id: root

    readonly property list<string> levels: ["A", "B", "C", "D", "E", "F"]
    readonly property list<string> limits: ["> 1.2", "0.9–1.2", "0.6–0.9", "0.3–0.6", "0.2–0.3", "< 0.2"]

    spacing: Theme.spaceS
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("LOS, m² per person")

    Caption {
        anchors.verticalCenter: parent.verticalCenter
        tone: CText.Primary
        text: qsTr("LOS, m² per person")
    }

    Repeater {
        model: root.levels.length

        Row {
            id: entry

            required property int index

            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            spacing: Theme.spaceXs

            LosChip {
                anchors.verticalCenter: parent.verticalCenter
                level: root.levels[entry.index]
            }

            Caption {
                anchors.verticalCenter: parent.verticalCenter
                tone: CText.Secondary
                text: root.limits[entry.index]
            }
        }
    }
}
