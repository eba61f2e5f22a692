// SPDX-License-Identifier: GPL-3.0-or-later
// How many each lane served in the period, exit lanes first.
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
        anchors.fill: parent
        Accessible.name: root.title + ", " + root.sub

        StackedBarSeries {
            axisX: DashboardCategoryAxis { id: lanes; labelsAngle: -90 }
            axisY: DashboardValueAxis { id: counts; tickCount: 5 }
            barWidth: 0.7

            BarSet { id: mainSet; label: qsTr("e-gate"); color: Theme.series1; borderColor: Theme.bg2 }
            BarSet { id: boothSet; label: qsTr("booth"); color: Theme.equipLine; borderColor: Theme.bg2 }
        }
    }
}
