// SPDX-License-Identifier: GPL-3.0-or-later
// The period shown and its export.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property DashboardModel model
    property bool keysActive: false

    implicitHeight: Theme.controlH + Theme.spaceXs

    Row {
        id: period

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceS

        SegmentedControl {
            height: Theme.controlH
            name: qsTr("Period")
            labels: [qsTr("Shift"), qsTr("Day")]
            currentIndex: root.model.range
            onActivated: index => root.model.range = index
        }
        IconButton {
            iconName: "chevronLeft"
            text: qsTr("Earlier")
            keys: "PgUp"
            onClicked: root.model.previous()
        }
        CText {
            height: Theme.controlH
            text: root.model.periodText
        }
        IconButton {
            iconName: "chevronRight"
            text: qsTr("Later")
            keys: "PgDown"
            canRun: root.model.canNext
            whyNot: qsTr("this period is still running")
            onClicked: root.model.next()
        }
    }
    Caption {
        anchors { left: period.right; right: write.left; leftMargin: Theme.spaceL; rightMargin: Theme.spaceM; verticalCenter: parent.verticalCenter }
        horizontalAlignment: Text.AlignRight
        elide: Text.ElideMiddle
        bold: root.model.exportFailed || root.model.problem !== ""
        tone: root.model.exportText !== "" || root.model.problem !== "" ? CText.Primary : CText.Caption
        text: root.model.problem !== "" ? qsTr("History not read: %1").arg(root.model.problem)
            : root.model.exportText !== "" ? root.model.exportText
            : root.model.asOfText !== "" ? qsTr("Figures to %1").arg(root.model.asOfText) : ""
        Accessible.role: Accessible.AlertMessage
    }
    TextButton {
        id: write

        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        iconName: "export"
        text: qsTr("CSV")
        description: qsTr("Writes all series of the period into the documents folder")
        keys: "Ctrl+E"
        keysActive: root.keysActive
        canRun: !root.model.empty
        whyNot: qsTr("no data for this period")
        onClicked: root.model.exportCsv()
    }
}
