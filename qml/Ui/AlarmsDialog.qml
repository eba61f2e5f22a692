// SPDX-License-Identifier: GPL-3.0-or-later
// Asks why: for acknowledging several, escalating, shelving (with the time). Return sends, Esc leaves. Shelving for more than an
// hour is held to confirm.
import QtQuick
import Coi.Controls
import Coi.ViewModels

DialogFrame {
    id: root

    required property AlarmsModel model
    property string verb
    readonly property list<int> minutes: [15, 30, 60, 120, 240]
    property int chosenMinutes: 1
    readonly property bool held: verb === "shelve" && minutes[chosenMinutes] > 60
    readonly property bool complete: comment.text.trim() !== ""

    signal closed

    function open(name: string) {
        root.verb = name;
        comment.text = "";
        root.chosenMinutes = 1;
        root.visible = true;
        comment.forceActiveFocus();
    }

    function close() {
        root.visible = false;
        root.closed();
    }

    function send() {
        if (!root.complete)
            return;
        root.model.submit(root.verb, comment.text, root.minutes[root.chosenMinutes]);
        root.close();
    }

    visible: false
    iconName: verb === "escalate" ? "up" : verb === "shelve" ? "shelf" : "check"
    title: {
        const n = root.model.targetCount;
        if (root.verb === "escalate")
            return n > 1 ? qsTr("Escalate %1 alarms").arg(n) : qsTr("Escalate");
        if (root.verb === "shelve")
            return n > 1 ? qsTr("Shelve %1 alarms").arg(n) : qsTr("Shelve");
        return qsTr("Acknowledge %1 alarms").arg(n);
    }
    sub: model.targetCount > 1 ? qsTr("one reason, one record each") : model.detail.title
    dialogWidth: 80 * Theme.spaceS
    dialogHeight: Theme.dialogHeadH + fields.height + 2 * Theme.spaceL + footerHeight
    footerHeight: Math.max(Theme.dialogHeadH, Theme.holdH + 2 * Theme.spaceS)
    onCloseRequested: close()

    Column {
        id: fields

        x: 20 * Theme.scale
        y: Theme.spaceL
        width: parent.width - 2 * x
        spacing: Theme.spaceM

        Caption {
            visible: root.verb === "shelve"
            text: qsTr("Shelve for, minutes")
        }
        SegmentedControl {
            visible: root.verb === "shelve"
            name: qsTr("Shelve for, minutes")
            labels: ["15", "30", "60", "120", "240"]
            currentIndex: root.chosenMinutes
            onActivated: index => root.chosenMinutes = index
        }
        Caption {
            text: qsTr("Reason, goes into the record")
        }
        Field {
            id: comment

            width: parent.width
            focus: true
            name: qsTr("Reason")
            maximumLength: 500
            onAccepted: {
                if (root.held)
                    hold.hold();
                else
                    root.send();
            }
        }
    }
    footer: Row {
        anchors { right: parent.right; rightMargin: 20 * Theme.scale; verticalCenter: parent.verticalCenter }
        spacing: Theme.spaceS

        TextButton {
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.controlHPrimary
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        TextButton {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.held
            height: Theme.controlHPrimary
            look: TextButton.Primary
            text: root.verb === "escalate" ? qsTr("Escalate now") : root.verb === "shelve" ? qsTr("Shelve") : qsTr("Acknowledge")
            canRun: root.complete
            whyNot: qsTr("a reason is needed")
            onClicked: root.send()
        }
        HoldButton {
            id: hold

            width: 30 * Theme.spaceS * Theme.scale
            visible: root.held
            text: qsTr("Shelve")
            canRun: root.complete
            whyNot: qsTr("a reason is needed")
            onConfirmed: root.send()
        }
    }
}
