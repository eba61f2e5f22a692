// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls

Item {
    id: root

    width: 400
    height: 200

    KpiTile {
        id: tile

        name: "Exit wait, p95"
        value: "9.1"
        unit: "min"
        foot: "target 5"
    }

    SignalSpy {
        id: clicked

        target: tile
        signalName: "clicked"
    }

    TestCase {
        name: "KpiTile"
        when: windowShown

        function init() {
            tile.width = tile.implicitWidth;
            tile.height = tile.implicitHeight;
            tile.value = "9.1";
            tile.clickable = true;
            tile.staleText = "";
            tile.alarmPriority = "";
            root.forceActiveFocus();
            clicked.clear();
        }

        function test_pressed_data() {
            return [{tag: "Return", key: Qt.Key_Return, clickable: true, count: 1}, {tag: "Space", key: Qt.Key_Space, clickable: true, count: 1}, {tag: "other key", key: Qt.Key_A, clickable: true, count: 0}, {tag: "figure only", key: Qt.Key_Return, clickable: false, count: 0}];
        }

        function test_pressed(row) {
            tile.forceActiveFocus();
            tile.clickable = row.clickable;
            keyClick(row.key);
            compare(clicked.count, row.count);
        }

        function test_pointer() {
            mouseClick(tile);
            compare(clicked.count, 1);
            tile.clickable = false;
            mouseClick(tile);
            compare(clicked.count, 1);
        }

        function test_spoken_data() {
            return [{tag: "plain", stale: "", alarm: "", words: "Exit wait, p95 9.1 min"}, {tag: "stale", stale: "00:41", alarm: "", words: "Exit wait, p95 9.1 min, stale 00:41"}, {tag: "in alarm", stale: "", alarm: "M", words: "Exit wait, p95 9.1 min, medium alarm, acknowledged"}];
        }

        function test_spoken(row) {
            tile.staleText = row.stale;
            tile.alarmPriority = row.alarm;
            compare(tile.Accessible.name, row.words);
            compare(tile.Accessible.description, "target 5");
            compare(tile.stale, row.stale !== "");
        }

        // In a low tile the age must not cover the value.
        function test_ageKeepsClearOfTheValue() {
            tile.width = 156;
            tile.height = 52;
            tile.value = "27.960";
            tile.staleText = "01:00";
            const found = [];
            const look = (item, type) => {
                for (let i = 0; i < item.children.length; ++i) {
                    if (String(item.children[i]).startsWith(type) && item.children[i].visible)
                        found.push(item.children[i]);
                    look(item.children[i], type);
                }
            };
            look(tile, "ValueText");
            look(tile, "FreshnessMark");
            compare(found.length, 2);
            const end = found[0].mapToItem(tile, found[0].implicitWidth, 0).x;
            verify(end <= found[1].mapToItem(tile, 0, 0).x, "value ends at " + end);
        }

        // In a low tile the note gives way to the value and its unit.
        function test_noteOnlyWhereThereIsRoom_data() {
            return [{tag: "room", width: 200, brief: "p95 4", shown: true}, {tag: "none", width: 110, brief: "a long note of the tile", shown: false}];
        }

        function test_noteOnlyWhereThereIsRoom(row) {
            tile.width = row.width;
            tile.height = 52;
            tile.brief = row.brief;
            const found = [];
            const look = item => {
                for (let i = 0; i < item.children.length; ++i) {
                    if (item.children[i].text === row.brief && item.children[i].visible)
                        found.push(item.children[i]);
                    look(item.children[i]);
                }
            };
            look(tile);
            compare(found.length, row.shown ? 1 : 0);
            tile.brief = "";
        }

        function test_roleFollowsWhatItDoes() {
            compare(tile.Accessible.role, Accessible.Button);
            tile.clickable = false;
            compare(tile.Accessible.role, Accessible.StaticText);
        }
    }
}
