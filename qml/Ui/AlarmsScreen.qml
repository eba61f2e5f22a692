// SPDX-License-Identifier: GPL-3.0-or-later
// Handling alarms: rate and load, the list with its tabs, the detail of the row under the cursor.
import QtQuick
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: screen

    required property Console desk
    property bool shown: false
    readonly property AlarmsModel model: desk.alarms
    readonly property bool keysActive: shown && activeFocus && !dialog.visible && !folder.visible

    // The dialogs are acknowledge, escalate, shelve; false when the action is not possible now.
    function openDialog(name: string): bool {
        if (name === "export") {
            folder.open(model.fileName());
            return true;
        }
        const whyNot = name === "acknowledge" ? model.whyNotAcknowledge : name === "escalate" ? model.whyNotEscalate
                     : name === "shelve" ? model.whyNotShelve : "?";
        if (whyNot !== "")
            return false;
        dialog.open(name);
        return true;
    }

    function acknowledge() {
        if (!model.acknowledge())
            openDialog("acknowledge");
    }

    ActiveHold {
        model: screen.model
        shown: screen.shown
    }

    Row {
        id: head

        anchors { left: parent.left; top: parent.top }
        width: parent.width - detail.width - Theme.panelGap
        height: Math.max(128 * Theme.scale, load.implicitHeight)
        spacing: Theme.panelGap

        AlarmsRate {
            width: head.width * 0.398
            height: head.height
            load: screen.model.load
            rate: screen.desk.shell.banner.rate
        }
        AlarmsLoad {
            id: load

            width: head.width * 0.2527
            height: head.height
            load: screen.model.load
        }
        AlarmsHeld {
            width: head.width - x
            height: head.height
            load: screen.model.load
        }
    }

    AlarmsList {
        id: list

        anchors { left: parent.left; top: head.bottom; bottom: parent.bottom; topMargin: Theme.panelGap }
        width: head.width
        focus: true
        model: screen.model
        onAcknowledgeWanted: screen.acknowledge()
        onExportWanted: folder.open(screen.model.fileName())
    }

    AlarmsDetail {
        id: detail

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Math.max(Math.min(460 * Theme.scale, parent.width * 0.42), parent.width * 0.3865)
        desk: screen.desk
        model: screen.model
        keysActive: screen.keysActive
        shown: screen.shown
        onAcknowledgeWanted: screen.acknowledge()
        onDialogWanted: name => screen.openDialog(name)
    }

    AlarmsDialog {
        id: dialog

        anchors.fill: parent
        model: screen.model
        onClosed: list.forceActiveFocus()
    }

    FolderDialog {
        id: folder

        anchors.fill: parent
        onChosen: where => screen.model.exportCsv(where)
        onClosed: list.forceActiveFocus()
    }
}
