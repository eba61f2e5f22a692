// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls

Item {
    width: 200
    height: 200

    AlarmSymbol {
        id: symbol

        x: 50
        y: 50
    }

    TestCase {
        name: "AlarmSymbol"
        when: windowShown

        function init() {
            Theme.reducedMotion = true;
        }

        function cleanup() {
            Theme.reducedMotion = false;
        }

        function ink(dx, dy) {
            return grabImage(symbol).pixel(Math.round(symbol.width * dx), Math.round(symbol.height * dy)).toString();
        }

        function test_shapeCarriesThePriority_data() {
            return [
                {tag: "C", corner: true, side: true, foot: true},
                {tag: "H", corner: false, side: false, foot: true},
                {tag: "M", corner: false, side: true, foot: false},
                {tag: "L", corner: false, side: true, foot: false}
            ];
        }

        function test_shapeCarriesThePriority(row) {
            const solid = Theme["alarm" + row.tag].toString();
            symbol.size = 60;
            symbol.priority = row.tag;
            symbol.alarmState = "acked";
            waitForRendering(symbol, 1000);
            compare(ink(0.15, 0.15) === solid, row.corner);
            compare(ink(0.14, 0.5) === solid, row.side);
            compare(ink(0.15, 0.85) === solid, row.foot);
        }

        function test_stateIsSpokenAndHaloed_data() {
            return [
                {tag: "unack", halo: true, fill: true, spoken: "critical alarm, unacknowledged"},
                {tag: "acked", halo: false, fill: true, spoken: "critical alarm, acknowledged"},
                {tag: "returned", halo: true, fill: false, spoken: "critical alarm, returned"},
                {tag: "latched", halo: false, fill: true, spoken: "critical alarm, latched"},
                {tag: "shelved", halo: false, fill: false, spoken: "critical alarm, shelved"},
                {tag: "suppressed", halo: false, fill: false, spoken: "critical alarm, suppressed"},
                {tag: "outOfService", halo: false, fill: false, spoken: "critical alarm, out of service"}
            ];
        }

        function test_stateIsSpokenAndHaloed(row) {
            symbol.size = 60;
            symbol.priority = "C";
            symbol.alarmState = row.tag;
            compare(symbol.hasHalo, row.halo);
            compare(symbol.spoken, row.spoken);
            waitForRendering(symbol, 1000);
            compare(ink(0.2, 0.5) === Theme.alarmC.toString(), row.fill);
        }

        function test_unknownsDrawNothing_data() {
            return [{tag: "no priority", priority: "", state: "acked"}, {tag: "other letter", priority: "X", state: "acked"}, {tag: "word", priority: "CC", state: "acked"}, {tag: "other state", priority: "C", state: "gone"}];
        }

        function test_unknownsDrawNothing(row) {
            symbol.priority = row.priority;
            symbol.alarmState = row.state;
            verify(!symbol.known);
            verify(!symbol.hasHalo);
            compare(symbol.spoken, "");
        }

        function test_onlyTheHaloBlinks() {
            Theme.reducedMotion = false;
            symbol.priority = "H";
            symbol.alarmState = "unack";
            const body = symbol.children[0], halo = symbol.children[1];
            tryCompare(halo, "opacity", 0, 1500);
            compare(body.opacity, 1);
            tryCompare(halo, "opacity", 1, 1500);
        }
    }
}
