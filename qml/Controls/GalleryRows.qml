// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: key figures, alarm rows, tag of a queue zone, times with their zone.
import QtQuick
import Coi.Controls

Panel {
    id: root

    title: qsTr("KPI tile, alarm row, zone marker")
    sub: qsTr("anatomy")
    headHeight: 30
    padding: Theme.spaceM

    AlarmColumns {
        id: widths

        total: 452
        narrow: true
    }

    Column {
        width: parent.width
        spacing: Theme.spaceS

        Row {
            width: parent.width
            spacing: Theme.spaceS

            KpiTile {
                width: 222
                ground: Theme.bg1
                name: qsTr("Travellers today")
                value: "14,473"
                foot: qsTr("forecast %1 · day %2").arg("14,426").arg("19,600")
            }

            KpiTile {
                width: 222
                ground: Theme.bg1
                name: qsTr("Exit wait, p95")
                value: "9.1"
                unit: qsTr("min")
                foot: qsTr("target %1 · entry %2").arg(5).arg("4.2")
                trend: [2.1, 2.4, 2.2, 3, 3.4, 4.1, 4.9, 5.6, 6.4, 7.6, 8.4, 9.1]
                limit: 5
                alarmPriority: "M"
            }
        }

        Column {
            width: parent.width

            AlarmListHead {
                width: parent.width
                columns: widths
            }

            AlarmRow {
                width: parent.width
                columns: widths
                priority: "H"
                alarmState: "unack"
                raisedText: "15:22:51"
                ageText: "01:16"
                text: qsTr("X-ray anomaly")
                nextText: "L2 01:44"
            }

            AlarmRow {
                width: parent.width
                columns: widths
                current: true
                priority: "M"
                raisedText: "15:20:40"
                ageText: "03:27"
                text: qsTr("Queue LOS E")
                nextText: "Hanh"
            }

            AlarmRow {
                width: parent.width
                columns: widths
                priority: "M"
                alarmState: "returned"
                raisedText: "15:02:10"
                ageText: "15:04"
                text: qsTr("Clock drift")
                nextText: qsTr("ack to close")
            }

            AlarmRow {
                width: parent.width
                columns: widths
                priority: "L"
                alarmState: "shelved"
                raisedText: "14:12:09"
                ageText: "–"
                text: qsTr("%1 dark").arg("CAM-2-07")
                nextText: qsTr("until %1").arg("15:40")
            }
        }

        Row {
            spacing: Theme.spaceL

            Item {
                width: 148
                height: 48

                SelectionBrackets {
                    anchors.fill: parent
                }

                LosChip {
                    id: zone

                    x: Theme.spaceS
                    anchors.verticalCenter: parent.verticalCenter
                    level: "E"
                }

                CText {
                    anchors.left: zone.right
                    anchors.leftMargin: Theme.spaceS
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.fontTable
                    text: "96 · 6.5 " + qsTr("min")
                }
            }

            Chip {
                anchors.verticalCenter: parent.verticalCenter
                iconName: "clock"
                text: "15:24:07 UTC+7"
            }

            Chip {
                anchors.verticalCenter: parent.verticalCenter
                text: "16:24:07 UTC+8"
            }
        }
    }
}
