// SPDX-License-Identifier: GPL-3.0-or-later
// Which lanes are shown, how many there are of each, what the filters hide, and the order.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Flow {
    id: root

    required property LanesModel lanes
    property bool table: false

    // What everything takes in one line with icons and caption, which go where that has no room.
    readonly property real oneLine: states.implicitWidth + bridges.implicitWidth + directions.implicitWidth + metrics.advanceWidth(alarms.text + stale.text) + 2 * 46 * Theme.scale + sortWord.implicitWidth + order.implicitWidth + view.implicitWidth + 7 * Theme.spaceS
    readonly property bool tight: !Theme.compact && oneLine > width

    signal tableWanted(bool table)

    spacing: tight ? Theme.spaceXs : Theme.spaceS

    FontMetrics {
        id: metrics

        font.pixelSize: Theme.fontTable
    }
    SegmentedControl {
        id: states

        name: qsTr("State")
        labels: root.lanes.statusLabels
        counts: root.lanes.statusCounts
        currentIndex: root.lanes.statusFilter
        onActivated: index => root.lanes.statusFilter = index
    }
    SegmentedControl {
        id: bridges

        name: qsTr("Bridge")
        labels: [qsTr("Both"), "I", "II"]
        currentIndex: root.lanes.bridgeFilter
        onActivated: index => root.lanes.bridgeFilter = index
    }
    SegmentedControl {
        id: directions

        name: qsTr("Direction")
        labels: [qsTr("Exit + entry"), qsTr("Exit"), qsTr("Entry")]
        currentIndex: root.lanes.directionFilter
        onActivated: index => root.lanes.directionFilter = index
    }
    TextButton {
        id: alarms

        small: true
        look: TextButton.Flat
        iconName: root.tight ? "" : "alarm"
        text: qsTr("With alarms %1").arg(root.lanes.alarmCount)
        checked: root.lanes.alarmsOnly
        onClicked: root.lanes.alarmsOnly = !root.lanes.alarmsOnly
    }
    TextButton {
        id: stale

        small: true
        look: TextButton.Flat
        iconName: root.tight ? "" : "clock"
        text: qsTr("Stale %1").arg(root.lanes.staleCount)
        checked: root.lanes.staleOnly
        onClicked: root.lanes.staleOnly = !root.lanes.staleOnly
    }
    Row {
        spacing: Theme.spaceS
        Caption {
            id: sortWord

            anchors.verticalCenter: parent.verticalCenter
            visible: !root.tight
            text: qsTr("Sort")
        }
        Combo {
            id: order

            implicitHeight: Theme.segmentH
            name: qsTr("Sort")
            model: [qsTr("Site order"), qsTr("Longest queue"), qsTr("Longest wait")]
            currentIndex: root.lanes.order
            onActivated: index => root.lanes.order = index
        }
    }
    SegmentedControl {
        id: view

        name: qsTr("View")
        icons: ["grid", "document"]
        names: [qsTr("Tiles"), qsTr("Table")]
        currentIndex: root.table ? 1 : 0
        onActivated: index => root.tableWanted(index === 1)
    }
    TextButton {
        small: true
        visible: root.lanes.hidden > 0
        text: qsTr("%1 hidden: show").arg(root.lanes.hidden)
        onClicked: root.lanes.clearFilters()
    }
}
