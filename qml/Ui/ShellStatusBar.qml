// SPDX-License-Identifier: GPL-3.0-or-later
// Status bar: each feed with its age, the last command with what became of it, the key of all keys.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Rectangle {
    id: root

    required property ShellModel model
    required property CommandDesk commands
    property int frame: 0
    readonly property int lineHeight: root.height - root.frame

    signal keysRequested

    implicitHeight: Theme.statusH
    color: Theme.bg0

    Row {
        id: feedRow

        x: Theme.spaceM
        height: root.lineHeight
        visible: !root.model.linkLost
        spacing: root.width < 1200 * Theme.scale ? Theme.spaceXs : Theme.compact ? Theme.spaceM : Theme.spaceL

        Repeater {
            model: root.model.feeds

            ShellFeed {
                id: feed

                required property string name
                required property string freshness
                required property string ageText

                height: feedRow.height
                label: feed.name
                look: feed.freshness
                age: feed.ageText
            }
        }
    }

    ShellFeed {
        x: Theme.spaceM
        height: root.lineHeight
        visible: root.model.linkLost
        label: qsTr("all feeds")
        look: "stale"
        age: qsTr("no data for %1").arg(root.model.lostFor)
    }

    CText {
        id: lastLine

        anchors.right: outcome.left
        anchors.left: root.model.linkLost ? parent.horizontalCenter : feedRow.right
        anchors.leftMargin: Theme.spaceM
        height: root.lineHeight
        size: Theme.fontCaption
        tone: CText.Secondary
        horizontalAlignment: Text.AlignRight
        mayElide: Theme.scale > 1
        text: {
            if (root.model.linkLost)
                return qsTr("Nothing is queued while the link is lost.");
            if (root.commands.lastText === "")
                return qsTr("No command yet");
            const what = root.commands.lastText + " · ";
            return Theme.compact ? what : qsTr("Last command: %1").arg(what);
        }
    }

    CText {
        id: outcome

        anchors.right: keysButton.left
        anchors.rightMargin: Theme.spaceM
        height: root.lineHeight
        width: visible ? implicitWidth : 0
        visible: !root.model.linkLost && root.commands.lastText !== "" && feedRow.x + feedRow.width + implicitWidth + 2 * Theme.spaceM <= keysButton.x
        size: Theme.fontCaption
        bold: true
        text: root.commands.lastOutcome
    }

    ShellKeysButton {
        id: keysButton

        anchors.right: parent.right
        anchors.rightMargin: root.frame + Theme.spaceXs
        height: root.lineHeight
        onClicked: root.keysRequested()
    }

    Rule {
        width: parent.width
    }
}
