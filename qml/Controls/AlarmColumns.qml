// SPDX-License-Identifier: GPL-3.0-or-later
// Widths of the columns of the alarm list, shared by its head and rows. Place and text share what is left; a narrow list
// drops value and owner.
import QtQuick
import Coi.Controls

QtObject {
    id: root

    property real total: 1116
    property bool narrow: Theme.compact
    readonly property real symbolX: 34 * Theme.scale
    readonly property real cellsX: 66 * Theme.scale
    readonly property real stateW: 124 * Theme.scale
    readonly property real raisedW: 98 * Theme.scale
    readonly property real ageW: 72 * Theme.scale
    readonly property real valueW: root.narrow ? 0 : 132 * Theme.scale
    readonly property real ownerW: root.narrow ? 0 : 84 * Theme.scale
    readonly property real nextW: 118 * Theme.scale
    readonly property real rest: Math.max(0, root.total - root.cellsX - root.stateW - root.raisedW - root.ageW - root.valueW - root.ownerW - root.nextW)
    readonly property real placeW: root.rest * 0.45
    readonly property real textW: root.rest * 0.55
}
