// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls

Item {
    id: root

    width: 500
    height: 400

    InspectorHead {
        id: head

        width: 400
        title: "1X-E3"
        code: "E3"
        sub: "exit"
        iconName: "egate"
    }

    FigureRow {
        id: figures

        y: 100
        width: 400
        names: ["waiting", "wait now"]
        values: ["96", "6.5"]
        units: ["pers.", "min"]
    }

    InterlockRow {
        id: check

        y: 200
        width: 400
        text: "Doors closed"
        detail: "both gates"
    }

    Chip {
        id: chip

        y: 300
        text: "lease 12:41"
    }

    TestCase {
        name: "InspectorParts"
        when: windowShown

        function cells() {
            return Array.from(figures.children).filter(c => c.Accessible && c.Accessible.role === Accessible.StaticText && c.Accessible.name !== "");
        }

        function test_headSpeaksWhole() {
            compare(head.Accessible.role, Accessible.Heading);
            compare(head.Accessible.name, "1X-E3 E3, exit");
        }

        function test_figuresShareTheWidth() {
            const all = cells();
            compare(all.length, 2);
            compare(all[1].x, 200);
            compare(all[1].Accessible.name, "wait now 6.5 min");
        }

        function test_figuresWithoutValueStay() {
            figures.values = ["96"];
            figures.units = [];
            compare(cells()[1].Accessible.name.trim(), "wait now");
        }

        function test_staleFiguresFade() {
            const fresh = figures.opacity;
            figures.stale = true;
            verify(figures.opacity < fresh);
            figures.stale = false;
        }

        function test_check_data() {
            return [{tag: "met", met: true, spoken: "Doors closed, met"}, {tag: "waiting", met: false, spoken: "Doors closed, waiting"}, {tag: "notMet", met: false, spoken: "Doors closed, not met"}, {tag: "unknown", met: false, spoken: "Doors closed, not known"}, {tag: "a word nobody knows", met: false, spoken: "Doors closed, not known"}];
        }

        // What is not known counts as not met.
        function test_check(row) {
            check.checkState = row.tag;
            compare(check.met, row.met);
            compare(check.Accessible.name, row.spoken);
            compare(check.Accessible.description, "both gates");
        }

        function test_chipIsAsWideAsItsWords() {
            const before = chip.implicitWidth;
            chip.text = "lease 12:41 and a note";
            tryVerify(() => chip.implicitWidth > before);
            compare(chip.Accessible.name, chip.text);
        }
    }
}
