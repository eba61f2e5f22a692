// SPDX-License-Identifier: GPL-3.0-or-later
// When holding counts as confirming, without any look: begin() starts, `holdMs` without interruption confirms, end() cancels
// unless begin() comes again within the grace time (a bouncing contact), abort() cancels at once.
import QtQuick
import Coi.Controls

QtObject {
    id: root

    property bool active: false
    property bool done: false
    property real progress: 0
    readonly property bool holding: root.active && !root.done

    signal confirmed
    signal cancelled

    function begin() {
        if (root.done)
            return;
        root.release.stop();
        if (root.active && root.run.running)
            return;
        root.active = true;
        root.run.from = root.progress;
        root.run.duration = Math.max(1, Theme.holdMs * (1 - root.progress));
        root.run.restart();
    }

    function end() {
        if (root.done) {
            root.reset();
            return;
        }
        if (!root.active)
            return;
        root.run.stop();
        root.release.restart();
    }

    function abort() {
        const wasHolding = root.holding;
        root.reset();
        if (wasHolding)
            root.cancelled();
    }

    function reset() {
        root.run.stop();
        root.release.stop();
        root.turn.stop();
        root.active = false;
        root.done = false;
        root.progress = 0;
    }

    // A release that waits in the event queue of a busy program is handled before the command is given.
    function settle() {
        if (!root.holding || root.progress < 1 || root.release.running)
            return;
        root.done = true;
        root.confirmed();
    }

    readonly property NumberAnimation run: NumberAnimation {
        target: root
        property: "progress"
        to: 1
        onFinished: root.turn.restart()
    }
    readonly property Timer turn: Timer {
        interval: 1
        onTriggered: root.settle()
    }
    readonly property Timer release: Timer {
        interval: Theme.holdReleaseGraceMs
        onTriggered: root.abort()
    }
}
