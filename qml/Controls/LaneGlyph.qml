// SPDX-License-Identifier: GPL-3.0-or-later
// State of a lane or gate by shape: inService, closed, moving, heldOpen, fault, outOfService, unknown. `direction` is up or
// down (left, right on turned plans) and shows only in service. `narrow`: the form that stands in a row of gates, 16 x 20,
// up and down only.
import Coi.Controls

Icon {
    id: root

    property string laneState: "unknown"
    property string direction: "up"
    property bool narrow: false

    readonly property list<string> others: ["closed", "moving", "heldOpen", "fault", "outOfService"]
    readonly property string wanted: root.laneState === "inService" ? "inService." + root.direction : root.others.indexOf(root.laneState) >= 0 ? root.laneState : "unknown"

    name: (root.narrow ? "gate." : "lane.") + root.wanted
    size: Theme.laneGlyph
    color: Theme.text1
    Accessible.ignored: true
}
