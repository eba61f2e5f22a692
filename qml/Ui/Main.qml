// SPDX-License-Identifier: GPL-3.0-or-later
// The main window: the entrance until a console works, then its shell.
pragma ComponentBehavior: Bound

import QtQuick
import QtQml
import QtQuick.Window
import Coi.Controls
import Coi.ViewModels

Window {
    id: window

    required property Entrance entrance
    readonly property bool running: entrance.phase === "running" && entrance.console !== null
    readonly property Workspace workspace: running ? entrance.console.workspace : null
    readonly property int narrowest: window.workspace !== null && window.workspace.narrowest > 0 ? window.workspace.narrowest : window.width

    width: Theme.standardWidth
    height: Theme.standardWidth * 9 / 16
    minimumWidth: Theme.compactWidth * 3 / 4
    minimumHeight: Theme.compactWidth / 2
    visible: true
    color: Theme.bg0
    title: qsTr("COI operations centre")

    Binding { target: Theme; property: "name"; value: window.entrance.preferences.theme }
    Binding { target: Theme; property: "scale"; value: window.entrance.preferences.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: window.entrance.preferences.reducedMotion }

    // Not a binding: the sizes of the theme change with it. All windows have one theme: the narrowest counts.
    function fit() {
        Theme.compact = window.narrowest / window.entrance.preferences.textScale <= Theme.compactWidth;
    }

    onNarrowestChanged: window.fit()
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
    Component.onCompleted: window.fit()

    Connections {
        target: window.entrance.preferences

        function onLookChanged() {
            window.fit();
        }
    }

    // One for each number, so that opening or closing one leaves the others alone.
    component Extra: Instantiator {
        id: extra

        required property int number

        active: window.workspace !== null && window.workspace.count > 1 && window.workspace.isOpen(extra.number)
        delegate: Component {
            DeskWindow {
                entrance: window.entrance
                desk: window.entrance.console
                number: extra.number
            }
        }
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
