// SPDX-License-Identifier: GPL-3.0-or-later
// The hatch that lies over anything stale. Fade the content below to `contentOpacity`.
import Coi.Controls

Hatch {
    readonly property real contentOpacity: 0.65

    anchors.fill: parent
    color: Theme.staleHatch
    pitch: Theme.hatchStalePitch
    lineWidth: Theme.hatchStaleWidth
}
