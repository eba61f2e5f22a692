// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls

Item {
    id: root

    width: 400
    height: 200

    CustomsChip {
        id: customs
    }

    LosChip {
        id: los

        y: 40
    }

    BatteryBar {
        id: battery

        y: 80
    }

    BulletBar {
        id: bullet

        y: 120
        width: 100
    }

    RateGauge {
        id: gauge

        y: 160
    }

    TestCase {
        name: "FreightMarks"
        when: windowShown

        function test_customsChannel_data() {
            return [{tag: "none", channel: 0, word: "no channel yet", spoken: "no channel yet"}, {tag: "green", channel: 1, word: "Green", spoken: "customs channel 1 Green"}, {tag: "yellow", channel: 2, word: "Yellow", spoken: "customs channel 2 Yellow"}, {tag: "red", channel: 3, word: "Red", spoken: "customs channel 3 Red"}];
        }

        function test_customsChannel(row) {
            customs.channel = row.channel;
            compare(customs.word, row.word);
            compare(customs.Accessible.name, row.spoken);
        }

        function test_customsChannelThatIsNone_data() {
            return [{tag: "below", channel: -1}, {tag: "above", channel: 4}];
        }

        function test_customsChannelThatIsNone(row) {
            customs.channel = row.channel;
            compare(customs.word, "");
        }

        // Number, word and hatch tell them apart, never a colour: every pixel is grey.
        function test_customsChannelsAreGrey() {
            for (customs.channel = 1; customs.channel < 4; ++customs.channel) {
                waitForRendering(customs);
                const picture = grabImage(customs);
                for (let x = 0; x < picture.width; ++x) {
                    const y = Math.floor(picture.height / 2);
                    const most = Math.max(picture.red(x, y), picture.green(x, y), picture.blue(x, y));
                    const least = Math.min(picture.red(x, y), picture.green(x, y), picture.blue(x, y));
                    verify(most - least < 16, "pixel " + x + " of channel " + customs.channel);
                }
            }
        }

        function test_levels_data() {
            return ["A", "B", "C", "D", "E", "F"].map(level => ({tag: level}));
        }

        function test_levels(row) {
            los.level = row.tag;
            compare(los.Accessible.name, "level of service " + row.tag);
            verify(row.tag === "A" ? los.border.width > 0 : los.border.width === 0);
        }

        function test_battery_data() {
            return [{tag: "half", percent: 50.4, known: true, spoken: "battery 50 %"}, {tag: "empty", percent: 0, known: true, spoken: "battery 0 %"}, {tag: "unknown", percent: 50, known: false, spoken: "battery unknown"}];
        }

        function test_battery(row) {
            battery.percent = row.percent;
            battery.known = row.known;
            compare(battery.Accessible.name, row.spoken);
        }

        function test_bulletStaysInside_data() {
            return [{tag: "inside", at: 4, maximum: 8, x: 50}, {tag: "beyond", at: 90, maximum: 8, x: 100}, {tag: "below", at: -3, maximum: 8, x: 0}, {tag: "no scale", at: 3, maximum: 0, x: 0}];
        }

        function test_bulletStaysInside(row) {
            bullet.maximum = row.maximum;
            compare(bullet.place(row.at), row.x);
        }

        function test_gaugeSaysFigureAndLimit() {
            gauge.value = 7;
            compare(gauge.Accessible.name, "7 alarms in 10 min, flood above " + Theme.alarmFloodStartPer10min);
        }
    }
}
