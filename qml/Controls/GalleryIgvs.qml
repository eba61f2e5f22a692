// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: IGV symbols, what a vehicle does, the stages of a consignment.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Panel {
    id: root

    readonly property list<string> kinds: ["loaded", "empty", "waiting", "charging", "service", "lastSeen", "localHand"]
    readonly property list<string> words: [qsTr("loaded"), qsTr("empty"), qsTr("waiting"), qsTr("charging"), qsTr("service"), qsTr("last seen"), qsTr("local hand")]
    readonly property list<string> doing: ["stopped", "waiting", "moving", "loading", "charging", "service", "unknown"]

    title: qsTr("IGV symbol")
    sub: qsTr("pose, load, route")
    headHeight: 30

    Row {
        x: 12
        y: 8

        Repeater {
            model: 7

            Column {
                id: cell

                required property int index

                width: 62
                spacing: Theme.spaceXs

                IgvGlyph {
                    anchors.horizontalCenter: parent.horizontalCenter
                    igvState: root.kinds[cell.index]
                    size: 30
                }

                Caption {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: root.words[cell.index]
                }

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: "doing." + root.doing[cell.index]
                    size: 14
                }
            }
        }
    }

    Row {
        x: 24
        y: 88
        spacing: Theme.spaceL

        Item {
            width: 44
            height: 28

            IgvGlyph {
                anchors.verticalCenter: parent.verticalCenter
                igvState: "loaded"
                size: 30
            }

            AlarmSymbol {
                anchors.right: parent.right
                size: Theme.alarmSymbolMarker
                priority: "C"
                alarmState: "acked"
                letter: false
            }
        }

        Repeater {
            model: 6

            IgvGlyph {
                required property int index

                anchors.verticalCenter: parent.verticalCenter
                igvState: "empty"
                heading: index * 45
                size: 26
            }
        }
    }
}
