// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls

Item {
    width: 400
    height: 200

    HoldButton {
        id: button

        width: 220
        text: "Hold to open"
    }

    TextButton {
        id: other

        y: 100
        text: "Other"
    }

    SignalSpy {
        id: confirmed

        target: button
        signalName: "confirmed"
    }

    SignalSpy {
        id: cancelled

        target: button
        signalName: "cancelled"
    }

    TestCase {
        name: "HoldButton"
        when: windowShown

        function init() {
            button.cancel();
            button.enabled = true;
            button.canRun = true;
            button.remoteProgress = -1;
            button.signed = false;
            button.forceActiveFocus();
            confirmed.clear();
            cancelled.clear();
        }

        function cleanup() {
            mouseRelease(button, 20, 20);
            mouseMove(other, 5, 5);
        }

        function test_holdingConfirmsOnceAfterTheHoldTime() {
            const begun = Date.now();
            mousePress(button, 20, 20);
            verify(button.holding);
            tryCompare(confirmed, "count", 1, 3000);
            verify(Date.now() - begun >= Theme.holdMs - 40, "confirmed after " + (Date.now() - begun));
            verify(button.done);
            mouseRelease(button, 20, 20);
            verify(!button.done);
            compare(button.progress, 0);
            compare(confirmed.count, 1);
            compare(cancelled.count, 0);
        }

        function test_earlyReleaseCancelsAfterTheGraceTime() {
            mousePress(button, 20, 20);
            tryVerify(() => button.progress > 0.3);
            mouseRelease(button, 20, 20);
            compare(cancelled.count, 0);
            tryCompare(cancelled, "count", 1);
            compare(button.progress, 0);
            compare(confirmed.count, 0);
        }

        function test_pressingAgainWithinTheGraceTimeGoesOn() {
            mousePress(button, 20, 20);
            tryVerify(() => button.progress > 0.5);
            mouseRelease(button, 20, 20);
            mousePress(button, 20, 20);
            verify(button.progress > 0.4);
            tryCompare(confirmed, "count", 1, 2000);
            compare(cancelled.count, 0);
        }

        function test_releaseJustBeforeTheEndDoesNotConfirm() {
            mousePress(button, 20, 20);
            tryVerify(() => button.progress > 0.9);
            mouseRelease(button, 20, 20);
            tryCompare(cancelled, "count", 1);
            compare(confirmed.count, 0);
        }

        function test_leavingCancelsAtOnce() {
            mousePress(button, 20, 20);
            mouseMove(button, 30, 20);
            verify(button.holding);
            mouseMove(button, button.width + 60, 20);
            compare(cancelled.count, 1);
            verify(!button.holding);
        }

        function test_keysHoldToo_data() {
            return [{tag: "Enter", key: Qt.Key_Enter}, {tag: "Return", key: Qt.Key_Return}, {tag: "Space", key: Qt.Key_Space}];
        }

        function test_keysHoldToo(row) {
            keyPress(row.key);
            verify(button.holding);
            tryCompare(confirmed, "count", 1, 3000);
            keyRelease(row.key);
            verify(!button.done);
            compare(confirmed.count, 1);
        }

        function test_otherKeysDoNothing_data() {
            return [{tag: "A", key: Qt.Key_A}, {tag: "Escape", key: Qt.Key_Escape}, {tag: "Tab back", key: Qt.Key_F5}];
        }

        function test_otherKeysDoNothing(row) {
            keyPress(row.key);
            verify(!button.holding);
            keyRelease(row.key);
            compare(cancelled.count, 0);
        }

        function test_shortKeyPressCancels() {
            keyPress(Qt.Key_Space);
            keyRelease(Qt.Key_Space);
            tryCompare(cancelled, "count", 1);
            compare(confirmed.count, 0);
        }

        function test_losingTheFocusCancels() {
            keyPress(Qt.Key_Return);
            verify(button.holding);
            other.forceActiveFocus();
            compare(cancelled.count, 1);
            keyRelease(Qt.Key_Return);
            compare(confirmed.count, 0);
        }

        function test_anInterlockThatChangesCancels() {
            mousePress(button, 20, 20);
            button.canRun = false;
            button.whyNot = "doors not closed";
            compare(cancelled.count, 1);
            verify(!button.holding);
        }

        function test_whatCannotRunTakesNoInput_data() {
            return [{tag: "cannot run", can: false, remote: -1, done: false}, {tag: "held elsewhere", can: true, remote: 0.4, done: false}, {tag: "signed", can: true, remote: -1, done: true}];
        }

        function test_whatCannotRunTakesNoInput(row) {
            button.canRun = row.can;
            button.remoteProgress = row.remote;
            button.signed = row.done;
            mousePress(button, 20, 20);
            keyPress(Qt.Key_Space);
            verify(!button.holding);
            keyRelease(Qt.Key_Space);
            mouseRelease(button, 20, 20);
            compare(confirmed.count, 0);
            compare(button.progress, row.done ? 1 : row.remote >= 0 ? row.remote : 0);
        }
    }
}
