// SPDX-License-Identifier: GPL-3.0-or-later
// People or vehicles per hour, entry stacked on exit, against the profile of the day with its 90 % band. The running hour shows
// what is still expected; a past hour without record is hatched.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property DashboardModel model
    readonly property bool vehicles: model.bridge === 1
    readonly property bool days: model.range > 1

    title: vehicles ? (days ? qsTr("Vehicles per day") : qsTr("Vehicles per hour")) : days ? qsTr("Travellers per day") : qsTr("Travellers per hour")
    sub: qsTr("stacked: entry on exit")
    actions: DashboardLegend {
        first: qsTr("exit")
        second: qsTr("entry")
        line: Theme.compact ? qsTr("plan") : qsTr("plan and 90 % band")
        outline: Theme.compact ? "" : qsTr("now, expected")
    }

    ColumnChart {
        anchors.fill: parent
        first: root.model.flowExit
        second: root.model.flowEntry
        reference: root.model.flowPlan
        referenceLow: root.model.flowPlanLow
        referenceHigh: root.model.flowPlanHigh
        outline: root.model.flowExpected
        valueLabels: Theme.compact ? [] : root.model.flowTotals
        boldLabel: Math.floor(root.model.nowHour)
        labels: root.model.hours
        edgeLabels: true
        labelStep: root.model.hours.length > 20 ? 2 : 1
        gaps: root.model.missingHours
        yMax: root.model.flowMax
        yTicks: root.model.flowTicks
        nowAt: root.model.nowHour < 0 ? NaN : root.model.nowHour
        nowLabel: root.model.nowText
        Accessible.role: Accessible.Chart
        Accessible.name: root.title
    }
}
