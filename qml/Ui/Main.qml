// SPDX-License-Identifier: GPL-3.0-or-later
// The main window: the entrance until a console works, then its shell.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Coi.Controls
import Coi.ViewModels

Window {
    id: window

    required property Entrance entrance
    readonly property bool running: entrance.phase === "running" && entrance.console !== null
    readonly property Workspace workspace: running ? entrance.console.workspace : null

    width: Theme.standardWidth
    height: Theme.standardWidth * 9 / 16
    minimumWidth: Theme.compactWidth * 3 / 4
    minimumHeight: Theme.compactWidth / 2
    visible: true
    color: Theme.bg0
    title: qsTr("COI operations centre")

    WindowLook {
        window: window
        preferences: window.entrance.preferences
    }

    onRunningChanged: content.fill()
    onWorkspaceChanged: {
        if (window.workspace !== null)
            window.workspace.attach(window, 1);
    }
    onClosing: {
        if (window.workspace !== null)
            window.workspace.end();
        Qt.quit();
    }

    component Extra: ExtraWindow {
        id: extra

        source: Qt.resolvedUrl("DeskWindow.qml")
        entrance: window.entrance
        open: window.workspace !== null && window.workspace.count > 1 && window.workspace.isOpen(extra.number)
    }

    Extra {
        number: 2
    }

    Extra {
        number: 3
    }

    Extra {
        number: 4
    }

    Loader {
        id: content

        function fill() {
            if (window.running)
                content.setSource("Shell.qml", { desk: window.entrance.console, entrance: window.entrance });
            else
                content.setSource("EntrancePage.qml", { entrance: window.entrance });
        }

        anchors.fill: parent
        focus: true
        Component.onCompleted: content.fill()
    }
}
