// SPDX-License-Identifier: GPL-3.0-or-later
// How many each lane served in the period, exit lanes first.
pragma ComponentBehavior: Bound

import QtQuick
import QtCharts
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property DashboardModel model

    function redraw() {
        lanes.categories = root.model.laneLabels;
        mainSet.values = root.model.laneMain;
        boothSet.values = root.model.laneBooths;
        counts.max = root.model.laneMax;
    }

    title: qsTr("Served per lane")
    sub: model.laneText
    actions: [
        DashboardLegend {
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            first: root.model.laneBridge === 0 ? qsTr("e-gate") : qsTr("truck and IGV lane")
            second: root.model.laneBridge === 0 ? qsTr("booth") : ""
        },
        SegmentedControl {
            name: qsTr("Bridge")
            labels: [qsTr("Bac Luan I"), qsTr("Bac Luan II")]
            currentIndex: root.model.laneBridge
            onActivated: index => root.model.laneBridge = index
        }
    ]
    Component.onCompleted: redraw()

    Connections {
        target: root.model

        function onUpdated() {
            root.redraw();
        }
    }

    DashboardChart {
        id: chart

        anchors { fill: parent; bottomMargin: Theme.spaceXl }
        Accessible.name: root.title + ", " + root.sub

        StackedBarSeries {
            axisX: DashboardCategoryAxis { id: lanes; labelsVisible: false }
            axisY: DashboardValueAxis { id: counts; tickCount: 5 }
            barWidth: 0.7

            BarSet { id: mainSet; label: qsTr("e-gate"); color: Theme.series1; borderColor: Theme.bg2 }
            BarSet { id: boothSet; label: qsTr("booth"); color: Theme.equipLine; borderColor: Theme.bg2 }
        }
    }
    // The axis shortens names that do not fit; the last part of the code does.
    Repeater {
        model: root.model.laneLabels

        Caption {
            required property string modelData
            required property int index
            readonly property real step: chart.plotArea.width / Math.max(1, root.model.laneLabels.length)

            x: chart.plotArea.x + (index + 0.5) * step - width / 2
            y: chart.plotArea.y + chart.plotArea.height + Theme.spaceXs
            text: modelData.split("-").pop()
            Accessible.name: modelData
        }
    }
}
