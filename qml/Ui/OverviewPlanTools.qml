// SPDX-License-Identifier: GPL-3.0-or-later
// Layers, bridge and zoom of the plan: in the panel's head, on a small window as symbols on the plan itself.
import QtQuick
import Coi.Controls

Row {
    id: tools

    property bool showQueues: true
    property bool showTrails: true
    property bool showCameras: false
    property bool showFlow: true
    property bool showStaff: false
    required property real zoomFactor
    property int bridge: 0 // 0 both
    property bool small: false
    readonly property list<string> names: [qsTr("Queues"), qsTr("IGV trails"), qsTr("Cameras"), qsTr("Flow"), qsTr("Staff")]
    readonly property list<int> layersOn: {
        const on = []
        if (showQueues) on.push(0)
        if (showTrails) on.push(1)
        if (showCameras) on.push(2)
        if (showFlow) on.push(3)
        if (showStaff) on.push(4)
        return on
    }

    signal zoomed(real factor) // 0: back to the whole plan
    signal bridgeChosen(int index)

    spacing: Theme.spaceS

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: !tools.small
        name: "layers"
        size: Theme.iconS
        color: Theme.text3
    }
    SegmentedControl {
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Layers of the plan")
        multiple: true
        chosen: tools.layersOn
        labels: tools.small ? [] : tools.names
        names: tools.names
        icons: tools.small ? ["users", "igv", "camera", "dashboard", "user"] : []
        onActivated: index => {
            switch (index) {
            case 0: tools.showQueues = !tools.showQueues; break
            case 1: tools.showTrails = !tools.showTrails; break
            case 2: tools.showCameras = !tools.showCameras; break
            case 3: tools.showFlow = !tools.showFlow; break
            case 4: tools.showStaff = !tools.showStaff; break
            }
        }
    }
    SegmentedControl {
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Bridge shown")
        labels: [qsTr("Both"), "I", "II"]
        currentIndex: tools.bridge
        onActivated: index => tools.bridgeChosen(index)
    }
    SegmentedControl {
        anchors.verticalCenter: parent.verticalCenter
        visible: !tools.small
        name: qsTr("Zoom of the plan")
        currentIndex: -1
        icons: ["minus", "", "plus"]
        names: [qsTr("Smaller"), "", qsTr("Larger")]
        labels: ["", qsTr("%1 %").arg(Math.round(tools.zoomFactor * 100)), ""]
        onActivated: index => tools.zoomed([0.8, 0, 1.25][index])
    }
}
