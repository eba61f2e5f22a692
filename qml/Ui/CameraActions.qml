// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the chosen camera. Looking back keeps its place until video is recorded; `brief` leaves it out.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property Console desk
    property bool brief: false
    readonly property CamerasModel model: desk.cameras
    readonly property bool none: model.selectedId === ""

    component Act: TextButton {
        look: TextButton.Flat
        whyNot: qsTr("no camera chosen")
    }

    implicitHeight: row.height + (before.visible ? before.height + Theme.spaceS : 0) + 2 * Theme.spaceM - Theme.spaceXs

    Rule {
        width: parent.width
    }
    Row {
        id: row

        readonly property real part: (width - 2 * spacing) / 3

        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: Theme.spaceM; leftMargin: Theme.panelPadding; rightMargin: Theme.panelPadding }
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
    TextButton {
        id: before

        anchors { left: row.left; right: row.right; top: row.bottom; topMargin: Theme.spaceS }
        height: Theme.controlHPrimary
        visible: !root.brief
        look: TextButton.Flat
        iconName: "replay"
        text: qsTr("−30 s")
        canRun: false
        whyNot: qsTr("Not available: video is not recorded yet")
    }
}
