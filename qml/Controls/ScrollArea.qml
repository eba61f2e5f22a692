// SPDX-License-Identifier: GPL-3.0-or-later
// A column of content that scrolls vertically inside a fixed height. Children stack in a column of the area's width. A control
// that Tab reaches scrolls into view; one under the mouse stays where it is, or the click would miss it.
import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls

Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    readonly property Item focusedItem: Window.activeFocusItem

    function show(item: Item) {
        const top = item.mapToItem(column, 0, 0).y;
        root.contentY = Math.max(0, Math.min(top, Math.max(root.contentY, top + item.height - root.height)));
    }

    clip: true
    onFocusedItemChanged: {
        const byTab = [Qt.TabFocusReason, Qt.BacktabFocusReason].includes(root.focusedItem?.["focusReason"]);
        for (let at = byTab ? root.focusedItem : null; at; at = at.parent)
            if (at === column)
                root.show(root.focusedItem);
    }
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
