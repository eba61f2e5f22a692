// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: crowding ramp and customs channels.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Panel {
    id: root

    readonly property list<string> levels: ["A", "B", "C", "D", "E", "F"]
    readonly property list<string> limits: ["> 1.2", "0.9–1.2", "0.6–0.9", "0.3–0.6", "0.2–0.3", "< 0.2 m²"]

    readonly property list<string> visions: ["", "protan", "deutan"]
    readonly property list<string> visionWords: [qsTr("as seen"), qsTr("protanopia"), qsTr("deuteranopia")]

    title: qsTr("Crowding ramp, customs channel")
    sub: qsTr("not alarm colours")
    headHeight: 30
    padding: Theme.spaceM

    Column {
        spacing: Theme.spaceM

        Column {
            spacing: Theme.spaceXs

            Repeater {
                model: 3

                Row {
                    id: line

                    required property int index

                    spacing: Theme.strokeSelected

                    Caption {
                        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                        width: 86
                        text: root.visionWords[line.index]
                    }

                    Repeater {
                        model: 6

                        LosChip {
                            required property int index

                            width: 57
                            height: 24
                            level: root.levels[index]
                            vision: root.visions[line.index]
                        }
                    }
                }
            }

            Row {
                x: 86
                spacing: Theme.strokeSelected

                Repeater {
                    model: 6

                    Caption {
                        required property int index

                        width: 57
                        horizontalAlignment: Text.AlignHCenter
                        text: root.limits[index]
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
