// SPDX-License-Identifier: GPL-3.0-or-later
// Layers, bridge and zoom of the plan, in the panel's head.
import QtQuick
import Coi.Controls

Row {
    id: tools

    required property OverviewPlan plan
    readonly property list<int> layersOn: {
        const on = []
        if (plan.showQueues) on.push(0)
        if (plan.showTrails) on.push(1)
        if (plan.showCameras) on.push(2)
        if (plan.showFlow) on.push(3)
        return on
    }

    spacing: Theme.spaceS

    SegmentedControl {
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Layers of the plan")
        multiple: true
        chosen: tools.layersOn
        labels: [qsTr("Queues"), qsTr("IGV trails"), qsTr("Cameras"), qsTr("Flow")]
        onActivated: index => {
            switch (index) {
            case 0: tools.plan.showQueues = !tools.plan.showQueues; break
            case 1: tools.plan.showTrails = !tools.plan.showTrails; break
            case 2: tools.plan.showCameras = !tools.plan.showCameras; break
            case 3: tools.plan.showFlow = !tools.plan.showFlow; break
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
                tools.plan.zoomFactor = 1
            else
                tools.plan.showBridge(index === 2)
        }
    }
    IconButton {
        anchors.verticalCenter: parent.verticalCenter
        iconName: "minus"
        text: qsTr("Zoom out")
        onClicked: tools.plan.zoomBy(0.8, tools.plan.width / 2, tools.plan.height / 2)
    }
    CText {
        anchors.verticalCenter: parent.verticalCenter
        width: 48 * Theme.scale
        horizontalAlignment: Text.AlignHCenter
        size: Theme.fontCaption
        text: qsTr("%1 %").arg(Math.round(tools.plan.zoomFactor * 100))
    }
    IconButton {
        anchors.verticalCenter: parent.verticalCenter
        iconName: "plus"
        text: qsTr("Zoom in")
        onClicked: tools.plan.zoomBy(1.25, tools.plan.width / 2, tools.plan.height / 2)
    }
}
