// SPDX-License-Identifier: GPL-3.0-or-later
// Up to four live figures of the chosen object side by side, parted by hairlines.
pragma ComponentBehavior: Bound
import QtQuick
import Coi.Controls
import Coi.ViewModels

Row {
    id: root

    required property InspectorModel model
    property bool stale: false

    visible: cells.count > 0
    opacity: root.stale ? 0.65 : 1

    Repeater {
        id: cells

        model: root.model.figures
        Item {
            id: cell

            required property int index
            required property string name
            required property string value
            required property string unit

            width: root.width / Math.max(1, cells.count)
            height: column.height
            Accessible.role: Accessible.StaticText
            Accessible.name: cell.name + " " + cell.value + " " + cell.unit

            Rectangle {
                visible: cell.index > 0
                width: Theme.strokeHair
                height: parent.height
                color: Theme.line1
            }
            Column {
                id: column

                x: cell.index > 0 ? 10 * Theme.scale : 0
                width: parent.width - x
                Caption {
                    width: parent.width
                    visible: !Theme.compact
                    text: cell.name
                }
                ValueText {
                    width: parent.width
                    size: cell.value.length > 6 ? Theme.fontBody : Theme.compact ? Theme.fontValueS : Theme.fontValueM
                    text: cell.value
                }
                Caption {
                    width: parent.width
                    text: cell.unit === "" && Theme.compact ? cell.name : cell.unit
                }
            }
        }
    }
}
