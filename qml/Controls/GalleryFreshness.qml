// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: freshness of a value.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Panel {
    id: root

    readonly property list<string> kinds: ["live", "late", "stale", "reported", "noData"]
    readonly property list<string> ages: ["0.9 s", "2.4 s", "00:41", "15:21", "14:02"]

    readonly property list<string> words: [qsTr("live"), qsTr("late"), qsTr("stale"), qsTr("reported"), qsTr("no data")]

    title: qsTr("Freshness of a value")
    sub: qsTr("stale is never live")
    headHeight: 30

    Row {
        x: 12
        y: 8
        spacing: 6

        Repeater {
            model: 5

            Rectangle {
                id: cell

                required property int index
                readonly property bool stale: index === 2

                width: 84
                height: 78
                radius: Theme.radiusM
                color: Theme.bg1

                StaleVeil {
                    visible: cell.stale
                }

                DashedFrame {
                    anchors.fill: parent
                    visible: cell.index === 4
                    color: Theme.line2
                }

                Column {
                    x: 9
                    y: 6
                    opacity: cell.stale ? 0.65 : 1

                    Caption {
                        text: root.words[cell.index]
                    }

                    Row {
                        spacing: Theme.spaceXs

                        ValueText {
                            id: figure

                            size: Theme.fontValueS
                            text: ["96", "96", "96", "4", "–"][cell.index]
                        }

                        Caption {
                            anchors.baseline: figure.baseline
                            text: ["pers.", "pers.", "pers.", "min", ""][cell.index]
                        }
                    }
                }

                FreshnessMark {
                    x: cell.stale ? 4 : 9
                    y: 52
                    freshness: root.kinds[cell.index]
                    text: root.ages[cell.index]
                }
            }
        }
    }
}
