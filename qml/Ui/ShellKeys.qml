// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that work on the screen in view, and those that work everywhere.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

DialogFrame {
    id: root

    property string screen
    readonly property list<string> everywhereKeys: ["F1", "Alt+1", "Ctrl+K", "A", "G", "N", "Space", "Ctrl+Tab", "Alt+Left", "Esc", "P", "Ctrl+.", "Ctrl+Shift+N", "Ctrl+Shift+1", "Ctrl+L", "F11", "?"]
    readonly property list<string> everywhereTexts: [qsTr("F1 to F6, F10: screens"), qsTr("Alt 1 to 9: cameras in that layout"), qsTr("go to anything"), qsTr("acknowledge the first alarm; critical and high open first"), qsTr("go to the place of the first alarm"), qsTr("open the next new alarm"), qsTr("silence for 120 s while an alarm sounds; Enter presses what has the focus"), qsTr("next panel, with Shift the one before"), qsTr("screen before"), qsTr("close, clear"), qsTr("pause the simulation, unless a vehicle is chosen"), qsTr("controls of the simulation"), qsTr("a further window"), qsTr("Ctrl Shift 1 to 4: this screen in that window"), qsTr("user menu; locking is not available yet"), qsTr("full screen"), qsTr("these keys")]
    readonly property list<string> screenKeys: {
        switch (root.screen) {
        case "overview":
            return ["+", "-", "0", "Tab", "Return", "V", "F", "M"];
        case "lanes":
            return ["X", "Ctrl+A", "Return", "O", "C", "R", "W", "V", "F"];
        case "alarms":
            return ["A", "T", "E", "R", "S", "U", "G", "V", "N", "X", "Ctrl+A"];
        case "cameras":
            return ["Left", "Return", "K", "T", "Ctrl+F", "Ctrl+S", "Del", "Shift+Right", "Home"];
        case "freight":
            return ["P", "B", "H", "Return"];
        case "dashboard":
            return ["PgUp", "PgDown", "Ctrl+P", "Ctrl+E"];
        case "whatif":
            return ["Up", "Ins", "Ctrl+D", "Del", "Ctrl+R", "Ctrl+Return"];
        default:
            return ["Tab"];
        }
    }
    readonly property list<string> screenTexts: {
        switch (root.screen) {
        case "overview":
            return [qsTr("closer"), qsTr("farther"), qsTr("whole plan"), qsTr("next object"), qsTr("choose"), qsTr("camera"), qsTr("what if, with the chosen object"), qsTr("ask the hall leader for an officer")];
        case "lanes":
            return [qsTr("choose the lane"), qsTr("choose all shown"), qsTr("open the lane"), qsTr("open or hold"), qsTr("close"), qsTr("reverse"), qsTr("out of service"), qsTr("camera"), qsTr("what if, with the chosen lanes")];
        case "alarms":
            return [qsTr("acknowledge the chosen alarms"), qsTr("take over"), qsTr("escalate"), qsTr("reset a latched alarm"), qsTr("shelve; hold Enter for more than an hour"), qsTr("unshelve"), qsTr("go to the place"), qsTr("camera"), qsTr("next new alarm"), qsTr("choose the alarm"), qsTr("choose all shown")];
        case "dashboard":
            return [qsTr("earlier"), qsTr("later"), qsTr("write PDF"), qsTr("write CSV")];
        case "cameras":
            return [qsTr("arrows: next tile"), qsTr("this tile alone, or all"), qsTr("pin the tile"), qsTr("start or pause the tour"), qsTr("search cameras"), qsTr("save the wall as a layout"), qsTr("remove the own layout that has the focus"), qsTr("Shift and arrows: turn the camera"), qsTr("view as mounted; + and − zoom")];
        case "freight":
            return [qsTr("pause or resume the vehicle"), qsTr("send a vehicle to a bay"), qsTr("ask Dongxing to open its gate"), qsTr("choose")];
        case "whatif":
            return [qsTr("Up and Down: option"), qsTr("add an option"), qsTr("duplicate it"), qsTr("remove it"), qsTr("run"), qsTr("open the command dialog")];
        default:
            return [qsTr("next control")];
        }
    }

    title: qsTr("Keys")
    iconName: "keyboard"
    dialogWidth: 112 * Theme.spaceS * Theme.scale
    dialogHeight: Theme.dialogHeadH + Math.max(here.height, everywhere.height) + 2 * Theme.spaceL

    component KeyTable: Column {
        id: table

        property string title
        property list<string> keys
        property list<string> texts

        spacing: Theme.spaceXs

        Heading {
            text: table.title
        }

        Repeater {
            model: table.keys.length

            Item {
                id: line

                required property int index

                width: table.width
                height: Math.max(Theme.keyCap, meaning.implicitHeight)

                KeyCap {
                    anchors.verticalCenter: parent.verticalCenter
                    keys: table.keys[line.index]
                }

                CText {
                    id: meaning

                    x: 14 * Theme.spaceS * Theme.scale
                    width: parent.width - x
                    size: Theme.fontTable
                    wrapMode: Text.Wrap
                    text: table.texts[line.index]
                }
            }
        }
    }

    ScrollArea {
        anchors.fill: parent

        Item {
            width: parent ? parent.width : 0
            height: Math.max(here.height, everywhere.height) + 2 * Theme.spaceL

            KeyTable {
                id: here

                x: Theme.spaceXl
                y: Theme.spaceL
                width: parent.width / 2 - 2 * Theme.spaceXl
                title: qsTr("On this screen")
                keys: root.screenKeys
                texts: root.screenTexts
            }

            KeyTable {
                id: everywhere

                x: parent.width / 2
                y: Theme.spaceL
                width: parent.width / 2 - Theme.spaceXl
                title: qsTr("Everywhere")
                keys: root.everywhereKeys
                texts: root.everywhereTexts
            }
        }
    }
}
