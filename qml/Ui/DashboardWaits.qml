// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting time per quarter of an hour: half waited less than p50, 95 of 100 less than p95. Quarters without record are gaps.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property DashboardModel model
    // A running period is drawn a little beyond its newest quarter, so that the lines have the room.
    readonly property real end: Math.max(4, Math.min(model.hours.length - 1, Math.ceil(model.waitNewest + 0.4)))
    readonly property int step: end > 20 ? 4 : 2
    readonly property list<real> timeTicks: upTo(end, step)

    function upTo(end: real, by: real): list<real> {
        const out = [];
        for (let i = 0; i <= end + 0.001; i += by)
            out.push(i);
        return out;
    }

    function namesOf(places: list<real>): list<string> {
        const out = [];
        for (const at of places)
            out.push(root.model.hours[at] + (root.model.range < 2 ? ":00" : ""));
        return out;
    }

    title: qsTr("Wait percentiles")
    sub: qsTr("minutes, each 15 min")
    actions: SegmentedControl {
        name: qsTr("Direction")
        labels: [qsTr("exit"), qsTr("entry")]
        currentIndex: root.model.waitSide
        onActivated: index => root.model.waitSide = index
    }

    BandChart {
        anchors.fill: parent
        xMin: 0
        xMax: Math.max(1, root.end)
        yMax: root.model.waitMax
        yTicks: root.upTo(root.model.waitMax, root.model.waitMax / 6)
        xTicks: root.timeTicks
        xLabels: root.namesOf(root.timeTicks)
        limit: root.model.waitTarget
        limitLabel: root.model.waitTargetText
        endLabels: true
        oldFrom: root.model.waitOldFrom
        Accessible.role: Accessible.Chart
        Accessible.name: root.title + ", " + Array.from(root.model.waitLabels).join(", ")

        BandSeries {
            xs: root.model.waitTimes
            ys: root.model.waitP95
            lows: root.model.waitP50
            highs: root.model.waitP95
            label: root.model.waitLabels[0]
        }
        BandSeries {
            xs: root.model.waitTimes
            ys: root.model.waitP90
            look: BandSeries.Second
            label: root.model.waitLabels[1]
        }
        BandSeries {
            xs: root.model.waitTimes
            ys: root.model.waitP50
            look: BandSeries.Third
            label: root.model.waitLabels[2]
        }
    }
}
