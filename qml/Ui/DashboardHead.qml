// SPDX-License-Identifier: GPL-3.0-or-later
// The period and bridge shown, and the export.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property DashboardModel model
    property bool keysActive: false

    implicitHeight: Theme.controlH + Theme.spaceXs

    signal exportWanted(string kind)

    Row {
        id: period

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceS

        SegmentedControl {
            height: Theme.controlH
            name: qsTr("Period")
            labels: [qsTr("Shift"), qsTr("Day"), qsTr("Week"), qsTr("Month")]
            currentIndex: root.model.range
            onActivated: index => root.model.range = index
        }
        IconButton {
            iconName: "chevronLeft"
            text: qsTr("Earlier")
            keys: "PgUp"
            onClicked: root.model.previous()
        }
        Rectangle {
            width: period.width > 0 ? shownPeriod.implicitWidth + 2 * Theme.spaceM : 0
            height: Theme.controlH
            radius: Theme.radiusM
            color: "transparent"
            border { width: Theme.strokeControl; color: Theme.line1 }

            CText {
                id: shownPeriod

                anchors.centerIn: parent
                size: Theme.fontTable
                text: root.model.periodText
            }
        }
        IconButton {
            iconName: "chevronRight"
            text: qsTr("Later")
            keys: "PgDown"
            canRun: root.model.canNext
            whyNot: qsTr("this period is still running")
            onClicked: root.model.next()
        }
        SegmentedControl {
            height: Theme.controlH
            visible: !Theme.compact || Theme.scale <= 1 || (!root.model.empty && !root.model.loading)
            name: qsTr("Bridge")
            labels: Theme.compact ? ["I", "II"] : [qsTr("Bac Luan I"), qsTr("Bac Luan II")]
            currentIndex: root.model.bridge
            onActivated: index => root.model.bridge = index
        }
        Combo {
            visible: !Theme.compact || (!root.model.empty && !root.model.loading) // why there is nothing needs the room
            name: qsTr("Comparison")
            model: root.model.comparison.labels
            currentIndex: root.model.comparison.choice
            onActivated: index => root.model.comparison.choice = index
        }
    }
    FreshnessMark {
        anchors { right: writers.left; rightMargin: Theme.spaceM; verticalCenter: parent.verticalCenter }
        visible: root.model.old && root.model.exportText === ""
        freshness: "stale"
        text: qsTr("as of %1").arg(root.model.asOfText)
    }
    Caption {
        anchors { left: period.right; right: writers.left; leftMargin: Theme.spaceL; rightMargin: Theme.spaceM; verticalCenter: parent.verticalCenter }
        visible: root.model.exportText !== "" || (implicitWidth <= width && !root.model.old)
        horizontalAlignment: Text.AlignRight
        elide: Text.ElideMiddle
        bold: root.model.exportFailed
        tone: root.model.exportText !== "" ? CText.Primary : CText.Caption
        text: root.model.exportText !== "" ? root.model.exportText
            : root.model.asOfText !== "" ? qsTr("Figures to %1").arg(root.model.asOfText) : ""
        Accessible.role: Accessible.AlertMessage
    }
    Row {
        id: writers

        visible: !Theme.compact || Theme.scale <= 1 || (!root.model.empty && !root.model.loading) // the screen says why
        width: visible ? implicitWidth : 0

        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.spaceS

        TextButton {
            iconName: "export"
            text: Theme.compact ? qsTr("PDF") : qsTr("Export PDF")
            description: qsTr("Writes figures and tables of the period into a file you choose")
            keys: "Ctrl+P"
            keysActive: root.keysActive
            canRun: !root.model.empty && !root.model.loading
            whyNot: qsTr("no data for this period")
            onClicked: root.exportWanted("pdf")
        }
        TextButton {
            iconName: "export"
            text: qsTr("CSV")
            description: qsTr("Writes all series of the period into a file you choose")
            keys: "Ctrl+E"
            keysActive: root.keysActive
            canRun: !root.model.empty && !root.model.loading
            whyNot: qsTr("no data for this period")
            onClicked: root.exportWanted("csv")
        }
    }
}
