// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls
import Coi.Ui

Item {
    id: stage

    width: 800
    height: 700

    ShellRail {
        id: rail

        height: 600
        names: ["overview", "lanes", "alarms"]
        labels: ["Overview", "Lanes", "Alarms"]
        current: "lanes"
    }

    ShellKeyboard {
        id: keyboard
    }

    TextInput {
        id: field

        x: 300
        width: 200
    }

    FinderRow {
        id: row

        x: 300
        y: 100
        width: 400
        heading: "1X-E3"
        detail: "Bac Luan I, exit"
        kind: "e-gate"
        symbol: "egate"
    }

    SignalSpy {
        id: opened

        target: rail
        signalName: "opened"
    }

    SignalSpy {
        id: screens

        target: keyboard
        signalName: "screenWanted"
    }

    SignalSpy {
        id: dialogs

        target: keyboard
        signalName: "dialogWanted"
    }

    SignalSpy {
        id: rows

        target: row
        signalName: "clicked"
    }

    TestCase {
        name: "ShellParts"
        when: windowShown

        function init() {
            opened.clear();
            screens.clear();
            dialogs.clear();
            stage.forceActiveFocus();
        }

        function test_the_rail_opens_by_name() {
            mouseClick(rail, rail.width / 2, 30);
            compare(opened.count, 1);
            compare(opened.signalArguments[0][0], "overview");
            mouseClick(rail, rail.width / 2, 170);
            compare(opened.signalArguments[1][0], "alarms");
        }

        function test_function_keys_want_screens() {
            keyClick(Qt.Key_F1);
            keyClick(Qt.Key_F6);
            keyClick(Qt.Key_F7);
            compare(screens.count, 2);
            compare(screens.signalArguments[0][0], "overview");
            compare(screens.signalArguments[1][0], "dashboard");
        }

        function test_keys_of_dialogs() {
            keyClick(Qt.Key_K, Qt.ControlModifier);
            keyClick(Qt.Key_Period, Qt.ControlModifier);
            compare(dialogs.count, 2);
            compare(dialogs.signalArguments[0][0], "finder");
            compare(dialogs.signalArguments[1][0], "simulation");
        }

        function test_letters_belong_to_a_text_field_that_has_the_focus() {
            field.forceActiveFocus();
            keyClick("?");
            compare(dialogs.count, 0);
            compare(field.text, "?");
        }

        function test_a_hit_is_chosen_by_click() {
            mouseClick(row);
            compare(rows.count, 1);
            verify(row.Accessible.name.indexOf("e-gate") >= 0);
        }
    }
}
