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
            model: 2

            IgvGlyph {
                required property int index

                anchors.verticalCenter: parent.verticalCenter
                igvState: "empty"
                heading: 45 + index * 180
                size: 26
            }
        }
    }

    RouteLine {
        id: route

        x: 236
        y: 88
        width: 228
        height: 20
        base: [Qt.point(4, 9), Qt.point(80, 9)]
        horizon: [Qt.point(85, 9), Qt.point(146, 9)]
        trail: [Qt.point(160, 9), Qt.point(169, 9), Qt.point(178, 9), Qt.point(187, 9), Qt.point(196, 9), Qt.point(205, 9), Qt.point(214, 9), Qt.point(223, 9)]
    }

    Caption {
        x: route.x + 20
        y: route.y + 18
        text: qsTr("base")
    }

    Caption {
        x: route.x + 96
        y: route.y + 18
        text: qsTr("horizon")
    }

    Caption {
        x: route.x + 178
        y: route.y + 18
        text: qsTr("trail")
    }
}
