// SPDX-License-Identifier: GPL-3.0-or-later
// Says that the link is lost, how old the picture is and what still moves; when it is back, how much is missing. Folds after ten
// seconds or with Esc; the top bar keeps saying it.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Rectangle {
    id: root

    required property ShellModel model
    property bool open: false
    readonly property bool back: !root.model.linkLost // live again: says how much is missing

    function fold() {
        root.open = false;
    }

    width: Math.min(76 * Theme.spaceS * Theme.scale, parent ? parent.width - 2 * Theme.spaceXl : 0)
    height: body.implicitHeight + 2 * Theme.spaceXl
    visible: root.open
    color: Theme.bg2
    radius: Theme.radiusM
    border.width: Theme.strokeSelected
    border.color: Theme.value
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text
    Accessible.description: root.back ? first.text : first.text + " " + second.text

    Timer {
        id: folding

        interval: 10 * Theme.blinkPeriodMs
        running: root.open
        onTriggered: root.fold()
    }

    Connections {
        target: root.model

        function onLinkLostChanged() {
            root.open = true;
            folding.restart();
        }
    }

    Icon {
        x: Theme.spaceXl
        y: Theme.spaceXl
        name: "link"
        size: Theme.spaceXxl
        color: Theme.value
    }

    Column {
        id: body

        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceXxl * 2 + Theme.spaceM
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceXl
        y: Theme.spaceXl
        spacing: Theme.spaceM

        CText {
            id: title

            width: parent.width
            size: Theme.fontClock
            bold: true
            tone: CText.Value
            text: root.back ? qsTr("Link to the gateway is back") : qsTr("Link to the gateway lost")
        }

        CText {
            id: first

            width: parent.width
            wrapMode: Text.Wrap
            text: root.back ? root.model.missing : qsTr("You see %1; the picture is %2 old. Gates and vehicles go on by themselves: an IGV may drive to its last released node.").arg(root.model.lostAt).arg(root.model.lostFor)
        }

        CText {
            id: second

            width: parent.width
            visible: !root.back
            tone: CText.Secondary
            wrapMode: Text.Wrap
            text: qsTr("Commands are locked and nothing is queued. Use radio or telephone for stops.")
        }

        Row {
            visible: !root.back
            spacing: Theme.spaceS

            TextButton {
                large: true
                look: TextButton.Primary
                text: qsTr("Try now")
                onClicked: root.model.retryLink()
            }

            TextButton {
                large: true
                text: qsTr("Fold")
                keys: "Esc"
                keysActive: false
                onClicked: root.fold()
            }
        }
    }
}
