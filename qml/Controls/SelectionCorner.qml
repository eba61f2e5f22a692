// SPDX-License-Identifier: GPL-3.0-or-later
// One corner of the selection brackets.
import QtQuick
import Coi.Controls

Item {
    id: root

    property bool atRight: false
    property bool atBottom: false

    Rectangle {
        y: root.atBottom ? parent.height - height : 0
        width: parent.width
        height: Theme.strokeSelected
        color: Theme.focus
    }

    Rectangle {
        x: root.atRight ? parent.width - width : 0
        width: Theme.strokeSelected
        height: parent.height
        color: Theme.focus
    }
}
