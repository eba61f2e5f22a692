// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls

Item {
    width: 500
    height: 300

    LaneTile {
        id: tile

        code: "1X-E3"
        stateText: "in service"
        queueText: "19"
        waitText: "6.5"
        devices: ["face", "reader"]
    }

    SignalSpy {
        id: clicked

        target: tile
        signalName: "clicked"
    }

    SignalSpy {
        id: opened

        target: tile
        signalName: "opened"
    }

    TestCase {
        name: "LaneTile"
        when: windowShown

        function init() {
            tile.laneState = "inService";
            tile.waitText = "6.5";
            tile.staleText = "";
            tile.leaseText = "";
            tile.note = "";
            tile.alarmPriority = "";
            tile.alarmText = "";
            tile.faultyDevices = [];
            clicked.clear();
            opened.clear();
        }

        function test_figuresShowOnlyWhileTheLaneWorks_data() {
            return [
                {tag: "inService", figures: true, quiet: false},
                {tag: "heldOpen", figures: true, quiet: false},
                {tag: "moving", figures: true, quiet: false},
                {tag: "closed", figures: false, quiet: true},
                {tag: "fault", figures: false, quiet: true},
                {tag: "outOfService", figures: false, quiet: true},
                {tag: "unknown", figures: false, quiet: false}
            ];
        }

        function test_figuresShowOnlyWhileTheLaneWorks(row) {
            tile.laneState = row.tag;
            compare(tile.hasFigures, row.figures);
            compare(tile.quiet, row.quiet);
        }

        function test_everyStateLooksDifferent() {
            let seen = [];
            for (const state of ["inService", "heldOpen", "moving", "closed", "fault", "outOfService", "unknown"]) {
                tile.laneState = state;
                waitForRendering(tile, 1000);
                const picture = grabImage(tile);
                for (const other of seen)
                    verify(!picture.equals(other), state + " looks like another state");
                seen.push(picture);
            }
        }

        function test_staleLooksStaleAndSaysSo() {
            waitForRendering(tile, 1000);
            const live = grabImage(tile);
            tile.staleText = "00:41";
            verify(tile.stale);
            waitForRendering(tile, 1000);
            verify(!grabImage(tile).equals(live));
            verify(tile.Accessible.name.indexOf("stale 00:41") > 0);
        }

        function test_spokenName() {
            tile.laneState = "fault";
            tile.stateText = "fault";
            tile.note = "document reader";
            tile.alarmPriority = "L";
            compare(tile.Accessible.name, "1X-E3, fault, document reader, low alarm, acknowledged");
        }

        function test_pointerSelectsWithModifiers() {
            mouseClick(tile, 20, 20, Qt.LeftButton, Qt.ControlModifier);
            compare(clicked.count, 1);
            compare(clicked.signalArguments[0][0], Qt.ControlModifier);
            compare(tile.selected, false);
        }

        function test_focusShowsForTheKeyboardOnly() {
            const ring = tile.children[tile.children.length - 1];
            tile.focus = false;
            mouseClick(tile);
            verify(tile.activeFocus);
            verify(!ring.visible);
            keyClick(Qt.Key_Space);
            verify(ring.visible);
        }

        function test_keysSelectAndOpen() {
            tile.forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(clicked.count, 1);
            keyClick(Qt.Key_Return);
            compare(opened.count, 1);
        }
    }
}
