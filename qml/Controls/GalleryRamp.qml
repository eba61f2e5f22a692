// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: crowding ramp and customs channels.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Panel {
    id: root

    readonly property list<string> levels: ["A", "B", "C", "D", "E", "F"]

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

                LosChip {
                    required property int index

                    width: 72
                    height: 24
                    level: root.levels[index]
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

        Row {
            spacing: Theme.spaceM

            RateGauge {
                value: 7
            }

            BatteryBar {
                percent: 64
                charging: true
            }

            BatteryBar {
                percent: 17
            }

            BulletBar {
                anchors.verticalCenter: parent.verticalCenter
                value: 3.85
                lowerBound: 4
                upperBound: 6
                maximum: 8
            }
        }
    }
}
