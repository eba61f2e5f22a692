// SPDX-License-Identifier: GPL-3.0-or-later
// People or vehicles per hour, entry stacked on exit, against the profile of the day. A past hour without record is hatched.
pragma ComponentBehavior: Bound

import QtQuick
import QtCharts
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property DashboardModel model
    property bool vehicles: false

    signal vehiclesWanted(bool on)

    function orZero(values: list<double>): list<double> {
        const out = [];
        for (let i = 0; i < values.length; ++i)
            out.push(isNaN(values[i]) ? 0 : values[i]);
        return out;
    }

    function redraw() {
        hours.categories = root.model.hours;
        exitSet.values = root.orZero(root.vehicles ? root.model.vehiclesExit : root.model.travellersExit);
        entrySet.values = root.orZero(root.vehicles ? root.model.vehiclesEntry : root.model.travellersEntry);
        counts.max = root.vehicles ? root.model.vehiclesMax : root.model.travellersMax;
        const plan = root.vehicles ? root.model.vehiclesPlan : root.model.travellersPlan;
        planLine.clear();
        for (let i = 0; i < plan.length; ++i) {
            if (!isNaN(plan[i]))
                planLine.append(i, plan[i]);
        }
    }

    title: vehicles ? qsTr("Vehicles per hour") : qsTr("Travellers per hour")
    sub: qsTr("stacked: entry on exit")
    onVehiclesChanged: redraw()
    actions: [
        DashboardLegend {
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            first: qsTr("exit")
            second: qsTr("entry")
            line: qsTr("plan of the profile")
        },
        SegmentedControl {
            name: qsTr("What is counted")
            labels: [qsTr("people"), qsTr("vehicles")]
            currentIndex: root.vehicles ? 1 : 0
            onActivated: index => root.vehiclesWanted(index === 1)
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

        anchors.fill: parent
        Accessible.name: root.title

        StackedBarSeries {
            axisX: DashboardCategoryAxis { id: hours }
            axisY: DashboardValueAxis { id: counts; tickCount: 6 }
            barWidth: 0.62

            BarSet { id: exitSet; label: qsTr("exit"); color: Theme.series1; borderColor: Theme.bg2 }
            BarSet { id: entrySet; label: qsTr("entry"); color: Theme.equipLine; borderColor: Theme.bg2 }
        }
        LineSeries {
            id: planLine

            axisX: hours
            axisY: counts
            color: Theme.accent
            width: Theme.strokeSelected
            pointsVisible: true
        }
    }
    Repeater {
        model: root.model.missingHours

        Hatch {
            required property int modelData
            readonly property real step: chart.plotArea.width / Math.max(1, root.model.hours.length)

            x: chart.plotArea.x + modelData * step
            y: chart.plotArea.y
            width: step
            height: chart.plotArea.height
            color: Theme.line1
        }
    }
    Rectangle {
        visible: root.model.nowHour >= 0
        x: chart.plotArea.x + root.model.nowHour * chart.plotArea.width / Math.max(1, root.model.hours.length)
        y: chart.plotArea.y
        width: Theme.strokeHair
        height: chart.plotArea.height
        color: Theme.text3
    }
}
