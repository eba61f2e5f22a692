// SPDX-License-Identifier: GPL-3.0-or-later
// The tiles: 1, 4, 9, 16, or one large with five small. Arrow keys select, with Shift they turn the selected camera, Enter opens one
// alone, Esc closes it.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: root

    required property Console desk
    property bool shown: false
    readonly property CamerasModel model: desk.cameras
    readonly property int columns: model.shape === 1 ? 1 : model.shape === 4 ? 2 : model.shape === 16 ? 4 : 3
    readonly property real gap: 6 * Theme.scale
    readonly property real cellW: (width - (columns - 1) * gap) / columns
    readonly property real cellH: (height - (columns - 1) * gap) / columns

    // Column, row and span of a tile: in the spotlight the first is two by two, the others stand around it.
    function cell(slot: int): rect {
        if (model.shape !== 6)
            return Qt.rect(slot % columns, Math.floor(slot / columns), 1, 1);
        if (slot === 0)
            return Qt.rect(0, 0, 2, 2);
        return slot < 3 ? Qt.rect(2, slot - 1, 1, 1) : Qt.rect(slot - 3, 2, 1, 1);
    }
    function selectAt(column: real, row: real) {
        for (let slot = 0; slot < model.shape; ++slot) {
            const at = cell(slot);
            if (column >= at.x && column < at.x + at.width && row >= at.y && row < at.y + at.height)
                return model.select(slot);
        }
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Camera wall, %1").arg(model.layoutName)
    onActiveFocusChanged: {
        if (!root.activeFocus)
            turning.leave();
    }
    Keys.onReleased: event => event.accepted = turning.released(event.key, event.isAutoRepeat)
    Keys.onPressed: event => {
        if (turning.pressed(event.key, event.modifiers, event.isAutoRepeat)) {
            event.accepted = true;
            return;
        }
        const at = cell(model.selectedSlot);
        switch (event.key) {
        case Qt.Key_Left: selectAt(at.x - 1, at.y); break
        case Qt.Key_Right: selectAt(at.x + at.width, at.y); break
        case Qt.Key_Up: selectAt(at.x, at.y - 1); break
        case Qt.Key_Down: selectAt(at.x, at.y + at.height); break
        case Qt.Key_Return: case Qt.Key_Enter:
            if (model.largeSlot >= 0)
                model.closeLarge();
            else
                model.openLarge(model.selectedSlot);
            break
        case Qt.Key_K: model.togglePin(model.selectedSlot); break
        default: return
        }
        event.accepted = true
    }

    CameraTurnKeys {
        id: turning

        ptz: root.model.ptz
        shifted: true
    }
    Repeater {
        model: root.model.tiles

        CameraTile {
            id: tile

            readonly property rect place: root.cell(tile.slot)
            readonly property bool alone: root.model.largeSlot === tile.slot

            desk: root.desk
            shown: root.shown && (root.model.largeSlot < 0 || tile.alone)
            x: tile.alone ? 0 : tile.place.x * (root.cellW + root.gap)
            y: tile.alone ? 0 : tile.place.y * (root.cellH + root.gap)
            width: tile.alone ? root.width : tile.place.width * (root.cellW + root.gap) - root.gap
            height: tile.alone ? root.height : tile.place.height * (root.cellH + root.gap) - root.gap
        }
    }
}
