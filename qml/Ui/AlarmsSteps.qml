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
    readonly property real gap: Theme.spaceL

    implicitHeight: beside ? Math.max(steps.height, history.height) : history.y + history.height

    Column {
        id: steps

        width: root.beside ? (root.width - root.gap) * 0.56 : root.width

        Item {
            width: parent.width
            height: Theme.spaceXl

            Heading { size: Theme.fontTable; text: root.detail.procedure === "" ? qsTr("No procedure") : qsTr("Procedure %1").arg(root.detail.procedure) }
            Caption { anchors.right: parent.right; text: root.detail.stepsText }
        }
        Repeater {
            model: root.detail.steps

            Item {
                id: step

                required property int index
                required property string lead
                required property string text
                required property bool done
                required property bool now

                width: steps.width
                height: Math.max(Theme.controlH, words.implicitHeight + Theme.spaceM)

                CheckMark {
                    id: mark

                    anchors.verticalCenter: parent.verticalCenter
                    on: step.done
                    Accessible.name: step.lead + ". " + step.text
                    onToggleRequested: root.detail.tick(step.index)
                }
                Caption {
                    id: number

                    anchors { left: mark.right; leftMargin: Theme.spaceS; verticalCenter: parent.verticalCenter }
                    width: Theme.spaceL
                    text: step.lead
                }
                CText {
                    id: words

                    anchors { left: number.right; right: parent.right; verticalCenter: parent.verticalCenter }
                    size: Theme.fontTable
                    bold: step.now
                    tone: step.now ? CText.Value : step.done ? CText.Secondary : CText.Primary
                    wrapMode: Text.Wrap
                    text: step.text
                }
                TapHandler { onTapped: root.detail.tick(step.index) }
                Rule { anchors.bottom: parent.bottom; width: parent.width }
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
                height: Math.max(Theme.spaceXl, said.implicitHeight + Theme.spaceS)
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
    }
}
