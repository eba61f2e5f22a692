// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the alarms chosen. What is not possible stays in view and says why; shelving stands apart at the right.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property AlarmsModel model
    property bool keysActive: false
    readonly property bool latched: model.whyNotReset === "" || model.tab === 2
    readonly property bool shelved: model.whyNotUnshelve === ""

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

    implicitHeight: Math.max(acts.height, shelving.y + shelving.height) // reasons may need a second line of buttons

    Flow {
        id: acts

        width: shelving.y > 0 ? parent.width : parent.width - shelving.width - Theme.spaceM
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
            iconName: "users"
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
            visible: root.latched
            iconName: "lockOpen"
            text: root.counted(qsTr("Reset"))
            keys: "R"
            keysActive: root.keysActive
            reason: root.model.whyNotReset
            onClicked: root.model.submit("reset", root.model.targetCount > 1 ? qsTr("reset together") : "", 0)
        }
    }
    Action {
        id: shelving

        anchors.right: parent.right
        y: root.width < 560 * Theme.scale || root.latched ? acts.implicitHeight + Theme.spaceS : 0
        iconName: "shelf"
        text: root.shelved ? root.counted(qsTr("Unshelve")) : root.counted(qsTr("Shelve"))
        keys: root.shelved ? "U" : "S"
        keysActive: root.keysActive
        reason: root.shelved ? "" : root.model.whyNotShelve
        onClicked: {
            if (root.shelved)
                root.model.submit("unshelve", root.model.targetCount > 1 ? qsTr("unshelved together") : "", 0);
            else
                root.dialogWanted("shelve");
        }
    }
}
