// SPDX-License-Identifier: GPL-3.0-or-later
// White brackets round a selected object on a plan.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Item {
    id: root

    property real arm: 14 * Theme.scale

    Accessible.ignored: true

    Repeater {
        model: 4

        SelectionCorner {
            required property int index

            x: atRight ? root.width - root.arm : 0
            y: atBottom ? root.height - root.arm : 0
            width: root.arm
            height: root.arm
            atRight: index % 2 === 1
            atBottom: index > 1
        }
    }
}
