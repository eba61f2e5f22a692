// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs and menus of the shell, one at a time: finder, simulation, settings, keys, user.
import QtQuick
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: root

    required property Console desk
    required property Entrance entrance
    property string current
    property string screen
    property real menuRight: 0
    property real menuLeft: 0
    property real menuTop: 0
    readonly property list<string> names: ["finder", "simulation", "settings", "keys", "user"]

    signal closed
    signal wanted(string name)

    function has(name: string): bool {
        return root.names.indexOf(name) >= 0;
    }

    visible: root.current !== ""

    component Part: Loader {
        id: part

        property string name

        anchors.fill: parent
        active: root.current === part.name
        focus: active
    }

    MouseArea {
        anchors.fill: parent
        enabled: root.current === "user"
        onClicked: root.closed()
    }

    Part {
        name: "finder"
        sourceComponent: FinderDialog {
            model: root.desk.finder
            onCloseRequested: root.closed()
        }
    }

    Part {
        name: "settings"
        sourceComponent: SettingsDialog {
            preferences: root.entrance.preferences
            onCloseRequested: root.closed()
        }
    }

    Part {
        name: "keys"
        sourceComponent: ShellKeys {
            screen: root.screen
            onCloseRequested: root.closed()
        }
    }

    Loader {
        x: root.menuLeft
        y: root.menuTop
        active: root.current === "simulation"
        focus: active
        sourceComponent: SimulationPanel {
            model: root.desk.simulation
            maximumHeight: root.height - root.menuTop - Theme.statusH
            onCloseRequested: root.closed()
        }
    }

    Loader {
        x: Math.max(0, root.menuRight - width)
        y: root.menuTop
        active: root.current === "user"
        focus: active
        sourceComponent: ShellUserMenu {
            model: root.desk.shell
            entrance: root.entrance
            onCloseRequested: root.closed()
            onSettingsRequested: root.wanted("settings")
            onKeysRequested: root.wanted("keys")
        }
    }
}
