// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls

Item {
    width: 400
    height: 300

    HeatZone {
        id: zone

        x: 20
        y: 20
        width: 80
        height: 40
        level: "E"
        text: "96 · 6.5 min"
        columns: 8
        bands: [6, 6, 6, 6, 6, 6, 6, 6]
    }

    LosChip {
        id: chip

        y: 200
    }

    SignalSpy {
        id: picked

        target: zone
        signalName: "picked"
    }

    TestCase {
        name: "HeatZone"
        when: windowShown

        function init() {
            picked.clear();
            zone.stale = false;
            zone.unknown = false;
            zone.chosen = false;
        }

        function visibleOf(type) {
            const found = [];
            const look = item => {
                for (let i = 0; i < item.children.length; ++i) {
                    if (String(item.children[i]).startsWith(type) && item.children[i].visible)
                        found.push(item.children[i]);
                    look(item.children[i]);
                }
            };
            look(zone);
            return found;
        }

        function test_oneClickOrKeyPicksIt() {
            mouseClick(zone, 10, 10);
            compare(picked.count, 1);
            zone.forceActiveFocus();
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            compare(picked.count, 3);
        }

        function test_staleIsHatchedAndFaded() {
            compare(visibleOf("StaleVeil").length, 0);
            zone.stale = true;
            compare(visibleOf("StaleVeil").length, 1);
            verify(visibleOf("StaleVeil")[0].color.a > 0);
            verify(visibleOf("coi::controls::HeatCells")[0].opacity < 1);
        }

        function test_unknownHasNoLevel() {
            compare(visibleOf("LosChip")[0].level, "E");
            zone.unknown = true;
            compare(visibleOf("LosChip")[0].level, "");
        }

        function test_bracketsOnlyWhenChosen() {
            compare(visibleOf("SelectionBrackets").length, 0);
            zone.chosen = true;
            compare(visibleOf("SelectionBrackets").length, 1);
        }

        function test_levelOutsideTheRampIsUnknown_data() {
            return [{tag: "none", level: "", known: false}, {tag: "A", level: "A", known: true}, {tag: "F", level: "F", known: true}, {tag: "G", level: "G", known: false}, {tag: "two", level: "AB", known: false}];
        }

        function test_levelOutsideTheRampIsUnknown(data) {
            chip.level = data.level;
            compare(chip.known, data.known);
        }

        function test_colourVisionChangesColoursOnly() {
            chip.level = "E";
            chip.vision = "";
            const seen = String(chip.color); // a copy, not the property
            chip.vision = "protan";
            verify(String(chip.color) !== seen);
            chip.vision = "";
            compare(String(chip.color), seen);
            verify(Qt.colorEqual(Theme.asSeenBy("protan", "#808080"), "#808080"));
            verify(Qt.colorEqual(Theme.asSeenBy("none", "#123456"), "#123456"));
            // A red loses most of its lightness for protanopia, and hardly any for tritanopia.
            verify(Theme.asSeenBy("protan", "#ff0000").r < 0.5);
            verify(Theme.asSeenBy("tritan", "#ff0000").r > 0.95);
        }
    }
}
