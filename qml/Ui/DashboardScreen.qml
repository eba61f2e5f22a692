// SPDX-License-Identifier: GPL-3.0-or-later
// Running the shift: flow against the profile, waiting, lanes, clearance, alarm system, availability.
import QtQuick
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: screen

    required property Console desk
    property bool shown: false
    property bool vehicles: false
    readonly property DashboardModel model: desk.dashboard
    readonly property real sideW: Math.max(300 * Theme.scale, width * 0.196)
    readonly property real wideW: (width - sideW - 2 * Theme.panelGap) * 0.615
    readonly property real rowH: (height - head.height - figures.height - 2 * Theme.panelGap) / 2 - Theme.panelGap / 2

    Binding {
        target: screen.model
        property: "active"
        value: screen.shown
    }

    DashboardHead {
        id: head

        width: parent.width
        focus: true
        model: screen.model
        keysActive: screen.shown && screen.activeFocus
    }
    DashboardFigures {
        id: figures

        anchors { left: parent.left; right: parent.right; top: head.bottom; topMargin: Theme.panelGap }
        height: Theme.kpiTileH
        figures: screen.model.figures
        shownCount: Theme.compact ? 6 : 8
    }
    Grid {
        id: charts

        anchors { left: parent.left; top: figures.bottom; topMargin: Theme.panelGap }
        columns: 2
        spacing: Theme.panelGap
        visible: !screen.model.empty && !screen.model.loading

        DashboardFlow {
            width: screen.wideW
            height: screen.rowH
            model: screen.model
            vehicles: screen.vehicles
            onVehiclesWanted: on => screen.vehicles = on
        }
        DashboardWaits {
            width: screen.width - screen.sideW - screen.wideW - 2 * Theme.panelGap
            height: screen.rowH
            model: screen.model
        }
        DashboardLanes {
            width: screen.wideW
            height: screen.rowH
            model: screen.model
        }
        DashboardClearance {
            width: screen.width - screen.sideW - screen.wideW - 2 * Theme.panelGap
            height: screen.rowH
            model: screen.model
        }
    }
    StateNotice {
        anchors { left: charts.left; top: charts.top }
        width: parent.width - screen.sideW - Theme.panelGap
        visible: screen.model.empty || screen.model.loading
        kind: screen.model.loading ? "loading" : screen.model.problem !== "" ? "error" : "empty"
        text: screen.model.loading ? qsTr("Reading the history") : screen.model.problem !== "" ? qsTr("The history can not be read") : qsTr("no data for this period")
        sub: screen.model.problem
        onRetryRequested: screen.model.refresh()
    }
    DashboardSide {
        anchors { right: parent.right; top: figures.bottom; bottom: parent.bottom; topMargin: Theme.panelGap }
        width: screen.sideW
        model: screen.model
    }
}
