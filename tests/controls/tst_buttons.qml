// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls

Item {
    id: root

    width: 500
    height: 300

    TextButton {
        id: plain

        text: "Escalate"
        keys: "E"
    }

    ActionButton {
        id: action

        y: 50
        width: 300
        title: "Open 1X-E6"
        sub: "Reason needed"
        tier: "hold"
        keys: "O"
    }

    IconButton {
        id: symbol

        y: 120
        iconName: "close"
        text: "Close"
        keys: "Ctrl+K"
    }

    Field {
        id: field

        y: 170
    }

    SignalSpy {
        id: plainSpy

        target: plain
        signalName: "clicked"
    }

    SignalSpy {
        id: actionSpy

        target: action
        signalName: "clicked"
    }

    SignalSpy {
        id: symbolSpy

        target: symbol
        signalName: "clicked"
    }

    TestCase {
        name: "Buttons"
        when: windowShown

        function init() {
            plain.canRun = true;
            plain.visible = true;
            action.canRun = true;
            action.whyNot = "";
            field.text = "";
            root.forceActiveFocus();
            plainSpy.clear();
            actionSpy.clear();
            symbolSpy.clear();
        }

        function test_pointerAndKeysPress() {
            mouseClick(plain);
            compare(plainSpy.count, 1);
            plain.forceActiveFocus();
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            compare(plainSpy.count, 3);
            action.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(actionSpy.count, 1);
        }

        function test_itsOwnKeyPressesIt() {
            keyClick(Qt.Key_E);
            compare(plainSpy.count, 1);
            keyClick(Qt.Key_O);
            compare(actionSpy.count, 1);
            keyClick(Qt.Key_K, Qt.ControlModifier);
            compare(symbolSpy.count, 1);
        }

        function test_lettersBelongToTheTextField() {
            field.forceActiveFocus();
            keyClick(Qt.Key_E);
            compare(plainSpy.count, 0);
            compare(field.text, "e");
        }

        function test_hiddenButtonsIgnoreTheirKey() {
            plain.visible = false;
            keyClick(Qt.Key_E);
            compare(plainSpy.count, 0);
        }

        function test_refusedButtonsDoNothingAndSayWhy() {
            plain.canRun = false;
            plain.whyNot = "not for priority C";
            mouseClick(plain);
            keyClick(Qt.Key_E);
            compare(plainSpy.count, 0);
            verify(plain.visible);
            compare(plain.Accessible.description, "not for priority C");
        }

        function test_refusedActionNamesTheCause() {
            compare(action.subShown, "Reason needed");
            action.canRun = false;
            compare(action.subShown, "Not available");
            action.whyNot = "maintenance WO-2231, Long, until 17:00";
            compare(action.subShown, "Not available: maintenance WO-2231, Long, until 17:00");
            mouseClick(action);
            keyClick(Qt.Key_O);
            compare(actionSpy.count, 0);
        }

        function test_longWordsStayInside() {
            plain.width = 60;
            plain.text = "A very long word indeed";
            verify(plain.contentItem.width <= 60);
            plain.text = "Escalate";
            plain.width = Qt.binding(() => plain.implicitWidth);
        }
    }
}
