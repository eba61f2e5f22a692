// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: key figures, alarm rows, tag of a queue zone, times with their zone.
import QtQuick
import Coi.Controls

Panel {
    id: root

    readonly property list<int> crowd: [
        6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
        6, 6, 6, 5, 6, 6, 6, 6, 6, 5, 6, 6, 6,
        5, 5, 5, 5, 4, 5, 5, 5, 5, 5, 5, 5, 5,
        5, 4, 5, 4, 4, 4, 5, 5, 4, 5, 4, 5, 4,
        4, 4, 4, 3, 4, 4, 4, 3, 4, 4, 4, 3, 4,
        3, 3, 4, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3,
        2, 3, 2, 3, 2, 2, 3, 2, 3, 2, 3, 2, 2,
        0, 1, 2, 0, 0, 1, 2, 1, 0, 1, 2, 0, 0
    ]

    title: qsTr("KPI tile, alarm row, zone marker")
    sub: qsTr("anatomy")
    headHeight: 30
    padding: Theme.spaceM

    AlarmColumns {
        id: widths

        total: 452
        brief: true
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

        Caption {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("name · value with unit · trend 60 min with limit · target or forecast · alarm symbol only if an alarm is active")
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
                stateText: qsTr("unacknowl.")
                text: qsTr("X-ray anomaly")
                nextText: "L2 01:44"
            }

            AlarmRow {
                width: parent.width
                columns: widths
                priority: "M"
                stateText: qsTr("acknowl.")
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

        Caption {
            width: parent.width
            wrapMode: Text.Wrap
            text: qsTr("symbol (priority and state) · state word · raised · age · text · owner or next step with time")
        }

        Row {
            spacing: Theme.spaceL
            topPadding: Theme.spaceS
            leftPadding: Theme.spaceXs

            Item {
                width: 150
                height: 112

                HeatZone {
                    width: 130
                    height: 80
                    level: "E"
                    text: "96 · 6.5 " + qsTr("min")
                    frame: Qt.rect(0, 0, 138, 112)
                    chosen: true
                    alarmPriority: "M"
                    columns: 13
                    bands: root.crowd
                }
            }

            CText {
                width: 260
                size: Theme.fontCaption
                tone: CText.Secondary
                wrapMode: Text.Wrap
                text: qsTr("Queue zone: 10 px cells coloured by persons per m²; letter, count and wait as text; F cells crossed; alarm symbol apart from the ramp; selection by white brackets.")
            }
        }

        Row {
            spacing: Theme.spaceS

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "clock"
                size: Theme.icon
                color: Theme.text2
            }

            Caption {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Every time names its zone; messages to the counterpart show both:")
            }
        }

        Row {
            spacing: Theme.spaceS

            Chip {
                text: "15:24:07 UTC+7"
            }

            Chip {
                text: "16:24:07 UTC+8"
            }
        }
    }
}
