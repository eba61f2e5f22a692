// SPDX-License-Identifier: GPL-3.0-or-later
// Figures without and with an option, and their paired difference with its 95 % interval.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Column {
    id: root

    required property ForecastComparison figures
    readonly property real cell: 0.215 * root.width

    Item {
        width: root.width
        height: Theme.rowHDense
        visible: rows.count > 0

        Caption {
            anchors.right: parent.right
            anchors.rightMargin: 2 * root.cell
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("without")
        }
        Caption {
            anchors.right: parent.right
            anchors.rightMargin: root.cell
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("with")
        }
        Caption {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("difference")
        }
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    Repeater {
        id: rows

        model: root.figures

        Item {
            id: line

            required property string name
            required property string without
            required property string withOption
            required property string withoutBand
            required property string withBand
            required property string unit
            required property string difference

            width: root.width
            height: Math.max(30 * Theme.scale, label.implicitHeight + Theme.spaceXs)
            Accessible.role: Accessible.Row
            Accessible.name: qsTr("%1: without %2 %3, with %4 %5, difference %6").arg(line.name).arg(line.without).arg(line.withoutBand).arg(line.withOption).arg(line.withBand).arg(line.difference)

            CText {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                width: line.width - 3 * root.cell - Theme.spaceXs
                size: Theme.fontTable
                lineHeight: 0.9
                wrapMode: Text.Wrap
                text: line.name
            }
            Row {
                anchors.right: parent.right
                anchors.rightMargin: 2 * root.cell
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.spaceXs

                CText {
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.fontTable
                    text: (line.without + " " + line.unit).trim()
                }
                Caption {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: text !== ""
                    text: line.withoutBand
                }
            }
            Row {
                anchors.right: parent.right
                anchors.rightMargin: root.cell
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.spaceXs

                CText {
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.fontTable
                    bold: true
                    text: (line.withOption + " " + line.unit).trim()
                }
                Caption {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: text !== ""
                    text: line.withBand
                }
            }
            CText {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: root.cell - Theme.spaceXs
                horizontalAlignment: Text.AlignRight
                size: Theme.fontTable
                text: line.difference
            }
            Rule {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }
}
