// SPDX-License-Identifier: GPL-3.0-or-later
// Running the shift: flow against the profile, waiting, lanes, clearance, events, alarm system, availability, export.
import QtQuick
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: screen

    required property Console desk
    property bool shown: false
    readonly property DashboardModel model: desk.dashboard
    readonly property real sideW: Math.max(300 * Theme.scale, width * 0.1965)
    readonly property real wideW: (width - sideW - 2 * Theme.panelGap) * 0.6154
    readonly property bool charted: !model.empty // while loading: their frames
    readonly property bool failed: model.problem !== ""
    // Three rows as 326 : 280 : 178; the line of events gives way on a low window.
    readonly property real chartsH: height - charts.y
    readonly property real eventsH: Theme.compact ? 0 : Math.max(164 * Theme.scale, (chartsH - 2 * Theme.panelGap) * 0.227)
    readonly property real flowH: (chartsH - eventsH - (eventsH > 0 ? 2 : 1) * Theme.panelGap) * 0.538

    function openDialog(name: string): bool {
        if (name !== "export" || screen.model.empty)
            return false;
        folder.open(screen.model.fileName("csv"));
        return true;
    }

    ActiveHold {
        model: screen.model
        shown: screen.shown
    }

    DashboardHead {
        id: head

        width: parent.width
        focus: true
        model: screen.model
        keysActive: screen.shown && screen.activeFocus && !folder.visible
        onExportWanted: kind => folder.open(screen.model.fileName(kind))
    }
    DashboardFigures {
        id: figures

        anchors { left: parent.left; right: parent.right; top: head.bottom; topMargin: Theme.panelGap }
        height: 88 * Theme.scale
        figures: screen.model.figures
        watch: screen.model.countFeed
        stale: screen.model.countsOld
        shownCount: Theme.compact ? 6 : 8
    }
    Item {
        id: charts

        anchors { left: parent.left; top: notice.visible ? notice.bottom : figures.bottom; bottom: parent.bottom; topMargin: Theme.panelGap }
        width: parent.width - screen.sideW - Theme.panelGap
        visible: screen.charted

        DashboardFlow {
            id: flow

            width: screen.wideW
            height: screen.flowH
            model: screen.model
        }
        DashboardWaits {
            anchors { left: flow.right; right: parent.right; leftMargin: Theme.panelGap }
            height: flow.height
            model: screen.model
        }
        DashboardLanes {
            id: lanes

            anchors { top: flow.bottom; bottom: events.visible ? events.top : parent.bottom; topMargin: Theme.panelGap; bottomMargin: events.visible ? Theme.panelGap : 0 }
            width: screen.wideW
            model: screen.model
        }
        DashboardClearance {
            anchors { left: lanes.right; right: parent.right; top: lanes.top; bottom: lanes.bottom; leftMargin: Theme.panelGap }
            model: screen.model
        }
        DashboardEventLine {
            id: events

            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: screen.eventsH
            visible: height > 0
            model: screen.model
            onWanted: alarmId => screen.desk.navigation.goTo("alarms", "alarm", alarmId)
        }
        StaleVeil {
            visible: screen.model.old
            z: 3
        }
    }
    // What was read before stays below it, veiled.
    StateNotice {
        id: notice

        anchors { left: parent.left; top: figures.bottom; topMargin: Theme.panelGap }
        width: parent.width - screen.sideW - Theme.panelGap
        visible: !screen.charted || screen.model.loading || screen.failed
        kind: screen.model.loading ? "loading" : screen.failed ? "error" : "empty"
        text: screen.model.loading ? qsTr("Reading the history") : screen.failed ? qsTr("The history can not be read") : qsTr("no data for this period")
        sub: screen.model.problem
        onRetryRequested: screen.model.refresh()
    }
    DashboardSide {
        anchors { right: parent.right; top: figures.bottom; bottom: parent.bottom; topMargin: Theme.panelGap }
        width: screen.sideW
        model: screen.model
        onExportWanted: kind => folder.open(screen.model.fileName(kind))
    }
    StaleVeil { // the head says as of when
        anchors.fill: figures
        visible: screen.model.old
    }

    FolderDialog {
        id: folder

        anchors.fill: parent
        onChosen: where => fileName.endsWith("pdf") ? screen.model.exportPdf(where) : screen.model.exportCsv(where)
        onClosed: head.forceActiveFocus()
    }
}
