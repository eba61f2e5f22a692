// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen camera: what is known of its picture, turning it, going to its place.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Column {
    id: root

    required property Console desk
    readonly property CamerasModel model: desk.cameras

    component Turn: IconButton {
        canRun: false
        whyNot: root.model.ptzWhyNot
    }

    spacing: Theme.spaceXs
    bottomPadding: Theme.spaceM

    Rule { width: root.width }
    InspectorHead {
        width: root.width
        iconName: "camera"
        title: root.model.selectedId === "" ? qsTr("Nothing chosen") : root.model.selectedId
        sub: root.model.selectedName
    }
    Repeater {
        model: root.model.factNames.length

        Item {
            id: fact

            required property int index
            readonly property string name: root.model.factNames[fact.index] ?? ""
            readonly property string value: root.model.factValues[fact.index] ?? ""

            width: root.width
            height: Math.max(22 * Theme.scale, valueText.implicitHeight)
            Accessible.role: Accessible.StaticText
            Accessible.name: fact.name + ": " + fact.value

            Caption {
                id: nameText

                x: Theme.spaceM
                anchors.verticalCenter: parent.verticalCenter
                text: fact.name
            }
            CText {
                id: valueText

                anchors { left: nameText.right; right: parent.right; verticalCenter: parent.verticalCenter }
                anchors { leftMargin: Theme.spaceM; rightMargin: Theme.spaceM }
                horizontalAlignment: Text.AlignRight
                size: Theme.fontTable
                wrapMode: Text.Wrap
                maximumLineCount: 3
                text: fact.value
            }
        }
    }
    Rule { width: root.width }
    Row {
        x: Theme.spaceM
        spacing: Theme.spaceXs
        Turn {
            iconName: "left"
            text: qsTr("Turn left")
        }
        Turn {
            iconName: "up"
            text: qsTr("Turn up")
        }
        Turn {
            iconName: "down"
            text: qsTr("Turn down")
        }
        Turn {
            iconName: "right"
            text: qsTr("Turn right")
        }
        Turn {
            iconName: "plus"
            text: qsTr("Zoom in")
        }
        Turn {
            iconName: "minus"
            text: qsTr("Zoom out")
        }
    }
    Caption {
        x: Theme.spaceM
        width: root.width - 2 * Theme.spaceM
        wrapMode: Text.Wrap
        text: qsTr("Turning is not available: %1").arg(root.model.ptzWhyNot)
    }
    Flow {
        x: Theme.spaceM
        width: root.width - 2 * Theme.spaceM
        spacing: Theme.spaceS
        TextButton {
            iconName: root.model.largeSlot >= 0 ? "grid" : "expand"
            text: root.model.largeSlot >= 0 ? qsTr("Back to the wall") : qsTr("Alone")
            canRun: root.model.selectedId !== ""
            onClicked: {
                if (root.model.largeSlot >= 0)
                    root.model.closeLarge();
                else
                    root.model.openLarge(root.model.selectedSlot);
            }
        }
        TextButton {
            iconName: "pin"
            text: qsTr("Pin")
            checked: root.model.selectedPinned
            canRun: root.model.selectedId !== ""
            onClicked: root.model.togglePin(root.model.selectedSlot)
        }
        TextButton {
            iconName: "target"
            text: qsTr("On the plan")
            canRun: root.model.selectedId !== ""
            onClicked: root.desk.navigation.goTo("overview", "camera", root.model.selectedId)
        }
    }
}
