// SPDX-License-Identifier: GPL-3.0-or-later
// Below the list: what is chosen, the gateway's answer to the last action, the keys.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property AlarmsModel model
    readonly property list<string> caps: ["A", "S", "E", "G", "N", "X"]
    readonly property list<string> words: [qsTr("acknowledge"), qsTr("shelve"), qsTr("escalate"), qsTr("go to"), qsTr("next new"), qsTr("select")]

    implicitHeight: Theme.controlHPrimary + Theme.spaceXs

    Rule {
        width: parent.width
    }
    CText {
        anchors { left: parent.left; right: keys.left; leftMargin: Theme.panelPadding; rightMargin: Theme.spaceM; verticalCenter: parent.verticalCenter }
        size: Theme.fontTable
        tone: root.model.refused ? CText.Primary : CText.Secondary
        bold: root.model.refused
        wrapMode: Text.Wrap
        maximumLineCount: 2
        text: root.model.exportText !== "" && root.model.reply === "" ? root.model.exportText
            : root.model.reply !== "" ? root.model.reply
            : root.model.chosenCount > 0 ? qsTr("%1 selected; one reason, one record each").arg(root.model.chosenCount)
            : qsTr("Select several with X; one reason, one record each")
        Accessible.role: Accessible.AlertMessage
    }
    Row {
        id: keys

        anchors { right: parent.right; rightMargin: Theme.panelPadding; verticalCenter: parent.verticalCenter }
        spacing: Theme.spaceM
        visible: !Theme.compact
        width: visible ? implicitWidth : 0

        Repeater {
            model: root.caps.length

            Row {
                id: cell

                required property int index

                spacing: Theme.spaceXs

                KeyCap { anchors.verticalCenter: parent.verticalCenter; keys: root.caps[cell.index] }
                Caption { anchors.verticalCenter: parent.verticalCenter; text: root.words[cell.index] }
            }
        }
    }
}
