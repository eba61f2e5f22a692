// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls

Item {
    width: 1200
    height: 200

    AlarmColumns {
        id: columns
    }

    AlarmRow {
        id: row

        width: 1116
        columns: columns
        priority: "C"
        alarmState: "unack"
        place: "bridge"
        text: "IGV-14 stopped"
        ageText: "00:38"
    }

    AlarmBannerItem {
        id: item

        y: 100
        width: 800
        leading: true
        priority: "C"
        text: "IGV-14 stopped"
    }

    SignalSpy {
        id: clicked

        target: row
        signalName: "clicked"
    }

    SignalSpy {
        id: chosen

        target: row
        signalName: "chooseRequested"
    }

    SignalSpy {
        id: acknowledged

        target: item
        signalName: "acknowledgeRequested"
    }

    SignalSpy {
        id: wentTo

        target: item
        signalName: "goToRequested"
    }

    TestCase {
        name: "AlarmRow"
        when: windowShown

        function init() {
            clicked.clear();
            chosen.clear();
            acknowledged.clear();
            wentTo.clear();
            item.alarmState = "unack";
            item.canAcknowledge = true;
            columns.narrow = false;
        }

        function test_tickAndRowAreSeparate() {
            mouseClick(row, 16, 17);
            compare(chosen.count, 1);
            compare(clicked.count, 0);
            mouseClick(row, 500, 17);
            compare(clicked.count, 1);
            compare(chosen.count, 1);
        }

        function test_consequencesMakeTheRowTaller() {
            const single = row.implicitHeight;
            row.childrenText = "cause CN-G1 fault · 2 consequences held back";
            verify(row.implicitHeight > single);
            row.childrenText = "";
            compare(row.implicitHeight, single);
        }

        function test_briefListKeepsRoomForTheText() {
            columns.brief = true;
            columns.total = 452;
            compare(columns.placeW, 0);
            verify(columns.textW > 100);
            columns.total = 1116;
            columns.brief = false;
            verify(columns.placeW > 0);
        }

        function test_narrowListDropsValueAndOwner() {
            const place = columns.placeW;
            columns.narrow = true;
            compare(columns.valueW, 0);
            compare(columns.ownerW, 0);
            verify(columns.placeW > place);
        }

        function test_bannerKeys() {
            keyClick(Qt.Key_A);
            compare(acknowledged.count, 1);
            keyClick(Qt.Key_G);
            compare(wentTo.count, 1);
        }

        function test_bannerDoesNotAcknowledgeTwiceOrWithoutRight_data() {
            return [{tag: "acknowledged already", state: "acked", can: true}, {tag: "no right", state: "unack", can: false}];
        }

        function test_bannerDoesNotAcknowledgeTwiceOrWithoutRight(data) {
            item.alarmState = data.state;
            item.canAcknowledge = data.can;
            keyClick(Qt.Key_A);
            compare(acknowledged.count, 0);
        }
    }
}
