// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the chosen camera.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property Console desk
    readonly property CamerasModel model: desk.cameras
    readonly property bool none: model.selectedId === ""

    component Act: TextButton {
        look: TextButton.Flat
        whyNot: qsTr("no camera chosen")
    }

    implicitHeight: Theme.controlH + 2 * Theme.spaceM - Theme.spaceXs

    Rule {
        width: parent.width
    }
    Row {
        id: row

        readonly property real part: (width - 2 * spacing) / 3

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.panelPadding; rightMargin: Theme.panelPadding }
        spacing: Theme.spaceS

        Act {
            width: row.part
            canRun: !root.none
            iconName: root.model.largeSlot >= 0 ? "grid" : "expand"
            text: root.model.largeSlot >= 0 ? qsTr("Wall") : qsTr("Alone")
            onClicked: {
                if (root.model.largeSlot >= 0)
                    root.model.closeLarge();
                else
                    root.model.openLarge(root.model.selectedSlot);
            }
        }
        Act {
            width: row.part
            canRun: !root.none
            iconName: "pin"
            text: qsTr("Pin")
            checked: root.model.selectedPinned
            onClicked: root.model.togglePin(root.model.selectedSlot)
        }
        Act {
            width: row.part
            canRun: !root.none
            iconName: "target"
            text: qsTr("Place")
            onClicked: root.desk.navigation.goTo("overview", "camera", root.model.selectedId)
        }
    }
}
