// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: IGV symbols, what a vehicle does, the stages of a consignment.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Panel {
    id: root

    readonly property list<string> kinds: ["loaded", "empty", "waiting", "charging", "service", "lastSeen", "localHand", "loaded"]
    readonly property list<string> words: [qsTr("loaded"), qsTr("empty"), qsTr("waiting"), qsTr("charging"), qsTr("service"), qsTr("last seen"), qsTr("local hand"), qsTr("alarm")]
    readonly property list<string> doing: ["stopped", "waiting", "moving", "loading", "charging", "service", "unknown"]

    title: qsTr("IGV symbol")
    sub: qsTr("pose, load, route")
    headHeight: 30

    Grid {
        x: 10
        y: 8
        columns: 6
        rowSpacing: Theme.spaceXs

        Repeater {
            model: 8

            Column {
                id: cell

                required property int index

                width: 76
                spacing: Theme.strokeFocus

                IgvGlyph {
                    anchors.horizontalCenter: parent.horizontalCenter
                    igvState: root.kinds[cell.index]
                    size: 30

                    AlarmSymbol {
                        anchors.right: parent.right
                        anchors.top: parent.top
                        anchors.topMargin: -Theme.spaceXs
                        visible: cell.index === 7
                        size: Theme.alarmSymbolMarker
                        priority: "C"
                        alarmState: "unack"
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

    Row {
        x: 20
        y: 116
        spacing: Theme.spaceM

        Repeater {
            model: root.doing

            Icon {
                required property string modelData

                anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                name: "doing." + modelData
                size: 14
            }
        }

        Repeater {
            model: 2

            IgvGlyph {
                required property int index

                anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                igvState: "empty"
                heading: 45 + index * 180
                size: 20
            }
        }
    }

    RouteLine {
        id: route

        x: 236
        y: 68
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
