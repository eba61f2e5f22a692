// SPDX-License-Identifier: GPL-3.0-or-later
// How many each lane served in the period, exit lanes first; dashed what its neighbours served while it was out of work.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property DashboardModel model
    readonly property bool vehicles: model.bridge === 1

    title: qsTr("Served per lane")
    sub: vehicles ? qsTr("Bac Luan II; dashed = lost by fault or maintenance") : qsTr("Bac Luan I; dashed = lost by fault or maintenance")
    actions: DashboardLegend {
        first: root.vehicles ? qsTr("truck and IGV lane") : qsTr("e-gate")
        second: root.vehicles ? "" : qsTr("booth")
    }

    ColumnChart {
        anchors.fill: parent
        first: root.model.laneMain
        second: root.model.laneBooths
        outline: root.model.laneExpected
        labels: root.model.laneLabels
        separators: root.model.laneGroupAt.length > 1 ? [root.model.laneGroupAt[1] - 0.5] : []
        groupAt: root.model.laneGroupAt
        groupLabels: root.model.laneGroups
        gap: 0.14
        yMax: root.model.laneMax
        yTicks: 4
        Accessible.role: Accessible.Chart
        Accessible.name: root.title + ", " + Array.from(root.model.laneGroups).join(", ")
    }
    note: FeedNote {
        visible: mark.visible
        watch: root.model.countFeed
    }
    FeedMark { // sums of the running period
        id: mark

        anchors.fill: parent
        visible: root.model.running && watch.stale
        watch: root.model.countFeed
    }
}
