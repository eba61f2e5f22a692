// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: lane and gate states by shape.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Panel {
    id: root

    readonly property list<string> laneStates: ["inService", "closed", "moving", "heldOpen", "fault", "outOfService", "unknown"]
    readonly property list<string> words: [qsTr("in service"), qsTr("closed"), qsTr("moving"), qsTr("held open"), qsTr("fault"), qsTr("out of serv."), qsTr("unknown")]

    title: qsTr("Lane and gate state")
    sub: qsTr("neutral, by shape")
    headHeight: 30

    Row {
        x: 12
        y: 8

        Repeater {
            model: 7

            Column {
                id: cell

                required property int index

                width: 63
                spacing: Theme.spaceXs

                Row {
                    anchors.horizontalCenter: parent.horizontalCenter
                    spacing: Theme.spaceXs

                    LaneGlyph {
                        laneState: root.laneStates[cell.index]
                        size: 28
                    }

                    BarrierGlyph {
                        barrierState: cell.index === 0 ? "open" : root.laneStates[cell.index]
                        size: 22
                    }
                }

                Caption {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: root.words[cell.index]
                }
            }
        }
    }
}
