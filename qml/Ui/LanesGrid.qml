// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of tiles, or of lines of a table. Arrows move among the tiles, with Shift they choose a range.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls
import Coi.ViewModels

Flickable {
    id: root

    required property LanesModel lanes
    property string currentLane // has the focus
    property bool table: false
    readonly property int columns: root.table ? 1 : Math.max(2, Math.floor((root.width + Theme.panelGap) / (0.97 * Theme.laneTileW + Theme.panelGap)))

    signal actRequested

    function tileOf(lane: string): Item {
        for (let i = 0; i < groups.count; ++i) {
            const tile = (groups.itemAt(i) as LanesGroup).tileOf(lane);
            if (tile !== null)
                return tile;
        }
        return null;
    }

    function move(dx: int, dy: int, range: bool) {
        const next = root.lanes.neighbour(root.currentLane, dx, dy, root.columns);
        const tile = next === "" ? null : root.tileOf(next);
        if (tile === null)
            return;
        tile.forceActiveFocus(Qt.TabFocusReason);
        root.show(tile);
        if (range)
            root.lanes.choose(next, Qt.ShiftModifier);
    }

    function show(tile: Item) {
        const y = tile.mapToItem(root.contentItem, 0, 0).y;
        if (y < root.contentY)
            root.contentY = Math.max(0, y - Theme.rowH);
        else if (y + tile.height > root.contentY + root.height)
            root.contentY = Math.min(root.contentHeight - root.height, y + tile.height - root.height + Theme.spaceS);
    }

    clip: true
    contentWidth: width
    contentHeight: column.height
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ThinScrollBar {
        id: bar
    }
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Lanes")
    Keys.onLeftPressed: event => root.move(-1, 0, event.modifiers & Qt.ShiftModifier)
    Keys.onRightPressed: event => root.move(1, 0, event.modifiers & Qt.ShiftModifier)
    Keys.onUpPressed: event => root.move(0, -1, event.modifiers & Qt.ShiftModifier)
    Keys.onDownPressed: event => root.move(0, 1, event.modifiers & Qt.ShiftModifier)

    StateNotice {
        width: Math.min(parent.width, 48 * Theme.spaceS)
        visible: root.lanes.shown === 0
        kind: "empty"
        text: qsTr("No lane matches the filters")
        sub: qsTr("%1 hidden").arg(root.lanes.hidden)
    }

    Column {
        id: column

        width: root.width - (root.contentHeight > root.height ? bar.width + Theme.spaceXs : 0)
        spacing: 5 * Theme.scale

        Item {
            width: parent.width
            height: visible ? Theme.rowHDense : 0
            visible: root.table

            Repeater {
                model: root.table ? [qsTr("Lane"), qsTr("State"), qsTr("Queue"), qsTr("Wait"), qsTr("Last hour"), qsTr("Served"), qsTr("Note")] : []

                Caption {
                    required property int index
                    required property string modelData
                    readonly property real unit: column.width / 100
                    readonly property bool figure: index === 2 || index === 3 || index === 5

                    x: Theme.spaceS + [0, 12, 27, 35, 48, 59, 73][index] * unit
                    width: figure ? [0, 0, 8, 11, 0, 9, 0][index] * unit : implicitWidth
                    height: parent.height
                    horizontalAlignment: figure ? Text.AlignRight : Text.AlignLeft
                    text: modelData
                }
            }
        }

        Repeater {
            id: groups

            model: root.lanes.groups
            LanesGroup {
                required property LaneGroup modelData

                width: column.width
                group: modelData
                columns: root.columns
                table: root.table
                onPicked: (lane, modifiers) => root.lanes.choose(lane, modifiers)
                onOpened: lane => {
                    if (root.lanes.selected.indexOf(lane) < 0)
                        root.lanes.choose(lane);
                    root.actRequested();
                }
                onFocused: lane => root.currentLane = lane
            }
        }
    }
}
