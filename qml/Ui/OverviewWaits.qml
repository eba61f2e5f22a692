// SPDX-License-Identifier: GPL-3.0-or-later
// The longest waits of the next hour in minutes: now, in 15, 30 and 60 minutes with the band of 90 %. A press chooses the queue.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Column {
    id: root

    required property ForecastWaits waits
    property int rowsShown: 4
    readonly property real linesY: columns.y + columns.height
    readonly property real cell: 0.12 * root.width
    readonly property real lastCell: 0.28 * root.width

    signal chosen(string object)

    spacing: 0

    component Cell: CText {
        width: root.cell
        horizontalAlignment: Text.AlignRight
        size: Theme.fontTable
    }
    component Head: Caption {
        width: root.cell
        horizontalAlignment: Text.AlignRight
    }

    Heading {
        size: Theme.fontTable
        text: qsTr("Longest waits, min")
    }
    Caption {
        width: root.width
        bottomPadding: Theme.spaceXs
        text: root.waits.count === 0 ? qsTr("no forecast yet") : root.waits.madeText
    }
    Row {
        id: columns

        anchors.right: parent.right
        visible: root.waits.count > 0

        Head { text: qsTr("now") }
        Head { text: "+15" }
        Head { text: "+30" }
        Head { width: root.lastCell; text: qsTr("+60, band 90 %") }
    }
    Repeater {
        model: root.waits

        Item {
            id: line

            required property int index
            required property string name
            required property string object
            required property string now
            required property string quarter
            required property string half
            required property string hour
            required property string band
            required property string riskText
            required property string age
            required property bool overLimit

            function choose() {
                if (line.object !== "")
                    root.chosen(line.object);
            }

            width: root.width
            height: visible ? Theme.rowHDense : 0
            visible: line.index < root.rowsShown
            activeFocusOnTab: line.object !== ""
            Accessible.role: Accessible.Row
            Accessible.name: qsTr("%1: now %2, in 15 min %3, in 30 min %4, in 60 min %5 (%6)").arg(line.name).arg(line.now).arg(line.quarter).arg(line.half).arg(line.hour).arg(line.band) + (line.riskText === "" ? "" : ", " + line.riskText) + (line.age === "" ? "" : ", " + line.age)
            Accessible.onPressAction: line.choose()
            Keys.onReturnPressed: line.choose()

            StaleVeil {
                visible: line.age !== ""
            }
            CText {
                anchors.verticalCenter: parent.verticalCenter
                width: values.x - Theme.spaceXs
                size: Theme.fontTable
                mayElide: true
                bold: line.overLimit
                text: line.name
            }
            Row {
                id: values

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                Cell { text: line.now }
                Cell { text: line.quarter }
                Cell { text: line.half }
                Cell {
                    width: root.lastCell
                    bold: line.overLimit
                    text: line.age !== "" ? line.age : line.hour + (line.band === "" ? "" : " (" + line.band + ")")
                }
            }
            MouseArea {
                anchors.fill: parent
                onClicked: line.choose()
            }
            FocusRing {
                shown: line.activeFocus
            }
        }
    }
}
