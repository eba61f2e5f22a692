// SPDX-License-Identifier: GPL-3.0-or-later
// Letter of the crowding ramp, A (free) to F (beyond capacity) on its colour.
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    property string level: "A"
    property string unitText

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
    color: root.ground()
    border.width: root.level === "A" ? Theme.strokeControl : 0
    border.color: Theme.line2
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("level of service %1").arg(root.level)

    CText {
        anchors.centerIn: parent
        size: Theme.fontCaption
        bold: true
        color: root.ink()
        text: root.level
        Accessible.ignored: true
    }
}
