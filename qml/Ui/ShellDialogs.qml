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
    signal windowWanted

    function has(name: string): bool {
        return root.names.indexOf(name) >= 0;
    }

    visible: root.current !== ""

    // Made when its name comes, gone when another does.
    component Part: Loader {
        id: part

        required property string name
        property string current
        readonly property bool shown: part.current === part.name

        signal opened
        signal closeRequested

        focus: part.shown
        onShownChanged: {
            if (part.shown)
                part.opened();
            else
                part.source = "";
        }

        Connections {
            target: part.item
            ignoreUnknownSignals: true

            function onCloseRequested() {
                part.closeRequested();
            }
        }
    }

    MouseArea {
        anchors.fill: parent
        enabled: root.current === "user"
        onClicked: root.closed()
    }

    Part {
        id: finder

        anchors.fill: parent
        name: "finder"
        current: root.current
        onOpened: finder.setSource("FinderDialog.qml", { model: root.desk.finder })
        onCloseRequested: root.closed()
    }

    Part {
        id: settings

        anchors.fill: parent
        name: "settings"
        current: root.current
        onOpened: settings.setSource("SettingsDialog.qml", { preferences: root.entrance.preferences, sound: root.desk.sound })
        onCloseRequested: root.closed()
    }

    Part {
        id: keys

        anchors.fill: parent
        name: "keys"
        current: root.current
        onOpened: keys.setSource("ShellKeys.qml", { screen: root.screen })
        onCloseRequested: root.closed()
    }

    Part {
        id: simulation

        x: root.menuLeft
        y: root.menuTop
        name: "simulation"
        current: root.current
        onOpened: simulation.setSource("SimulationPanel.qml", {
            model: root.desk.simulation,
            maximumHeight: Qt.binding(() => root.height - root.menuTop - Theme.statusH)
        })
        onCloseRequested: root.closed()
    }

    Part {
        id: user

        x: Math.max(0, root.menuRight - width)
        y: root.menuTop
        name: "user"
        current: root.current
        onOpened: user.setSource("ShellUserMenu.qml", { model: root.desk.shell, entrance: root.entrance, workspace: root.desk.workspace })
        onCloseRequested: root.closed()

        Connections {
            target: user.item
            ignoreUnknownSignals: true

            function onSettingsRequested() {
                root.wanted("settings");
            }

            function onKeysRequested() {
                root.wanted("keys");
            }

            function onWindowRequested() {
                root.closed();
                root.windowWanted();
            }
        }
    }
}
