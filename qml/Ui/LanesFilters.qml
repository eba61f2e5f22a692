// SPDX-License-Identifier: GPL-3.0-or-later
// Which lanes are shown, how many there are of each, what the filters hide, and the order.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Flow {
    id: root

    required property LanesModel lanes
    property bool table: false

    // What everything takes in one line; icons and caption go where that has no room, then the gaps shrink.
    readonly property real core: states.implicitWidth + bridges.implicitWidth + directions.implicitWidth + metrics.advanceWidth(alarms.text + stale.text) + 2 * (2 * Theme.spaceM + Theme.strokeHair) + order.implicitWidth + view.implicitWidth + (more.visible ? more.implicitWidth + Theme.spaceS : 0) + 7 * Theme.spaceS
    readonly property real oneLine: core + 2 * (Theme.iconS + 7 * Theme.scale) + sortWord.implicitWidth + Theme.spaceS
    readonly property bool tight: oneLine > width
    readonly property bool crowded: core > width
    readonly property real slack: width - (tight ? core : oneLine)

    signal tableWanted(bool table)

    topPadding: Theme.strokeFocus
    bottomPadding: Theme.strokeFocus
    spacing: root.crowded ? Theme.spaceXs : Theme.spaceS

    FontMetrics {
        id: metrics

        font.pixelSize: Theme.fontTable
    }
    SegmentedControl {
        id: states

        height: Theme.controlH
        name: qsTr("State")
        labels: root.lanes.statusLabels
        counts: root.lanes.statusCounts
        currentIndex: root.lanes.statusFilter
        onActivated: index => root.lanes.statusFilter = index
    }
    SegmentedControl {
        id: bridges

        height: Theme.controlH
        name: qsTr("Bridge")
        labels: [qsTr("Both"), "I", "II"]
        currentIndex: root.lanes.bridgeFilter
        onActivated: index => root.lanes.bridgeFilter = index
    }
    SegmentedControl {
        id: directions

        height: Theme.controlH
        name: qsTr("Direction")
        labels: [qsTr("Exit + entry"), qsTr("Exit"), qsTr("Entry")]
        currentIndex: root.lanes.directionFilter
        onActivated: index => root.lanes.directionFilter = index
    }
    TextButton {
        id: alarms

        look: TextButton.Flat
        iconName: root.tight ? "" : "alarm"
        text: qsTr("With alarms %1").arg(root.lanes.alarmCount)
        checked: root.lanes.alarmsOnly
        onClicked: root.lanes.alarmsOnly = !root.lanes.alarmsOnly
    }
    TextButton {
        id: stale

        look: TextButton.Flat
        iconName: root.tight ? "" : "clock"
        text: qsTr("Stale %1").arg(root.lanes.staleCount)
        checked: root.lanes.staleOnly
        onClicked: root.lanes.staleOnly = !root.lanes.staleOnly
    }
    TextButton {
        id: more

        visible: root.lanes.hidden > 0
        text: qsTr("%1 hidden: show").arg(root.lanes.hidden)
        onClicked: root.lanes.clearFilters()
    }
    Item { // the order and the view stand at the right
        visible: root.slack >= 1
        width: Math.floor(root.slack) - Theme.strokeHair
        height: Theme.strokeHair
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

            name: qsTr("Sort")
            model: [qsTr("Site order"), qsTr("Longest queue"), qsTr("Longest wait")]
            currentIndex: root.lanes.order
            onActivated: index => root.lanes.order = index
        }
    }
    SegmentedControl {
        id: view

        height: Theme.controlH
        name: qsTr("View")
        icons: ["grid", "document"]
        names: [qsTr("Tiles"), qsTr("Table")]
        currentIndex: root.table ? 1 : 0
        onActivated: index => root.tableWanted(index === 1)
    }
}
