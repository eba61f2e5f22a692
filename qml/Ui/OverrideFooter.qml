// SPDX-License-Identifier: GPL-3.0-or-later
// Progress at the left, signatures and withdraw at the right. Signing is holding; what forbids it stands above the steps.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls
import Coi.ViewModels

Rectangle {
    id: root

    required property Console desk
    required property OverrideModel model
    readonly property bool live: !root.desk.shell.linkLost
    readonly property bool twoPersons: root.model.tier >= 3

    function hold() {
        first.hold();
    }

    color: Theme.bg1

    Rule {
        width: parent.width
    }

    Item {
        id: progress

        anchors.left: parent.left
        anchors.leftMargin: 20 * Theme.scale
        anchors.right: buttons.left
        anchors.rightMargin: Theme.spaceL
        anchors.top: parent.top
        anchors.topMargin: Theme.spaceS
        anchors.bottom: parent.bottom

        Caption {
            id: headline

            width: parent.width
            tone: root.model.whyNotSign === "" || root.model.isSigned ? CText.Caption : CText.Primary
            text: root.model.isSigned ? qsTr("Signed %1 by %2").arg(root.model.signedAt).arg(root.model.signer) : root.model.whyNotSign !== "" ? root.model.whyNotSign : qsTr("Ready to sign. Nothing is sent before.")
        }
        CommandProgress {
            anchors.top: headline.bottom
            anchors.topMargin: Theme.spaceS
            visible: !root.model.isSigned
            labels: root.model.plannedLabels
            times: root.model.plannedTimes
            marks: ["waiting", "waiting", "waiting", "waiting"]
            stepWidth: Math.min(106 * Theme.scale, progress.width / 4)
        }
        ListView {
            id: list

            anchors.top: headline.bottom
            anchors.topMargin: Theme.spaceXs
            anchors.bottom: parent.bottom
            width: parent.width
            visible: root.model.isSigned
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.model.commands
            ScrollBar.vertical: ThinScrollBar {}
            delegate: OverrideProgress {
                width: ListView.view.width
                alone: list.count === 1
            }
        }
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: 20 * Theme.scale
        anchors.verticalCenter: parent.verticalCenter
        spacing: 10 * Theme.scale

        HoldButton {
            id: first

            width: 262 * Theme.scale
            lead: qsTr("1st signature")
            text: root.model.signer
            canRun: root.model.isSigned || root.model.whyNotSign === ""
            whyNot: root.live ? qsTr("not possible yet") : qsTr("link lost: locked")
            signed: root.model.isSigned
            detail: root.model.isSigned ? qsTr("signed %1").arg(root.model.signedAt) : ""
            onConfirmed: root.model.sign()
        }
        HoldButton {
            width: (Theme.compact ? 230 : root.twoPersons ? 300 : 262) * Theme.scale
            lead: qsTr("2nd signature")
            text: root.twoPersons ? qsTr("needed") : qsTr("not needed")
            canRun: false
            whyNot: root.twoPersons ? qsTr("two persons: not available yet") : qsTr("one person signs")
        }
        TextButton {
            height: Theme.signatureH
            large: true
            text: root.model.isSigned ? qsTr("Close") : qsTr("Withdraw")
            keys: "Esc"
            keysActive: false
            onClicked: root.model.withdraw()
        }
    }
}
