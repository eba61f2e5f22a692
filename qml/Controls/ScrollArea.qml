// SPDX-License-Identifier: GPL-3.0-or-later
// A column of content that scrolls vertically inside a fixed height. Children stack in a column of the area's width.
import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls

Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing

    clip: true
    contentWidth: width
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ThinScrollBar {}
    Keys.onUpPressed: root.contentY = Math.max(0, root.contentY - Theme.rowH)
    Keys.onDownPressed: root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, root.contentY + Theme.rowH))

    Column {
        id: column

        width: root.width
    }
}
