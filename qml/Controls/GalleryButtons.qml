// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: buttons, a refused action, hold to confirm, fields.
import QtQuick
import Coi.Controls

Panel {
    id: root

    title: qsTr("Buttons and confirmation by risk")
    headHeight: 30

    Column {
        x: 12
        y: 8
        width: 454
        spacing: Theme.spaceS

        Row {
            spacing: 6

            TextButton {
                text: qsTr("Ready")
            }

            TextButton {
                text: qsTr("Flat")
                look: TextButton.Flat
                iconName: "replay"
            }

            TextButton {
                text: qsTr("Chosen")
                checked: true
            }

            TextButton {
                text: qsTr("Primary")
                look: TextButton.Primary
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

        ActionButton {
            width: parent.width
            iconName: "open"
            title: qsTr("Open %1").arg("1X-E6")
            canRun: false
            whyNot: qsTr("maintenance %1, %2, until %3").arg("WO-2231").arg("Long").arg("17:00")
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
                labels: [qsTr("Queues"), qsTr("Cameras"), qsTr("Flow")]
                name: qsTr("Layers")
            }
        }

        Row {
            spacing: Theme.spaceS

            Combo {
                name: qsTr("Reason")
                model: [qsTr("Queue over limit"), qsTr("Other")]
            }

            Field {
                width: 140
                iconName: "search"
                placeholderText: qsTr("Search")
            }

            CheckMark {
                anchors.verticalCenter: parent.verticalCenter
                on: true
                text: qsTr("Chosen")
            }
        }

        Row {
            spacing: Theme.spaceS

            HoldButton {
                width: 223
                text: qsTr("Hold to open")
            }

            HoldButton {
                width: 223
                text: qsTr("Keep holding")
                detail: "0.8 / 1.2 s"
                remoteProgress: 0.64
            }
        }

        Row {
            spacing: Theme.spaceS

            HoldButton {
                width: 223
                lead: qsTr("1st signature, %1").arg("C2")
                text: "Nguyen Thi Hanh"
                detail: "held 1.2 s, 15:24:03"
                signed: true
            }

            HoldButton {
                width: 223
                text: qsTr("Hold to open")
                canRun: false
                whyNot: qsTr("reason missing")
            }
        }
    }
}
