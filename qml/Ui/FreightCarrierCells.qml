// SPDX-License-Identifier: GPL-3.0-or-later
// Where the columns of the vehicle list begin; consignment and bar of the battery give way when the list is narrow.
import QtQuick
import Coi.Controls

QtObject {
    required property real total
    readonly property real rowH: (Theme.compact ? 28 : 30) * Theme.scale
    readonly property bool freightShown: total > 520 * Theme.scale
    readonly property real vehicleX: 34 * Theme.scale
    readonly property real stateX: vehicleX + (freightShown ? 62 : 54) * Theme.scale
    readonly property real ageX: total - (freightShown ? 94 : 78) * Theme.scale
    readonly property real batteryX: ageX - (freightShown ? 108 : 52) * Theme.scale
    readonly property real zoneX: batteryX - (freightShown ? 58 : 50) * Theme.scale
    readonly property real freightX: freightShown ? zoneX - 68 * Theme.scale : zoneX
}
