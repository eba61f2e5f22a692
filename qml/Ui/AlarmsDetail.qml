// SPDX-License-Identifier: GPL-3.0-or-later
// The alarm under the cursor: what, where, when, what to do about it; picture, escalation, procedure, history.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property Console desk
    required property AlarmsModel model
    property bool keysActive: false
    property bool shown: false
    readonly property AlarmDetail detail: model.detail

    signal acknowledgeWanted
    signal dialogWanted(string name)

    // What a step of the procedure offers.
    function perform(what: string) {
        if (what === "camera")
            root.model.goToCamera();
        else if (what === "place")
            root.model.goToPlace();
        else if (what === "cause")
            root.model.select(root.detail.causeId);
        else if (what === "followers")
            for (const carrier of root.detail.followers)
                root.desk.commands.issue("carrier", carrier, "pause", "", 0);
    }

    StateNotice {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.panelPadding }
        visible: !root.detail.present
        kind: "empty"
        text: qsTr("No alarm chosen")
    }
    Item {
        id: head

        width: parent.width
        height: Math.max(symbol.height, words.height) + 2 * Theme.spaceM
        visible: root.detail.present

        AlarmSymbol {
            id: symbol

            x: Theme.spaceL
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.alarmSymbolLarge
            priority: root.detail.letter
            alarmState: root.detail.symbolState
        }
        Column {
            id: words

            anchors { left: symbol.right; right: age.left; leftMargin: Theme.spaceM; rightMargin: Theme.spaceM; verticalCenter: parent.verticalCenter }

            CText { width: parent.width; size: Theme.fontValueS; bold: true; tone: CText.Value; wrapMode: Text.Wrap; maximumLineCount: 2; text: root.detail.title }
            CText { width: parent.width; size: Theme.fontTable; tone: CText.Secondary; wrapMode: Text.Wrap; maximumLineCount: Theme.scale > 1 ? 3 : 2; text: root.detail.sub }
            Caption { width: parent.width; visible: Theme.compact; text: root.detail.factsText }
        }
        Column {
            id: age

            anchors { right: parent.right; rightMargin: Theme.spaceL; verticalCenter: parent.verticalCenter }

            ValueText { anchors.right: parent.right; text: root.detail.ageText }
            Caption { anchors.right: parent.right; text: root.detail.respondText }
        }
        Rule { anchors.bottom: parent.bottom; width: parent.width }
    }
    Shortcut {
        sequences: ["G"]
        enabled: root.keysActive
        onActivated: root.model.goToPlace()
    }
    Shortcut {
        sequences: ["V"]
        enabled: root.keysActive && root.detail.cameraId !== ""
        onActivated: root.model.goToCamera()
    }
    AlarmsActions {
        id: actions

        anchors { left: parent.left; right: parent.right; top: head.bottom; margins: Theme.spaceM; leftMargin: Theme.spaceL; rightMargin: Theme.spaceL }
        visible: root.detail.present
        model: root.model
        keysActive: root.keysActive
        onAcknowledgeWanted: root.acknowledgeWanted()
        onDialogWanted: name => root.dialogWanted(name)
    }
    Rule {
        id: rule

        anchors { top: actions.bottom; topMargin: Theme.spaceM }
        width: parent.width
        visible: root.detail.present
    }
    ScrollArea {
        anchors { left: parent.left; right: parent.right; top: rule.bottom; bottom: parent.bottom; leftMargin: Theme.spaceL; rightMargin: Theme.spaceL }
        visible: root.detail.present
        spacing: Theme.spaceM

        Item { width: parent ? parent.width : 0; height: Theme.strokeHair }
        AlarmsCause {
            width: parent ? parent.width : 0
            desk: root.desk
            detail: root.detail
            shown: root.shown
            onCameraWanted: root.model.goToCamera()
        }
        AlarmsLadder {
            width: parent ? parent.width : 0
            detail: root.detail
        }
        AlarmsSteps {
            width: parent ? parent.width : 0
            detail: root.detail
            onActWanted: what => root.perform(what)
        }
    }
}
