// SPDX-License-Identifier: GPL-3.0-or-later
// An alarm of one priority (C, H, M, L) in one state: unack, acked, returned, latched, shelved, suppressed, outOfService.
// Only the halo blinks; all halos of a program blink in phase, with reduced motion they stand still and are thicker.
import QtQuick
import Coi.Controls

Item {
    id: root

    property string priority
    property string alarmState: "acked"
    property int size: Theme.alarmSymbol
    property string vision // as a person of that colour vision sees it
    property bool letter: root.size >= Theme.alarmSymbolMarker
    readonly property string priorityName: ({
            "C": qsTr("critical"),
            "H": qsTr("high"),
            "M": qsTr("medium"),
            "L": qsTr("low")
        })[root.priority] ?? ""
    readonly property string stateName: ({
            "unack": qsTr("unacknowledged"),
            "acked": qsTr("acknowledged"),
            "returned": qsTr("returned"),
            "latched": qsTr("latched"),
            "shelved": qsTr("shelved"),
            "suppressed": qsTr("suppressed"),
            "outOfService": qsTr("out of service")
        })[root.alarmState] ?? ""
    readonly property bool known: root.priorityName !== "" && root.stateName !== ""
    readonly property string spoken: root.known ? qsTr("%1 alarm, %2").arg(root.priorityName).arg(root.stateName) : ""
    readonly property bool hasHalo: root.known && (root.alarmState === "unack" || root.alarmState === "returned")

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.role: Accessible.Graphic
    Accessible.name: root.spoken

    AlarmShape {
        anchors.fill: parent
        visible: root.known
        priority: root.priority
        alarmState: root.alarmState
        letter: root.letter
        vision: root.vision
    }

    AlarmShape {
        anchors.fill: parent
        visible: root.hasHalo
        halo: true
        vision: root.vision
        opacity: (root.alarmState === "unack" ? Theme.blinkOn : Theme.slowBlinkOn) ? 1 : 0
        priority: root.priority
        alarmState: root.alarmState
    }
}
