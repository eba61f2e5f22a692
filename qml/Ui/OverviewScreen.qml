// SPDX-License-Identifier: GPL-3.0-or-later
// Both bridges in ten seconds: key figures, the plan with everything that moves on it, the inspector of the chosen object.
import QtQuick
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: screen

    required property Console desk
    property bool shown: false

    function showLayer(name: string): bool {
        plan.showStaff = name === "staff"
        return name === "staff" || name === ""
    }

    Component.onCompleted: {
        if (screen.desk.inspector.kind === "")
            screen.desk.inspector.select("zone", screen.desk.overview.firstZone)
    }

    ActiveHold {
        model: screen.desk.overview
        shown: screen.shown
    }

    Keys.onPressed: event => {
        if (!(event.modifiers & (Qt.ControlModifier | Qt.AltModifier)))
            event.accepted = inspector.press(event.key)
    }
    Keys.onEscapePressed: event => {
        event.accepted = screen.desk.inspector.kind !== ""
        screen.desk.inspector.clear()
    }

    OverviewFigures {
        id: figures

        anchors { left: parent.left; right: inspector.left; top: parent.top; rightMargin: Theme.panelGap }
        height: Theme.compact ? 52 * Theme.scale : Theme.kpiTileH
        figures: screen.desk.overview.figures
        brief: Theme.compact
    }

    OverviewPlan {
        id: plan

        anchors { left: parent.left; right: inspector.left; top: figures.bottom; bottom: parent.bottom }
        anchors { rightMargin: Theme.panelGap; topMargin: Theme.panelGap }
        focus: true
        desk: screen.desk
    }

    Inspector {
        id: inspector

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: implicitWidth
        desk: screen.desk
        model: screen.desk.inspector
    }
}
