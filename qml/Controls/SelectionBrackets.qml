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

            x: right ? root.width - root.arm : 0
            y: bottom ? root.height - root.arm : 0
            width: root.arm
            height: root.arm
            right: index % 2 === 1
            bottom: index > 1
        }
    }
}
