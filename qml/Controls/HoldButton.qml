// SPDX-License-Identifier: GPL-3.0-or-later
// Confirms by being held for Theme.holdMs with the pointer, a finger, Enter or Space. Letting go earlier cancels after the
// grace time, leaving with the pointer or losing the focus cancels at once, key repeat is ignored. `lead` adds a line above
// (signatures); `remoteProgress` >= 0 shows what a person at another console does and takes no input; `signed` shows the
// finished ring.
import QtQuick
import Coi.Controls

FocusScope {
    id: root

    property string text
    property string lead
    property string detail
    property string doneText: qsTr("Requested")
    property bool canRun: true
    property string whyNot
    property real remoteProgress: -1
    property bool signed: false
    readonly property bool remote: root.remoteProgress >= 0
    readonly property bool holding: logic.holding
    readonly property bool done: logic.done
    readonly property real progress: root.signed ? 1 : root.remote ? root.remoteProgress : logic.progress
    readonly property bool usable: root.enabled && root.canRun
    readonly property bool takesInput: root.usable && !root.remote && !root.signed

    signal confirmed
    signal cancelled

    function cancel() {
        logic.abort();
    }

    // Begins to hold for a key that was pressed elsewhere; the focus comes here, so that its release does too.
    function hold() {
        if (!root.takesInput)
            return;
        root.forceActiveFocus(Qt.ShortcutFocusReason);
        logic.begin();
    }

    function seconds(value: real): string {
        return Number(value / 1000).toLocaleString(Qt.locale(), "f", 1);
    }

    implicitHeight: root.lead === "" ? Theme.holdH : Theme.signatureH
    implicitWidth: 26 * Theme.spaceS
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.lead === "" ? root.text : root.lead + ": " + root.text
    Accessible.description: root.usable ? qsTr("Hold for %1 seconds to confirm").arg(root.seconds(Theme.holdMs)) : root.whyNot
    onTakesInputChanged: logic.abort()
    onActiveFocusChanged: {
        if (!root.activeFocus)
            logic.abort();
    }
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter && event.key !== Qt.Key_Space)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat && root.takesInput)
            logic.begin();
    }
    Keys.onReleased: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter && event.key !== Qt.Key_Space)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            logic.end();
    }

    HoldLogic {
        id: logic

        onConfirmed: root.confirmed()
        onCancelled: root.cancelled()
    }

    HoldFace {
        anchors.fill: parent
        usable: root.usable
        busy: root.progress > 0 && !root.done && !root.signed
        done: root.done || root.signed
        hovered: area.containsMouse && root.takesInput
        focused: root.activeFocus
        progress: root.progress
        lead: root.lead
        title: root.done ? root.doneText : logic.holding && root.lead === "" ? qsTr("Keep holding") : root.text
        detail: {
            if (!root.usable)
                return root.whyNot === "" ? root.detail : root.whyNot;
            if (root.done)
                return qsTr("let go");
            if (logic.holding)
                return qsTr("%1 / %2 s").arg(root.seconds(logic.progress * Theme.holdMs)).arg(root.seconds(Theme.holdMs));
            return root.detail !== "" || root.remote || root.signed ? root.detail : qsTr("ready, %1 s").arg(root.seconds(Theme.holdMs));
        }
    }

    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        enabled: root.takesInput
        preventStealing: true
        onPressed: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            logic.begin();
        }
        onReleased: logic.end()
        onCanceled: logic.abort()
        onExited: {
            if (area.pressed)
                logic.abort();
        }
    }
}
