// SPDX-License-Identifier: GPL-3.0-or-later
// The mode as a word in the top bar. Live shows a bar that moves with `beat` (count it up once a second in the drawing loop:
// a window that hangs then shows itself).
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Rectangle {
    id: root

    property string mode: "live"
    property int beat: 0
    property bool small: false // for a picture of a window
    readonly property bool live: root.mode === "live"
    readonly property string word: ({
            "live": qsTr("LIVE"),
            "simulation": qsTr("SIMULATION"),
            "training": qsTr("TRAINING"),
            "replay": qsTr("REPLAY"),
            "linkLost": qsTr("LINK LOST")
        })[root.mode] ?? root.mode

    function ground(): color {
        switch (root.mode) {
        case "simulation":
            return Theme.modeSim;
        case "training":
            return Theme.modeTraining;
        case "replay":
            return Theme.modeReplay;
        case "linkLost":
            return Theme.modeLinkLostA;
        default:
            return "transparent";
        }
    }

    implicitWidth: content.implicitWidth + 2 * (root.small ? 6 : 10) * Theme.scale
    implicitHeight: root.small ? Theme.chipHSmall : Theme.modeTabH
    radius: Theme.radiusM
    color: root.ground()
    border.width: root.live ? Theme.strokeControl : 0
    border.color: Theme.line2
    Accessible.role: Accessible.StaticText
    Accessible.name: root.word

    Row {
        id: content

        anchors.centerIn: parent
        spacing: Theme.spaceS

        CText {
            anchors.verticalCenter: parent.verticalCenter
            size: root.small ? Theme.fontCaption : root.live ? Theme.fontTable : Theme.fontBody
            bold: true
            font.letterSpacing: root.small ? 0 : 0.04 * Theme.fontBody
            color: root.live ? Theme.value : root.mode === "replay" ? Theme.inkOnModeReplay : root.mode === "linkLost" ? Theme.modeLinkLostB : Theme.inkOnMode
            text: root.word
        }

        Row {
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.fontCaption
            visible: root.live && !root.small
            spacing: Theme.strokeSelected

            Repeater {
                model: 8

                Rectangle {
                    id: bar

                    required property int index
                    readonly property bool on: root.beat % 8 === bar.index

                    anchors.verticalCenter: parent ? parent.verticalCenter : undefined
                    width: Theme.strokeSelected
                    height: bar.on ? Theme.fontCaption : Theme.spaceXs
                    color: bar.on ? Theme.value : Theme.line2
                }
            }
        }
    }
}
