// SPDX-License-Identifier: GPL-3.0-or-later
// The frame round a window that says what the window shows: live (none), simulation, training, replay, linkLost.
import QtQuick
import Coi.Controls

Item {
    id: root

    property string mode: "live"
    readonly property int thickness: root.mode === "live" ? 0 : Theme.modeFrame

    anchors.fill: parent
    visible: root.thickness > 0
    z: 90
    Accessible.ignored: true

    ModeStrip {
        width: parent.width
        height: root.thickness
        mode: root.mode
    }

    ModeStrip {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.thickness
        mode: root.mode
    }

    ModeStrip {
        y: root.thickness
        width: root.thickness
        height: parent.height - 2 * root.thickness
        mode: root.mode
    }

    ModeStrip {
        anchors.right: parent.right
        y: root.thickness
        width: root.thickness
        height: parent.height - 2 * root.thickness
        mode: root.mode
    }
}
