// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: crowding ramp and customs channels.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Panel {
    id: root

    readonly property list<string> levels: ["A", "B", "C", "D", "E", "F"]
    readonly property list<string> limits: ["> 1.2", "0.9–1.2", "0.6–0.9", "0.3–0.6", "0.2–0.3", "< 0.2 m²"]

    title: qsTr("Crowding ramp, customs channel")
    sub: qsTr("not alarm colours")
    headHeight: 30
    padding: Theme.spaceM

    Column {
        spacing: Theme.spaceM

        Row {
            spacing: Theme.strokeSelected

            Repeater {
                model: 6

                Column {
                    id: step

                    required property int index

                    spacing: Theme.spaceXs

                    LosChip {
                        width: 72
                        height: 24
                        level: root.levels[step.index]
                    }

                    Caption {
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: root.limits[step.index]
                    }
                }
            }
        }

        Row {
            spacing: Theme.spaceM

            Caption {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("customs channel")
            }

            Repeater {
                model: 4

                CustomsChip {
                    required property int index

                    channel: (index + 1) % 4
                }
            }
        }
    }
}
