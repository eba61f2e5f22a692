// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls

Item {
    id: root

    width: 500
    height: 400

    CheckMark {
        id: check

        text: "Chosen"
    }

    Combo {
        id: combo

        y: 50
        name: "Reason"
        model: ["Queue over limit", "Other"]
    }

    Field {
        id: field

        y: 100
        placeholderText: "Search"
    }

    TextBox {
        id: box

        y: 150
        width: 200
        height: 60
        name: "Note"
    }

    SignalSpy {
        id: toggles

        target: check
        signalName: "toggleRequested"
    }

    SignalSpy {
        id: activated

        target: combo
        signalName: "activated"
    }

    SignalSpy {
        id: edits

        target: box
        signalName: "edited"
    }

    TestCase {
        name: "Fields"
        when: windowShown

        function init() {
            check.on = false;
            combo.currentIndex = 0;
            field.text = "";
            field.problem = "";
            toggles.clear();
            activated.clear();
            edits.clear();
        }

        function test_tickAsksAndDoesNotChangeItself_data() {
            return [{tag: "pointer", key: 0}, {tag: "Space", key: Qt.Key_Space}, {tag: "Return", key: Qt.Key_Return}];
        }

        function test_tickAsksAndDoesNotChangeItself(row) {
            check.forceActiveFocus();
            if (row.key)
                keyClick(row.key);
            else
                mouseClick(check, 5, 5);
            compare(toggles.count, 1);
            verify(!check.on);
            verify(!check.Accessible.checked);
            check.on = true;
            verify(check.Accessible.checked);
        }

        function test_comboByKeys() {
            combo.forceActiveFocus();
            compare(combo.Accessible.name, "Reason: Queue over limit");
            keyClick(Qt.Key_Down);
            compare(activated.count, 1);
            compare(combo.currentIndex, 1);
            compare(combo.Accessible.name, "Reason: Other");
            keyClick(Qt.Key_Down);
            compare(combo.currentIndex, 1);
        }

        function test_comboOpensAndChooses() {
            combo.forceActiveFocus();
            keyClick(Qt.Key_Space);
            tryVerify(() => combo.popup.opened);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryVerify(() => !combo.popup.visible);
            compare(combo.currentIndex, 1);
        }

        function test_comboClosesByEscapeUnchanged() {
            combo.forceActiveFocus();
            keyClick(Qt.Key_Space);
            tryVerify(() => combo.popup.opened);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !combo.popup.visible);
            compare(combo.currentIndex, 0);
        }

        function test_fieldSaysItsProblem() {
            compare(field.Accessible.name, "Search");
            field.problem = "a time of day";
            compare(field.Accessible.description, "a time of day");
            field.forceActiveFocus();
            keyClick(Qt.Key_7);
            compare(field.text, "7");
        }

        function test_boxIsEditedByKeysOnly() {
            box.text = "set by the program";
            compare(edits.count, 0);
            mouseClick(box);
            keyClick(Qt.Key_A);
            compare(edits.count, 1);
            box.readOnly = true;
            const before = box.text;
            keyClick(Qt.Key_B);
            compare(box.text, before);
            box.readOnly = false;
        }
    }
}
