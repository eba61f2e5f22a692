// SPDX-License-Identifier: GPL-3.0-or-later
// Widths of the columns of the alarm list, shared by its head and rows. Place and text share what is left; a narrow list
// drops value and owner, one narrower still the place, a brief one (a few alarms beside something else) also the tick.
import QtQuick
import Coi.Controls

QtObject {
    id: root

    property real total: 1116
    property bool narrow: Theme.compact
    property bool brief: false
    property bool log: false // steps of the past with their comments, no values
    readonly property bool tight: !root.log && root.total < 760 * Theme.scale // the words of the alarm need the room
    readonly property real symbolX: (root.brief ? 2 : 34) * Theme.scale
    readonly property real cellsX: (root.brief ? 32 : 60) * Theme.scale
    readonly property real stateW: (root.brief ? 92 : root.log ? 168 : root.tight ? 112 : 132) * Theme.scale
    readonly property real raisedW: (root.brief || root.tight ? 70 : 92) * Theme.scale
    readonly property real ageW: (root.brief || root.tight ? 60 : 72) * Theme.scale
    readonly property real valueW: root.narrow || root.brief || root.log ? 0 : 132 * Theme.scale
    readonly property real ownerW: root.narrow || root.brief ? 0 : 84 * Theme.scale
    readonly property real nextW: (root.brief || root.tight ? 92 : root.log ? 184 : 128) * Theme.scale
    readonly property real rest: Math.max(0, root.total - root.cellsX - root.stateW - root.raisedW - root.ageW - root.valueW - root.ownerW - root.nextW)
    readonly property real placeW: root.brief || root.tight ? 0 : root.rest * 0.43
    readonly property real textW: root.rest - root.placeW
}
