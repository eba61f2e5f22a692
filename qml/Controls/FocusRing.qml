// SPDX-License-Identifier: GPL-3.0-or-later
// The visible focus: 2 px, 2 px outside of its parent. Set `shown` to the visualFocus or activeFocus of the control; a control
// that takes the focus when pressed sets `byPointer`, then the ring waits until the keyboard is used.
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    property bool shown: false
    property bool byPointer: false

    anchors.fill: parent
    anchors.margins: -2 * Theme.strokeFocus
    visible: root.shown && !root.byPointer
    color: "transparent"
    radius: Theme.radiusM + Theme.strokeFocus
    border.width: Theme.strokeFocus
    border.color: Theme.focus
    z: 1
    onShownChanged: {
        if (!root.shown)
            root.byPointer = false;
    }
}
