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
    readonly property bool keysActive: shown && activeFocus && !dialog.visible

    // The dialogs are acknowledge, escalate, shelve; false when the action is not possible now.
    function openDialog(name: string): bool {
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

    Binding {
        target: screen.model
        property: "active"
        value: screen.shown
    }

    Row {
        id: head

        anchors { left: parent.left; top: parent.top }
        width: parent.width - detail.width - Theme.panelGap
        height: 128 * Theme.scale
        spacing: Theme.panelGap

        AlarmsRate {
            width: (head.width - 2 * Theme.panelGap) * 0.4
            height: head.height
            load: screen.model.load
            rate: screen.desk.shell.banner.rate
        }
        AlarmsLoad {
            width: (head.width - 2 * Theme.panelGap) * 0.27
            height: head.height
            load: screen.model.load
        }
        AlarmsHeld {
            width: (head.width - 2 * Theme.panelGap) * 0.33
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
    }

    AlarmsDetail {
        id: detail

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Math.max(460 * Theme.scale, parent.width * 0.386)
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
}
