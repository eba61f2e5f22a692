// SPDX-License-Identifier: GPL-3.0-or-later
// The camera wall: tiles, tour strip, and at the right layouts, cameras, events and what is known of the chosen camera.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: screen

    required property Console desk
    property bool shown: false
    readonly property CamerasModel model: desk.cameras

    ActiveHold {
        model: screen.model
        shown: screen.shown
    }
    Keys.onEscapePressed: event => {
        event.accepted = screen.model.largeSlot >= 0;
        if (event.accepted)
            screen.model.closeLarge();
    }

    CameraWall {
        id: wall

        anchors { left: parent.left; right: panel.left; top: parent.top; bottom: strip.top }
        anchors { rightMargin: Theme.panelGap; bottomMargin: Theme.panelGap }
        focus: true
        desk: screen.desk
        shown: screen.shown
    }

    CameraStrip {
        id: strip

        anchors { left: parent.left; right: panel.left; bottom: parent.bottom; rightMargin: Theme.panelGap }
        height: (Theme.compact ? 88 : 119) * Theme.scale
        desk: screen.desk
        shown: screen.shown
    }

    CameraPanel {
        id: panel

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Theme.inspectorW
        desk: screen.desk
        shown: screen.shown
    }
}
