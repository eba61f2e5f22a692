// SPDX-License-Identifier: GPL-3.0-or-later
// The procedure with ticks of this console, and the history of the alarm: who did what, when and why.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property AlarmDetail detail
    readonly property bool beside: width > 600 * Theme.scale
    readonly property real gap: 20 * Theme.scale

    signal actWanted(string act)

    implicitHeight: beside ? Math.max(steps.height, history.height) : history.y + history.height

    Column {
        id: steps

        width: root.beside ? (root.width - root.gap) * 0.5976 : root.width

        Item {
            width: parent.width
            height: Theme.spaceXl

            Heading { size: Theme.fontTable; text: root.detail.procedure === "" ? qsTr("No procedure") : qsTr("Procedure %1").arg(root.detail.procedure) }
            Caption { anchors.right: parent.right; text: root.detail.stepsText }
        }
        Repeater {
            model: root.detail.steps

            AlarmsStep {
                width: steps.width
                followerCount: root.detail.followers.length
                onToggled: root.detail.tick(index)
                onActWanted: what => root.actWanted(what)
            }
        }
    }
    Column {
        id: history

        x: root.beside ? steps.width + root.gap : 0
        y: root.beside ? 0 : steps.height + Theme.spaceM
        width: root.width - x

        Item {
            width: parent.width
            height: Theme.spaceXl

            Heading { size: Theme.fontTable; text: qsTr("History") }
            Caption { anchors.right: parent.right; text: qsTr("times UTC+7") }
        }
        Repeater {
            model: root.detail.history

            Item {
                id: note

                required property string lead
                required property string text
                required property string sub

                width: history.width
                height: Math.max(31 * Theme.scale, said.implicitHeight + Theme.spaceS)
                Accessible.role: Accessible.ListItem
                Accessible.name: lead + " " + text + " " + sub

                Caption { id: at; anchors.verticalCenter: parent.verticalCenter; text: note.lead }
                Column {
                    id: said

                    anchors { left: at.right; right: parent.right; leftMargin: Theme.spaceS; verticalCenter: parent.verticalCenter }

                    Caption { width: parent.width; tone: CText.Primary; wrapMode: Text.Wrap; text: note.text }
                    Caption { width: parent.width; visible: text !== ""; wrapMode: Text.Wrap; text: note.sub }
                }
                Rule { anchors.bottom: parent.bottom; width: parent.width }
            }
        }
        Item {
            width: parent.width
            height: Theme.spaceS
        }
        Flow {
            width: parent.width
            spacing: Theme.spaceS

            TextButton {
                look: TextButton.Flat
                height: Theme.segmentH
                iconName: "target"
                text: qsTr("Go to")
                onClicked: root.actWanted("place")
            }
            TextButton {
                look: TextButton.Flat
                height: canRun ? Theme.segmentH : implicitHeight // the reason below it
                iconName: "camera"
                text: qsTr("Camera")
                canRun: root.detail.cameraId !== ""
                whyNot: qsTr("no camera here")
                onClicked: root.actWanted("camera")
            }
        }
    }
}
