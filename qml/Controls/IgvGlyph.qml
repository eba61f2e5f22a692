// SPDX-License-Identifier: GPL-3.0-or-later
// An IGV seen from above, nose right: loaded, empty, waiting, charging, service, lastSeen, lastSeenEmpty, localHand.
// `heading` turns it, in degrees clockwise from right. `size` is the height of the picture including the last-seen frame.
import Coi.Controls

Icon {
    id: root

    property string igvState: "empty"
    property real heading: 0

    name: "igv." + root.igvState
    size: Theme.icon
    color: Theme.text1
    rotation: root.heading
    Accessible.ignored: true
}
