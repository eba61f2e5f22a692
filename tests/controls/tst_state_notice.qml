// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls

Item {
    id: root

    width: 500
    height: 400

    StateNotice {
        id: notice

        width: 300
        height: 100
    }

    SignalSpy {
        id: retried

        target: notice
        signalName: "retryRequested"
    }

    TestCase {
        name: "StateNotice"
        when: windowShown

        function find(item, type) {
            if (item.toString().indexOf(type) === 0 && item.visible)
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = find(item.children[i], type);
                if (found)
                    return found;
            }
            return null;
        }

        function init() {
            notice.kind = "empty";
            notice.text = "No lanes";
            notice.sub = "Filter: with alarms";
            retried.clear();
        }

        function test_onlyAnErrorOffersToTryAgain_data() {
            return [{tag: "empty", retry: false}, {tag: "loading", retry: false}, {tag: "error", retry: true}, {tag: "linkLost", retry: false}];
        }

        function test_onlyAnErrorOffersToTryAgain(row) {
            notice.kind = row.tag;
            compare(notice.canRetry, row.retry);
            const button = find(notice, "TextButton");
            compare(button !== null, row.retry);
            if (button)
                mouseClick(button);
            compare(retried.count, row.retry ? 1 : 0);
        }

        function test_onlyALostLinkIsHatched() {
            compare(find(notice, "StaleVeil"), null);
            notice.kind = "linkLost";
            verify(find(notice, "StaleVeil"));
        }

        function test_spoken() {
            compare(notice.Accessible.name, "No lanes");
            compare(notice.Accessible.description, "Filter: with alarms");
        }
    }
}
