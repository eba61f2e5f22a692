// SPDX-License-Identifier: GPL-3.0-or-later
// State of a lane or gate by shape: inService, closed, moving, heldOpen, fault, outOfService, unknown. `direction` is up or
// down (left, right on turned plans) and shows only in service.
import Coi.Controls

Icon {
    id: root

    property string laneState: "unknown"
    property string direction: "up"

    readonly property list<string> others: ["closed", "moving", "heldOpen", "fault", "outOfService"]
    readonly property string wanted: root.laneState === "inService" ? "lane.inService." + root.direction : root.others.indexOf(root.laneState) >= 0 ? "lane." + root.laneState : "lane.unknown"

    name: root.wanted
    size: Theme.laneGlyph
    color: Theme.text1
    Accessible.ignored: true
}
