// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: the five mode frames with their words.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Panel {
    id: root

    readonly property list<string> modes: ["live", "simulation", "training", "replay", "linkLost"]

    title: qsTr("Mode frame")
    sub: qsTr("colour + pattern + word")
    headHeight: 30

    Grid {
        x: 12
        y: 8
        columns: 3
        spacing: 8

        Repeater {
            model: 5

            Rectangle {
                id: cell

                required property int index

                width: 136
                height: 78
                color: Theme.bg1
                border.width: Theme.strokeHair
                border.color: Theme.line1

                ModeWord {
                    x: 14
                    y: 14
                    mode: root.modes[cell.index]
                    beat: 5
                    small: true
                }

                Row {
                    x: 14
                    y: 40
                    spacing: Theme.spaceS

                    Rectangle {
                        width: 60
                        height: 18
                        color: Theme.bg4
                    }

                    Rectangle {
                        width: 42
                        height: 18
                        color: Theme.bg4
                    }
                }

                ModeFrame {
                    mode: root.modes[cell.index]
                }
            }
        }
    }
}
