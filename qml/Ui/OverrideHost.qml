// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the override dialog when any screen asks for it.
import QtQuick
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: root

    required property Console desk
    property real outside: 0 // what stands at the left of it
    readonly property OverrideModel model: root.desk.overriding

    signal closed

    visible: root.model.open

    Connections {
        target: root.desk.navigation

        function onOverrideRequested(kind: string, targets: list<string>, action: string) {
            if (root.model.begin(kind, targets, action))
                root.forceActiveFocus();
        }
    }

    Connections {
        target: root.model

        function onOpenChanged() {
            if (root.model.open) {
                dialog.setSource("OverrideDialog.qml", {desk: root.desk, model: root.model});
                return;
            }
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
