// SPDX-License-Identifier: GPL-3.0-or-later
// Letter of the crowding ramp, A (free) to F (beyond capacity) on its colour; any other level is unknown: dashed, "?".
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    property string level: "A"
    property string vision // as a person of that colour vision sees it
    readonly property bool known: root.level.length === 1 && "ABCDEF".includes(root.level)

    function ground(): color {
        switch (root.level) {
        case "B":
            return Theme.losB;
        case "C":
            return Theme.losC;
        case "D":
            return Theme.losD;
        case "E":
            return Theme.losE;
        case "F":
            return Theme.losF;
        default:
            return Theme.losA;
        }
    }

    function ink(): color {
        switch (root.level) {
        case "D":
            return Theme.losDOn;
        case "E":
            return Theme.losEOn;
        case "F":
            return Theme.losFOn;
        default:
            return Theme.losBOn;
        }
    }

    implicitWidth: Theme.chipHSmall
    implicitHeight: Theme.chipHSmall
    radius: Theme.radiusS
    color: root.known ? Theme.asSeenBy(root.vision, root.ground()) : Theme.bg1
    border.width: root.level === "A" ? Theme.strokeControl : 0
    border.color: Theme.line2
    Accessible.role: Accessible.StaticText
    Accessible.name: root.known ? qsTr("level of service %1").arg(root.level) : qsTr("level of service unknown")

    DashedFrame {
        anchors.fill: parent
        visible: !root.known
        color: Theme.line2
        pattern: Theme.dashUnknown
        radius: root.radius
    }

    CText {
        anchors.centerIn: parent
        size: Theme.fontCaption
        bold: true
        color: root.known ? Theme.asSeenBy(root.vision, root.ink()) : Theme.text2
        text: root.known ? root.level : "?"
        Accessible.ignored: true
    }
}
