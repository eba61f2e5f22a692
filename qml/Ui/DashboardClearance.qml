// SPDX-License-Identifier: GPL-3.0-or-later
// How long vehicles took from the yard in Viet Nam to acceptance in China, in half hours.
pragma ComponentBehavior: Bound

import QtQuick
import QtCharts
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property DashboardModel model
    readonly property int bins: model.clearanceSmart.length

    function redraw() {
        const names = [];
        for (let i = 0; i < root.bins; ++i)
            names.push(String(i / 2));
        bin.categories = names;
        smartSet.values = root.model.clearanceSmart;
        otherSet.values = root.model.clearanceTraditional;
        counts.max = root.model.clearanceMax;
    }

    title: qsTr("Clearance time")
    sub: qsTr("yard in to accepted, hours")
    actions: DashboardLegend {
        first: qsTr("smart")
        second: qsTr("traditional")
    }
    Component.onCompleted: redraw()

    Connections {
        target: root.model

        function onUpdated() {
            root.redraw();
        }
    }

    Rectangle {
        x: chart.plotArea.x + chart.plotArea.width * 8 / Math.max(1, root.bins)
        y: chart.plotArea.y
        width: chart.plotArea.width * 4 / Math.max(1, root.bins)
        height: chart.plotArea.height
        color: Theme.band2
    }
    DashboardChart {
        id: chart

        anchors { fill: parent; bottomMargin: Theme.spaceXl }
        Accessible.name: root.title + ", " + medians.text

        BarSeries {
            axisX: DashboardCategoryAxis { id: bin; labelsVisible: false }
            axisY: DashboardValueAxis { id: counts; tickCount: 5 }
            barWidth: 0.9

            BarSet { id: smartSet; label: qsTr("smart"); color: Theme.series1; borderColor: Theme.bg2 }
            BarSet { id: otherSet; label: qsTr("traditional"); color: Theme.equipLine; borderColor: Theme.bg2 }
        }
    }
    Caption {
        x: chart.plotArea.x + chart.plotArea.width * 10 / Math.max(1, root.bins) - width / 2
        y: chart.plotArea.y
        tone: CText.Accent
        text: qsTr("target 4–6 h")
    }
    Repeater {
        model: Math.floor(root.bins / 4) + 1

        Caption {
            required property int index

            x: chart.plotArea.x + chart.plotArea.width * index * 4 / Math.max(1, root.bins) - width / 2
            y: chart.plotArea.y + chart.plotArea.height + Theme.spaceXs
            text: qsTr("%1 h").arg(index * 2)
        }
    }
    Caption {
        id: medians

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: Theme.panelPadding; rightMargin: Theme.panelPadding }
        tone: CText.Primary
        text: root.model.clearanceText
    }
}
