// SPDX-License-Identifier: GPL-3.0-or-later
// Up to four figures side by side: `names`, `values` and `units` run in parallel. `small` is for words instead of numbers.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Row {
    id: root

    property list<string> names
    property list<string> values
    property list<string> units
    property bool small: false
    property bool stale: false

    opacity: root.stale ? 0.65 : 1

    Repeater {
        model: root.names.length

        Item {
            id: cell

            required property int index

            width: root.width / root.names.length
            height: column.implicitHeight
            Accessible.role: Accessible.StaticText
            Accessible.name: root.names[cell.index] + " " + (root.values[cell.index] ?? "") + " " + (root.units[cell.index] ?? "")

            Rectangle {
                width: Theme.strokeHair
                height: parent.height
                visible: cell.index > 0
                color: Theme.line1
            }

            Column {
                id: column

                x: cell.index > 0 ? 10 * Theme.scale : 0
                width: parent.width - x

                Caption {
                    width: parent.width
                    text: root.names[cell.index]
                }

                ValueText {
                    width: parent.width
                    size: root.small ? Theme.fontTable : Theme.fontValueM
                    text: root.values[cell.index] ?? ""
                }

                Caption {
                    width: parent.width
                    visible: text !== ""
                    text: root.units[cell.index] ?? ""
                }
            }
        }
    }
}
