// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: choices, fields and the small parts of dialogs.
import QtQuick
import Coi.Controls

Panel {
    id: root

    title: qsTr("Choices and fields")
    headHeight: 30
    padding: Theme.spaceM

    Column {
        width: parent.width
        spacing: Theme.spaceM

        Row {
            spacing: Theme.spaceS

            TextButton {
                text: qsTr("Flat")
                look: TextButton.Flat
                iconName: "replay"
            }

            TextButton {
                text: qsTr("Keys")
                keys: "Ctrl+S"
                keysActive: false
            }

            TextButton {
                text: qsTr("Shelve")
                canRun: false
                whyNot: qsTr("not for priority C")
            }

            IconButton {
                iconName: "close"
                text: qsTr("Close")
            }
        }

        ActionButton {
            width: parent.width
            iconName: "swap"
            title: qsTr("Reverse to exit…")
            sub: qsTr("Releases the direction interlock")
            tier: qsTr("two persons")
            keys: "R"
            keysActive: false
        }

        Row {
            spacing: Theme.spaceS

            SegmentedControl {
                labels: [qsTr("All"), qsTr("In service"), qsTr("Fault")]
                counts: ["42", "30", "1"]
                name: qsTr("State")
            }

            SegmentedControl {
                multiple: true
                chosen: [0, 2]
                labels: [qsTr("Queues"), qsTr("Flow")]
                name: qsTr("Layers")
            }
        }

        Row {
            spacing: Theme.spaceS

            Combo {
                width: 210
                name: qsTr("Reason")
                model: [qsTr("Queue over limit"), qsTr("Other")]
            }

            Field {
                width: 120
                iconName: "search"
                placeholderText: qsTr("Search")
            }

            CheckMark {
                anchors.verticalCenter: parent.verticalCenter
                on: true
                text: qsTr("Chosen")
            }
        }

        Field {
            width: parent.width
            text: "25:90"
            problem: qsTr("a time of day, such as 05:30")
        }

        Item {
            width: 1
            height: Theme.spaceXs
        }

        TextBox {
            width: parent.width
            height: 48
            text: "WO-2231"
            name: qsTr("Note")
        }

        HoldButton {
            width: parent.width
            lead: qsTr("1st signature, %1").arg("C2")
            text: "Nguyen Thi Hanh"
            detail: qsTr("held 1.2 s, %1").arg("15:24:03")
            signed: true
        }

        Row {
            spacing: Theme.spaceM

            RateGauge {
                value: 7
            }

            BatteryBar {
                percent: 64
                charging: true
            }

            BatteryBar {
                percent: 17
            }

            BulletBar {
                anchors.verticalCenter: parent.verticalCenter
                value: 3.85
                lowerBound: 4
                upperBound: 6
                maximum: 8
            }
        }
    }
}
