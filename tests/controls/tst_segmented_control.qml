// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls

Item {
    id: root

    width: 500
    height: 200

    SegmentedControl {
        id: single

        labels: ["All", "In service", "Fault"]
        counts: ["42", "30"]
        onActivated: index => single.currentIndex = index
    }

    SegmentedControl {
        id: several

        y: 60
        multiple: true
        labels: ["Queues", "Cameras", "Flow"]
        chosen: [0, 2]
    }

    CheckMark {
        id: tick

        y: 120
        text: "Select"
    }

    SignalSpy {
        id: pressed

        target: several
        signalName: "activated"
    }

    SignalSpy {
        id: ticked

        target: tick
        signalName: "toggleRequested"
    }

    TestCase {
        name: "SegmentedControl"
        when: windowShown

        function init() {
            single.currentIndex = 0;
            pressed.clear();
            ticked.clear();
        }

        function test_pointerChooses() {
            mouseClick(single, single.width - 10, 10);
            compare(single.currentIndex, 2);
        }

        function test_arrowsMoveAndStopAtTheEnds() {
            single.forceActiveFocus();
            keyClick(Qt.Key_Left);
            compare(single.currentIndex, 0);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(single.currentIndex, 2);
        }

        function test_severalMayBeOnAndNothingChangesByItself() {
            verify(several.isOn(0));
            verify(!several.isOn(1));
            mouseClick(several, 10, 10);
            compare(pressed.count, 1);
            compare(pressed.signalArguments[0][0], 0);
            verify(several.isOn(0));
        }

        function test_spaceTogglesTheFieldUnderTheCursor() {
            several.forceActiveFocus();
            several.cursor = 0;
            keyClick(Qt.Key_Right);
            compare(pressed.count, 0);
            keyClick(Qt.Key_Space);
            compare(pressed.signalArguments[0][0], 1);
        }

        function test_tickAsksTheOwner() {
            mouseClick(tick, 5, tick.height / 2);
            compare(ticked.count, 1);
            verify(!tick.on);
            tick.on = true;
            compare(tick.Accessible.checked, true);
        }
    }
}
