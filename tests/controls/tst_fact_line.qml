// SPDX-License-Identifier: GPL-3.0-or-later
// Facts that have no room are left out from the end, never cut.
import QtQuick
import QtTest
import Coi.Controls

Item {
    width: 400
    height: 100

    FactLine {
        id: line

        facts: "last seen 01:34, in VN-Y"
        separator: ", "
    }
    FontMetrics {
        id: metrics

        font: line.font
    }

    TestCase {
        name: "FactLine"
        when: windowShown

        function init() {
            line.brief = "";
            line.mayVanish = false;
        }
        function test_leavesOutFromTheEnd() {
            line.width = metrics.advanceWidth(line.facts) + 2;
            compare(line.text, line.facts);
            line.width = metrics.advanceWidth("last seen 01:34") + 2;
            compare(line.text, "last seen 01:34");
            verify(!line.truncated);
        }
        function test_briefWhereTheFirstHasNoRoom() {
            line.width = metrics.advanceWidth("last seen 01");
            compare(line.text, "last seen 01:34"); // there is nothing shorter
            line.brief = "01:34";
            compare(line.text, "01:34");
            verify(!line.truncated);
            line.width = 300;
            compare(line.text, line.facts);
            line.brief = "";
            line.mayVanish = true;
            line.width = 10;
            compare(line.text, "");
        }
    }
}
