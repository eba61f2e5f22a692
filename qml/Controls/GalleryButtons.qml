// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: buttons in every state, a refused action, what each risk needs, hold to confirm.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Panel {
    id: root

    readonly property list<string> risks: [
        qsTr("risk tier"), qsTr("for"), qsTr("needs"),
        qsTr("0 instant"), qsTr("stop, pause, close to new"), qsTr("one key or click"),
        qsTr("1 press"), qsTr("acknowledge, camera, message"), qsTr("click, undo or repeat"),
        qsTr("2 hold"), qsTr("open, hold, take out"), qsTr("reason, 1.2 s, lease"),
        qsTr("3 two persons"), qsTr("interlock, reverse, mass open"), qsTr("second console, 60 s"),
        qsTr("break-glass"), qsTr("life at risk"), qsTr("new login, alarm to all")
    ]

    title: qsTr("Buttons and confirmation by risk")
    headHeight: 30

    component Look: Item {
        id: look

        property string text
        property bool hovered: false
        property bool pressed: false
        property bool focused: false

        width: words.implicitWidth + 2 * Theme.spaceM
        height: Theme.controlH

        ButtonFace {
            anchors.fill: parent
            hovered: look.hovered
            pressed: look.pressed
            focused: look.focused
        }

        CText {
            id: words

            anchors.centerIn: parent
            size: Theme.fontTable
            text: look.text
        }
    }

    Column {
        x: 12
        y: 8
        width: 454
        spacing: Theme.spaceS

        Row {
            spacing: Theme.spaceS

            TextButton {
                text: qsTr("Ready")
            }

            Look {
                text: qsTr("Hover")
                hovered: true
            }

            Look {
                text: qsTr("Pressed")
                pressed: true
            }

            Look {
                text: qsTr("Focus")
                focused: true
            }

            TextButton {
                text: qsTr("Chosen")
                checked: true
            }

            TextButton {
                text: qsTr("Primary")
                look: TextButton.Primary
            }
        }

        ActionButton {
            width: parent.width
            iconName: "open"
            title: qsTr("Open %1").arg("1X-E6")
            canRun: false
            whyNot: qsTr("maintenance %1, %2, until %3").arg("WO-2231").arg("Long").arg("17:00")
        }

        Grid {
            columns: 3

            Repeater {
                model: root.risks

                Item {
                    id: cell

                    required property int index
                    required property string modelData

                    width: [98, 196, 160][cell.index % 3]
                    height: 25

                    Rule {
                        anchors.bottom: parent.bottom
                        width: parent.width
                    }

                    Caption {
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width
                        bold: cell.index % 3 === 0 && cell.index > 0
                        tone: cell.index < 3 ? CText.Caption : cell.index % 3 === 0 ? CText.Primary : CText.Secondary
                        text: cell.modelData
                    }
                }
            }
        }

        Grid {
            columns: 2
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

            HoldButton {
                width: 223
                text: qsTr("Requested")
                detail: qsTr("let go")
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
