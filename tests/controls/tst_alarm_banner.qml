// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls

Item {
    id: root

    width: 900
    height: 300

    AlarmBannerCount {
        id: count

        priority: "H"
    }

    AlarmBannerItem {
        id: item

        y: 60
        width: 800
        leading: true
        priority: "H"
        text: "IGV-14 stopped"
        place: "CN-Y"
        ageText: "00:38"
    }

    BannerFact {
        id: fact

        y: 120
        text: "sound on"
        sub: "C H M L"
    }

    TestCase {
        name: "AlarmBanner"
        when: windowShown

        function init() {
            item.priority = "H";
            item.leading = true;
        }

        function test_countSpeaks_data() {
            return [{tag: "none", active: 0, fresh: 0, spoken: "high: 0 active, 0 new"}, {tag: "some", active: 3, fresh: 1, spoken: "high: 3 active, 1 new"}];
        }

        function test_countSpeaks(row) {
            count.active = row.active;
            count.fresh = row.fresh;
            compare(count.Accessible.name, row.spoken);
        }

        // Nothing active: no alarm colour in sight.
        function test_countWithoutAlarmIsGrey() {
            count.active = 0;
            count.fresh = 0;
            waitForRendering(count);
            const picture = grabImage(count);
            for (let y = 0; y < picture.height; ++y) {
                for (let x = 0; x < picture.width; ++x) {
                    const most = Math.max(picture.red(x, y), picture.green(x, y), picture.blue(x, y));
                    const least = Math.min(picture.red(x, y), picture.green(x, y), picture.blue(x, y));
                    verify(most - least < 24, "pixel " + x + ", " + y);
                }
            }
        }

        function test_itemSpeaks() {
            compare(item.Accessible.role, Accessible.AlertMessage);
            verify(item.Accessible.name.startsWith("high alarm"), item.Accessible.name);
            verify(item.Accessible.name.endsWith("IGV-14 stopped, CN-Y, 00:38"), item.Accessible.name);
            item.priority = "";
            compare(item.Accessible.name, "");
            verify(!item.present);
        }

        function test_factGrowsWithItsWords() {
            const before = fact.implicitWidth;
            fact.text = "sound silenced for 120 s";
            tryVerify(() => fact.implicitWidth > before);
            compare(fact.Accessible.name, "sound silenced for 120 s, C H M L");
        }
    }
}
