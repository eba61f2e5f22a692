// SPDX-License-Identifier: GPL-3.0-or-later
// Layers, bridge and zoom of the plan, in the panel's head.
import QtQuick
import Coi.Controls

Row {
    id: tools

    property bool showQueues: true
    property bool showTrails: true
    property bool showCameras: false
    property bool showFlow: true
    required property real zoomFactor
    readonly property list<int> layersOn: {
        const on = []
        if (showQueues) on.push(0)
        if (showTrails) on.push(1)
        if (showCameras) on.push(2)
        if (showFlow) on.push(3)
        return on
    }

    signal zoomed(real factor)
    signal bridgeChosen(int index) // 0 both

    spacing: Theme.spaceS

    SegmentedControl {
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Layers of the plan")
        multiple: true
        chosen: tools.layersOn
        labels: [qsTr("Queues"), qsTr("IGV trails"), qsTr("Cameras"), qsTr("Flow")]
        onActivated: index => {
            switch (index) {
            case 0: tools.showQueues = !tools.showQueues; break
            case 1: tools.showTrails = !tools.showTrails; break
            case 2: tools.showCameras = !tools.showCameras; break
            case 3: tools.showFlow = !tools.showFlow; break
            }
        }
    }
    SegmentedControl {
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Bridge shown")
        labels: [qsTr("Both"), "I", "II"]
        onActivated: index => {
            currentIndex = index
            if (index === 0)
                tools.zoomFactor = 1
            else
                tools.showBridge(index === 2)
        }
    }
    IconButton {
        anchors.verticalCenter: parent.verticalCenter
        iconName: "minus"
        text: qsTr("Zoom out")
        onClicked: tools.zoomed(0.8)
    }
    CText {
        anchors.verticalCenter: parent.verticalCenter
        width: 48 * Theme.scale
        horizontalAlignment: Text.AlignHCenter
        size: Theme.fontCaption
        text: qsTr("%1 %").arg(Math.round(tools.zoomFactor * 100))
    }
    IconButton {
        anchors.verticalCenter: parent.verticalCenter
        iconName: "plus"
        text: qsTr("Zoom in")
        onClicked: tools.zoomed(1.25)
    }
}
