// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the override dialog in the window it was asked for in. There is one at a time: while another window has it, that one
// comes up.
import QtQuick
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: root

    required property Console desk
    property int number: 1 // of the window
    property real outside: 0 // what stands at the left of it
    property bool mine: false
    readonly property OverrideModel model: root.desk.overriding

    signal closed

    function withdraw() {
        if (root.mine)
            root.model.withdraw();
    }

    visible: root.mine && root.model.open

    Connections {
        target: root.desk.navigation

        function onOverrideRequested(kind: string, targets: list<string>, action: string, leaseS: int) {
            if (root.model.open && root.mine && root.desk.workspace.front !== root.number)
                root.desk.workspace.raise(root.number);
            if (root.desk.workspace.front !== root.number || (root.model.open && !root.mine))
                return;
            root.mine = true;
            if (root.model.begin(kind, targets, action, leaseS))
                root.forceActiveFocus();
            else
                root.mine = root.model.open;
        }
    }

    Connections {
        target: root.model

        function onOpenChanged() {
            if (!root.mine)
                return;
            if (root.model.open) {
                dialog.setSource("OverrideDialog.qml", {desk: root.desk, model: root.model});
                return;
            }
            root.mine = false;
            dialog.setSource("");
            root.closed();
        }
    }

    Loader {
        id: dialog

        // In the middle of the window, over the rail too.
        anchors.fill: parent
        anchors.leftMargin: Theme.compact ? 0 : -root.outside
        focus: true
    }
}
