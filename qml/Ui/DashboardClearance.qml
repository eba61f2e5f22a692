// SPDX-License-Identifier: GPL-3.0-or-later
// How long vehicles took from the yard in Viet Nam to acceptance in China, in half hours.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property DashboardModel model

    title: qsTr("Clearance time")
    sub: qsTr("yard in to accepted, n %1").arg(root.model.clearanceCount)
    actions: DashboardLegend {
        visible: !mark.visible || (!Theme.compact && Theme.scale <= 1) // the age goes first where there is no room for both
        first: qsTr("smart")
        second: qsTr("traditional")
    }

    ColumnChart {
        anchors.fill: parent
        stacked: false
        first: root.model.clearanceSmart
        second: root.model.clearanceTraditional
        labels: root.model.clearanceLabels
        edgeLabels: true
        gap: 0.06
        yMax: root.model.clearanceMax
        yTicks: 4
        bandFrom: root.model.clearanceTargetFrom
        bandTo: root.model.clearanceTargetTo
        bandLabel: root.model.clearanceTargetText
        markAt: root.model.clearanceMedian < 0 ? NaN : root.model.clearanceMedian
        markLabels: root.model.clearanceTexts
        Accessible.role: Accessible.Chart
        Accessible.name: root.title + ", " + Array.from(root.model.clearanceTexts).join(", ")
    }
    note: FeedNote {
        visible: mark.visible
        watch: root.model.customsFeed
    }
    FeedMark { // sums of the running period
        id: mark

        anchors.fill: parent
        visible: root.model.running && watch.stale
        watch: root.model.customsFeed
    }
}
