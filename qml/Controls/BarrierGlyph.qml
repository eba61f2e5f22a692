// SPDX-License-Identifier: GPL-3.0-or-later
// A barrier arm by shape: open, closed, moving, heldOpen, fault, outOfService, unknown.
import Coi.Controls

Icon {
    id: root

    property string barrierState: "unknown"

    name: "barrier." + root.barrierState
    size: Theme.laneGlyph
    color: Theme.text1
    Accessible.ignored: true
}
