// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the alarms chosen. What is not possible stays in view and says why.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Flow {
    id: root

    required property AlarmsModel model
    property bool keysActive: false

    signal acknowledgeWanted
    signal dialogWanted(string name)

    function counted(word: string): string {
        return root.model.targetCount > 1 ? word + " " + root.model.targetCount : word;
    }

    component Action: TextButton {
        property string reason

        height: Theme.controlHPrimary
        large: !Theme.compact
        canRun: reason === ""
        whyNot: reason
    }

    spacing: Theme.spaceS

    Action {
        look: TextButton.Primary
        iconName: "check"
        text: root.counted(qsTr("Acknowledge"))
        keys: "A"
        keysActive: root.keysActive
        reason: root.model.whyNotAcknowledge
        onClicked: root.acknowledgeWanted()
    }
    Action {
        iconName: "user"
        text: root.counted(qsTr("Take over"))
        keys: "T"
        keysActive: root.keysActive
        reason: root.model.whyNotAssign
        onClicked: root.model.takeOver()
    }
    Action {
        iconName: "up"
        text: root.counted(qsTr("Escalate now"))
        keys: "E"
        keysActive: root.keysActive
        reason: root.model.whyNotEscalate
        onClicked: root.dialogWanted("escalate")
    }
    Action {
        visible: root.model.whyNotUnshelve !== ""
        iconName: "shelf"
        text: root.counted(qsTr("Shelve"))
        keys: "S"
        keysActive: root.keysActive
        reason: root.model.whyNotShelve
        onClicked: root.dialogWanted("shelve")
    }
    Action {
        visible: root.model.whyNotUnshelve === ""
        iconName: "shelf"
        text: root.counted(qsTr("Unshelve"))
        keys: "U"
        keysActive: root.keysActive
        reason: root.model.whyNotUnshelve
        onClicked: root.model.submit("unshelve", root.model.targetCount > 1 ? qsTr("unshelved together") : "", 0)
    }
    Action {
        visible: root.model.whyNotReset === "" || root.model.tab === 2
        iconName: "lockOpen"
        text: root.counted(qsTr("Reset"))
        keys: "R"
        keysActive: root.keysActive
        reason: root.model.whyNotReset
        onClicked: root.model.submit("reset", root.model.targetCount > 1 ? qsTr("reset together") : "", 0)
    }
    Action {
        look: TextButton.Flat
        iconName: "target"
        text: qsTr("Go to")
        keys: "G"
        keysActive: root.keysActive
        onClicked: root.model.goToPlace()
    }
    Action {
        look: TextButton.Flat
        iconName: "camera"
        text: qsTr("Camera")
        keys: "V"
        keysActive: root.keysActive
        reason: root.model.detail.cameraId === "" ? qsTr("no camera here") : ""
        onClicked: root.model.goToCamera()
    }
}
