// SPDX-License-Identifier: GPL-3.0-or-later
// The main window: the entrance until a console works, then its shell.
import QtQuick
import QtQuick.Window
import Coi.Controls
import Coi.ViewModels

Window {
    id: window

    required property Entrance entrance
    readonly property bool running: entrance.phase === "running" && entrance.console !== null

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

    // Not a binding: the sizes of the theme change with it.
    function fit() {
        Theme.compact = window.width / window.entrance.preferences.textScale <= Theme.compactWidth;
    }

    onWidthChanged: window.fit()
    onRunningChanged: content.fill()
    Component.onCompleted: window.fit()

    Connections {
        target: window.entrance.preferences

        function onLookChanged() {
            window.fit();
        }
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
