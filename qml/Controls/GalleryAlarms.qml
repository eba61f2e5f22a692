// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: alarm symbols by priority and state.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Panel {
    id: root

    readonly property list<string> priorities: ["C", "H", "M", "L"]
    readonly property list<string> states7: ["unack", "acked", "returned", "latched", "shelved", "suppressed", "outOfService"]
    readonly property list<string> heads: [qsTr("new"), qsTr("acked"), qsTr("returned"), qsTr("latched"), qsTr("shelved"), qsTr("design"), qsTr("out")]

    readonly property list<string> visions: ["", "protan", "deutan", "tritan"]
    readonly property list<string> visionWords: [qsTr("as seen"), qsTr("protanopia"), qsTr("deuteranopia"), qsTr("tritanopia")]

    title: qsTr("Alarm symbol")
    sub: qsTr("shape + colour + letter")
    headHeight: 30

    Row {
        x: 82
        y: 8

        Repeater {
            model: 7

            Caption {
                required property int index

                width: 54
                horizontalAlignment: Text.AlignHCenter
                text: root.heads[index]
            }
        }
    }

    Rule {
        x: 12
        y: 36
        width: 446
    }

    Repeater {
        model: 4

        Item {
            id: line

            required property int index

            x: 12
            y: 36 + index * 38
            width: 446
            height: 38

            CText {
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.fontTable
                text: first.priorityName
            }

            AlarmSymbol {
                id: first

                visible: false
                priority: root.priorities[line.index]
            }

            Row {
                x: 70
                height: parent.height

                Repeater {
                    model: 7

                    Item {
                        id: cell

                        required property int index

                        width: 54
                        height: 38

                        AlarmSymbol {
                            anchors.centerIn: parent
                            priority: root.priorities[line.index]
                            alarmState: root.states7[cell.index]
                        }
                    }
                }
            }

            Rule {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }

    Row {
        x: 12
        y: 196

        Repeater {
            model: 4

            Column {
                id: seen

                required property int index

                width: 112
                spacing: Theme.spaceXs

                Caption {
                    text: root.visionWords[seen.index]
                }

                Row {
                    spacing: Theme.spaceXs

                    Repeater {
                        model: 4

                        AlarmSymbol {
                            required property int index

                            size: 20
                            priority: root.priorities[index]
                            vision: root.visions[seen.index]
                        }
                    }
                }
            }
        }
    }

    Row {
        x: 12
        y: 246
        spacing: Theme.spaceXs

        Repeater {
            model: 12

            AlarmSymbol {
                required property int index

                anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                priority: root.priorities[index % 4]
                size: [Theme.alarmSymbolMarker, Theme.alarmSymbolList, Theme.alarmSymbolLarge][Math.floor(index / 4)]
            }
        }
    }
}
