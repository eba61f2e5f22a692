// SPDX-License-Identifier: GPL-3.0-or-later
// One corner of the selection brackets.
import QtQuick
import Coi.Controls

Item {
    id: root

    property bool right: false
    property bool bottom: false

    Rectangle {
        y: root.bottom ? parent.height - height : 0
        width: parent.width
        height: Theme.strokeSelected
        color: Theme.focus
    }

    Rectangle {
        x: root.right ? parent.width - width : 0
        width: Theme.strokeSelected
        height: parent.height
        color: Theme.focus
    }
}
