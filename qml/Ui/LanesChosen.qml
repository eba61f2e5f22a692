// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes chosen: how many, where, and a table of them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property LanesModel lanes
    property int rowsShown: 4
    property bool headShown: true
    readonly property int count: root.lanes.selected.length
    readonly property list<real> widths: [0.17, 0.25, 0.16, 0.14, 0.28]

    implicitHeight: head.height + table.implicitHeight

    Item {
        id: head

        width: root.width
        height: root.headShown ? 52 * Theme.scale : 0
        visible: root.headShown

        ValueText {
            id: number

            x: Theme.panelPadding
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.fontValueS
            text: root.count
        }
        Column {
            anchors.left: number.right
            anchors.leftMargin: Theme.spaceM
            anchors.right: clear.left
            anchors.rightMargin: Theme.spaceS
            anchors.verticalCenter: parent.verticalCenter

            CText {
                width: parent.width
                bold: true
                text: root.count === 1 ? qsTr("lane selected") : qsTr("lanes selected")
            }
            FactLine {
                width: parent.width
                facts: root.lanes.selectionNames + separator + root.lanes.selectionPlace
            }
        }
        TextButton {
            id: clear

            anchors.right: parent.right
            anchors.rightMargin: Theme.panelPadding
            anchors.verticalCenter: parent.verticalCenter
            small: true
            visible: root.count > 0
            look: TextButton.Flat
            text: qsTr("Clear")
            keys: "Esc"
            keysActive: false
            onClicked: root.lanes.clearSelection()
        }
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }

    Column {
        id: table

        x: Theme.panelPadding
        anchors.top: head.bottom
        width: root.width - 2 * x
        visible: root.count > 0

        Row {
            height: Theme.rowH
            Repeater {
                model: ["", qsTr("State"), qsTr("Wait"), qsTr("Served"), qsTr("Last change")]
                Caption {
                    required property int index
                    required property string modelData

                    width: table.width * root.widths[index]
                    height: Theme.rowH
                    leftPadding: index === 4 ? Theme.spaceS : Theme.spaceXs
                    horizontalAlignment: index === 2 || index === 3 ? Text.AlignRight : Text.AlignLeft
                    text: modelData
                }
            }
        }
        ListView {
            width: parent.width
            height: Math.min(root.rowsShown, count) * Theme.rowHDense
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.lanes.selection
            ScrollBar.vertical: ThinScrollBar {}
            delegate: Item {
                id: line

                required property string code
                required property string stateText
                required property string waitText
                required property string servedText
                required property string changeText
                readonly property list<string> cells: [line.code, line.stateText, line.waitText, line.servedText, line.changeText]

                width: ListView.view.width
                height: Theme.rowHDense
                Accessible.role: Accessible.Row
                Accessible.name: line.code + ", " + line.stateText + ", " + line.waitText + ", " + line.servedText

                Row {
                    Repeater {
                        model: 5
                        FactLine {
                            required property int index

                            width: table.width * root.widths[index]
                            height: Theme.rowHDense
                            leftPadding: index === 4 ? Theme.spaceS : Theme.spaceXs
                            separator: " "
                            size: Theme.fontTable
                            tone: CText.Primary
                            bold: index === 0
                            horizontalAlignment: index === 2 || index === 3 ? Text.AlignRight : Text.AlignLeft
                            facts: line.cells[index] ?? ""
                        }
                    }
                }
                Rule {
                    anchors.bottom: parent.bottom
                    width: parent.width
                }
            }
        }
    }
}
