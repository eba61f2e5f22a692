// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting time per quarter of an hour: half waited less than p50, 95 of 100 less than p95. Quarters without record are gaps.
pragma ComponentBehavior: Bound

import QtQuick
import QtCharts
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property DashboardModel model

    // A line for each run of known values: a gap is never bridged.
    function addLine(values: list<double>, name: string, ink: color, thickness: real) {
        let line = null;
        for (let i = 0; i < values.length; ++i) {
            if (isNaN(values[i])) {
                line = null;
                continue;
            }
            if (line === null) {
                line = chart.createSeries(ChartView.SeriesTypeLine, name, times, minutes);
                line.color = ink;
                line.width = thickness;
                line.pointsVisible = false;
            }
            line.append((i + 0.5) / 4, values[i]);
        }
    }

    function redraw() {
        chart.removeAllSeries();
        times.max = Math.max(1, root.model.hours.length);
        minutes.max = root.model.waitMax;
        root.addLine(root.model.waitP50, "p50", Theme.series3, Theme.strokeSelected);
        root.addLine(root.model.waitP90, "p90", Theme.series2, Theme.strokeSelected);
        root.addLine(root.model.waitP95, "p95", Theme.value, Theme.strokeSelected);
    }

    title: qsTr("Wait percentiles")
    sub: qsTr("minutes, each 15 min")
    actions: SegmentedControl {
        name: qsTr("Direction")
        labels: [qsTr("exit"), qsTr("entry")]
        currentIndex: root.model.waitSide
        onActivated: index => root.model.waitSide = index
    }
    Component.onCompleted: redraw()

    Connections {
        target: root.model

        function onUpdated() {
            root.redraw();
        }
    }
    Connections {
        target: Theme

        function onNameChanged() {
            root.redraw();
        }
    }

    DashboardChart {
        id: chart

        anchors { fill: parent; bottomMargin: Theme.spaceXl }
        Accessible.name: root.title + ", " + newest.text

        DashboardValueAxis { id: times; labelsVisible: false; gridVisible: false; tickCount: 2 }
        DashboardValueAxis { id: minutes; tickCount: 4 }
    }
    DashedLine {
        x: chart.plotArea.x
        y: chart.plotArea.y + chart.plotArea.height * (1 - 5 / root.model.waitMax)
        width: chart.plotArea.width
        height: Theme.strokeControl
        color: Theme.text2
    }
    Caption {
        x: chart.plotArea.x + Theme.spaceS
        y: chart.plotArea.y + chart.plotArea.height * (1 - 5 / root.model.waitMax) - height
        tone: CText.Secondary
        text: qsTr("target: 95 % under 5 min")
    }
    Repeater {
        model: root.model.hours

        Caption {
            required property string modelData
            required property int index

            x: chart.plotArea.x + index * chart.plotArea.width / Math.max(1, root.model.hours.length) - width / 2
            y: chart.plotArea.y + chart.plotArea.height + Theme.spaceXs
            visible: index % 2 === 0
            text: modelData
        }
    }
    Caption {
        id: newest

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: Theme.panelPadding; rightMargin: Theme.panelPadding }
        tone: CText.Primary
        text: root.model.waitText
    }
}
