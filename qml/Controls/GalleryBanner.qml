// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: the alarm banner and its parts, stages of a consignment.
import QtQuick
import Coi.Controls

Panel {
    id: root

    title: qsTr("Alarm banner")
    headHeight: 30

    Row {
        id: counts

        AlarmBannerCount {
            priority: "C"
        }

        AlarmBannerCount {
            priority: "H"
            active: 2
            fresh: 1
        }

        AlarmBannerCount {
            priority: "M"
            active: 9
        }

        AlarmBannerCount {
            priority: "L"
            active: 14
            fresh: 14
        }

        BannerFact {
            text: "7"
            sub: qsTr("in 10 min")

            RateGauge {
                value: 7
            }
        }

        BannerFact {
            text: "14"
            sub: qsTr("flood")

            RateGauge {
                value: 14
            }
        }

        BannerFact {
            iconName: "sound"
            text: qsTr("sound on")
            sub: "C H M L"
        }
    }

    Rule {
        y: counts.height
        width: parent.width
    }

    AlarmBannerItem {
        y: counts.height
        width: parent.width
        leading: true
        priority: "H"
        text: qsTr("X-ray anomaly")
        place: qsTr("Bac Luan II, exit")
        ageText: "01:16"
        nextText: qsTr("Level 2 in %1").arg("01:44")
        keysActive: false
    }

    AlarmBannerItem {
        y: 2 * counts.height
        width: parent.width
        leading: true
        priority: "C"
        alarmState: "returned"
        text: qsTr("Queue LOS E")
        place: qsTr("Bac Luan II, exit")
        ageText: "15:04"
        canAcknowledge: false
        whyNotAcknowledge: qsTr("link lost")
        keysActive: false
    }

    AlarmBannerItem {
        y: 3 * counts.height
        width: parent.width / 2
        priority: "M"
        alarmState: "acked"
        text: qsTr("Queue LOS E")
        place: qsTr("Bac Luan II, exit")
        ageText: "03:27"
    }

    StageTrack {
        x: 500
        y: 3 * counts.height
        count: 8
        current: 6
        skipped: [4]
        note: qsTr("waits for corridor")
    }
}
