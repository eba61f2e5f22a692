// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls

TestCase {
    id: root

    property color ground: Theme.bg2
    property int textSize: Theme.fontBody

    name: "Theme"

    SignalSpy {
        id: blinks

        target: Theme
        signalName: "blinkOnChanged"
    }

    SignalSpy {
        id: slowBlinks

        target: Theme
        signalName: "slowBlinkOnChanged"
    }

    function cleanup() {
        Theme.name = "night";
        Theme.scale = 1;
        Theme.compact = false;
        Theme.reducedMotion = false;
    }

    function test_dayChangesBoundColours() {
        const night = root.ground.toString();
        compare(night, "#232627");
        Theme.name = "day";
        verify(Theme.day);
        compare(root.ground.toString(), "#dcdee0");
        Theme.name = "night";
        compare(root.ground.toString(), night);
    }

    function test_unknownThemeIsIgnored() {
        Theme.name = "dusk";
        compare(Theme.name, "night");
    }

    function test_scale_data() {
        return [{tag: "normal", set: 1, want: 1}, {tag: "125", set: 1.25, want: 1.25}, {tag: "largest", set: 1.5, want: 1.5}, {tag: "too small", set: 0.5, want: 1}, {tag: "too large", set: 9, want: 1.5}, {tag: "no number", set: NaN, want: 1}];
    }

    function test_scale(row) {
        Theme.scale = row.set;
        compare(Theme.scale, row.want);
        compare(root.textSize, Math.round(14 * row.want));
        compare(Theme.controlH, Math.round(32 * row.want));
    }

    function test_compactChangesTheFrameOnly() {
        const row = Theme.rowH;
        Theme.compact = true;
        compare(Theme.railW, 56);
        compare(Theme.inspectorW, 300);
        compare(Theme.rowH, row);
    }

    function test_reducedMotionStopsTransitionsAndBlinking() {
        verify(Theme.baseMs > 0);
        Theme.reducedMotion = true;
        compare(Theme.baseMs, 0);
        verify(Theme.blinkOn);
        verify(Theme.slowBlinkOn);
        compare(Theme.holdMs, 1200);
    }

    function test_halosBlinkInTheirRhythm() {
        Theme.reducedMotion = true;
        Theme.reducedMotion = false;
        blinks.clear();
        slowBlinks.clear();
        tryCompare(blinks, "count", 2, 1500);
        compare(Theme.blinkOn, true);
        compare(slowBlinks.count, 0);
        tryCompare(slowBlinks, "count", 1, 1500);
        compare(Theme.slowBlinkOn, false);
    }
}
