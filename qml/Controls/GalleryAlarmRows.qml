// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: the alarm list, a row in every state.
import QtQuick
import Coi.Controls

Panel {
    id: root

    title: qsTr("Alarm row")
    headHeight: 30

    AlarmColumns {
        id: widths

        total: list.width
        narrow: false
    }

    Column {
        id: list

        width: parent.width

        AlarmListHead {
            width: parent.width
            columns: widths
        }

        AlarmRow {
            width: parent.width
            columns: widths
            priority: "H"
            alarmState: "unack"
            raisedText: "15:22:51"
            ageText: "01:16"
            place: qsTr("Bac Luan II, exit")
            text: qsTr("X-ray anomaly")
            valueText: "0.92"
            owner: ""
            nextText: "L2 01:44"
            childrenText: qsTr("%1 consequences").arg(2)
        }

        AlarmRow {
            width: parent.width
            columns: widths
            priority: "M"
            alarmState: "acked"
            raisedText: "15:20:40"
            ageText: "03:27"
            place: qsTr("Bac Luan I, exit")
            text: qsTr("Queue LOS E")
            valueText: "0.24 / 0.3"
            owner: "Hanh"
            nextText: ""
            current: true
        }

        AlarmRow {
            width: parent.width
            columns: widths
            priority: "L"
            alarmState: "latched"
            raisedText: "15:11:30"
            ageText: "12:37"
            place: qsTr("Bac Luan I, exit")
            text: qsTr("Clock drift")
            valueText: "0.8 / 0.5 s"
            owner: "Long"
            nextText: ""
            chosen: true
        }

        AlarmRow {
            width: parent.width
            columns: widths
            priority: "M"
            alarmState: "returned"
            raisedText: "15:02:10"
            ageText: "15:04"
            place: qsTr("Bac Luan I, exit")
            text: qsTr("Clock drift")
            valueText: "0.2 / 0.5 s"
            owner: ""
            nextText: "ack to close"
            lateAge: true
        }

        AlarmRow {
            width: parent.width
            columns: widths
            priority: "L"
            alarmState: "shelved"
            raisedText: "14:12:09"
            ageText: "–"
            place: qsTr("Bac Luan II, exit")
            text: qsTr("%1 dark").arg("CAM-2-07")
            valueText: ""
            owner: "Hanh"
            nextText: "until 15:40"
        }

        AlarmRow {
            width: parent.width
            columns: widths
            priority: "L"
            alarmState: "suppressed"
            raisedText: "14:10:02"
            ageText: "–"
            place: qsTr("Bac Luan II, exit")
            text: qsTr("%1 dark").arg("CAM-2-07")
            valueText: ""
            owner: ""
            nextText: "by design"
        }

        AlarmRow {
            width: parent.width
            columns: widths
            priority: "M"
            alarmState: "outOfService"
            raisedText: "13:02:44"
            ageText: "–"
            place: qsTr("Bac Luan II, exit")
            text: qsTr("%1 dark").arg("CAM-2-07")
            valueText: ""
            owner: "Long"
            nextText: "WO-2231"
        }
    }
}
