// SPDX-License-Identifier: GPL-3.0-or-later
// A further window of the console, with a screen of its own.
import QtQuick
import QtQuick.Window
import Coi.Controls
import Coi.ViewModels

Window {
    id: window

    required property Entrance entrance
    required property Console desk
    required property int number

    objectName: "window" + window.number
    width: Theme.standardWidth
    height: Theme.standardWidth * 9 / 16
    minimumWidth: Theme.compactWidth * 3 / 4
    minimumHeight: Theme.compactWidth / 2
    visible: true
    transientParent: null // on another monitor it goes its own way
    color: Theme.bg0
    title: qsTr("COI operations centre, window %1").arg(window.number)
    onClosing: window.desk.workspace.close(window.number)
    Component.onCompleted: window.desk.workspace.attach(window, window.number)

    WindowLook {
        window: window
        preferences: window.entrance.preferences
    }

    Shell {
        anchors.fill: parent
        focus: true
        desk: window.desk
        entrance: window.entrance
        number: window.number
    }
}
