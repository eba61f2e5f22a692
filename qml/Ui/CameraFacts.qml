// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen camera: turning it, and what is known of its picture.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Column {
    id: root

    required property Console desk
    readonly property CamerasModel model: desk.cameras

    bottomPadding: Theme.spaceS

    Item {
        width: root.width
        height: Theme.panelHeadH

        Heading {
            id: title

            x: Theme.panelPadding
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.fontBody
            text: root.model.selectedId === "" ? qsTr("Nothing chosen") : root.model.selectedId
        }
        Caption {
            anchors { left: title.right; right: parent.right; baseline: title.baseline; leftMargin: Theme.spaceS; rightMargin: Theme.panelPadding }
            text: root.model.selectedName
        }
    }
    CameraTurning {
        x: Theme.panelPadding
        width: root.width - 2 * x
        ptz: root.model.ptz
    }
    Item {
        width: root.width
        height: Theme.spaceM

        Rule { anchors.verticalCenter: parent.verticalCenter; width: parent.width }
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

                x: Theme.panelPadding
                anchors.verticalCenter: parent.verticalCenter
                text: fact.name
            }
            CText {
                id: valueText

                anchors { left: nameText.right; right: parent.right; verticalCenter: parent.verticalCenter }
                anchors { leftMargin: Theme.spaceM; rightMargin: Theme.panelPadding }
                horizontalAlignment: Text.AlignRight
                size: Theme.fontTable
                wrapMode: Text.Wrap
                maximumLineCount: 2
                mayElide: true
                text: fact.value
            }
        }
    }
}
