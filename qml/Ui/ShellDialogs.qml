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
        property string current

        anchors.fill: parent // qmllint disable
        active: part.current === part.name
        focus: active
    }

    MouseArea {
        anchors.fill: parent
        enabled: root.current === "user"
        onClicked: root.closed()
    }

    Part {
        name: "finder"
        current: root.current // qmllint disable
        sourceComponent: FinderDialog { // qmllint disable
            model: root.desk.finder // qmllint disable unqualified
            onCloseRequested: root.closed() // qmllint disable unqualified
        }
    }

    Part {
        name: "settings" // qmllint disable
        current: root.current // qmllint disable
        sourceComponent: SettingsDialog {
            preferences: root.entrance.preferences // qmllint disable unqualified
            onCloseRequested: root.closed() // qmllint disable unqualified
        }
    }

    Part { // qmllint disable
        name: "keys" // qmllint disable
        current: root.current
        sourceComponent: ShellKeys {
            screen: root.screen // qmllint disable unqualified
            onCloseRequested: root.closed() // qmllint disable unqualified
        }
    }

    Loader {
        x: root.menuLeft
        y: root.menuTop // qmllint disable
        active: root.current === "simulation" // qmllint disable
        focus: active // qmllint disable
        sourceComponent: SimulationPanel {
            model: root.desk.simulation // qmllint disable unqualified
            maximumHeight: root.height - root.menuTop - Theme.statusH // qmllint disable unqualified
            onCloseRequested: root.closed() // qmllint disable unqualified
        }
    }

    Loader {
        x: Math.max(0, root.menuRight - width)
        y: root.menuTop // qmllint disable
        active: root.current === "user" // qmllint disable
        focus: active // qmllint disable
        sourceComponent: ShellUserMenu { // qmllint disable
            model: root.desk.shell // qmllint disable unqualified
            entrance: root.entrance // qmllint disable unqualified
            onCloseRequested: root.closed() // qmllint disable unqualified
            onSettingsRequested: root.wanted("settings") // qmllint disable unqualified
            onKeysRequested: root.wanted("keys") // qmllint disable unqualified
        }
    }
}
