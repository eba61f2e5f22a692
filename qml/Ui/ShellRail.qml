// SPDX-License-Identifier: GPL-3.0-or-later
// The rail: screens by function key, below them help and settings.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Rectangle {
    id: root

    required property list<string> names
    required property list<string> labels
    property string current
    property int frame: 0
    readonly property list<string> icons: ["overview", "lanes", "alarm", "camera", "freight", "dashboard", "split"]
    readonly property list<string> keys: ["F1", "F2", "F3", "F4", "F5", "F6", "F10"]

    signal opened(string name)
    signal helpRequested
    signal settingsRequested

    implicitWidth: Theme.railW + (root.frame > 0 && Theme.compact ? Theme.spaceXs : 0)
    color: Theme.bg0
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Screens")

    Column {
        x: root.frame
        width: parent.width - x

        Repeater {
            model: root.names.length

            ShellRailItem {
                id: entry

                required property int index

                width: parent ? parent.width : 0
                text: root.labels[entry.index]
                iconName: root.icons[entry.index]
                keys: root.keys[entry.index]
                checked: root.names[entry.index] === root.current
                onClicked: root.opened(root.names[entry.index])
            }
        }
    }

    Column {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.frame
        x: root.frame
        width: parent.width - x

        ShellRailItem {
            width: parent.width
            text: qsTr("Help")
            iconName: "help"
            keys: "?"
            onClicked: root.helpRequested()
        }

        ShellRailItem {
            width: parent.width
            text: qsTr("Settings")
            iconName: "settings"
            onClicked: root.settingsRequested()
        }
    }

    Rectangle {
        anchors.right: parent.right
        width: Theme.strokeHair
        height: parent.height
        color: Theme.line1
    }
}
