// SPDX-License-Identifier: GPL-3.0-or-later
// What the entrance waits for, step by step; after three seconds also for how long.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Column {
    id: root

    property string phase
    property int seconds: 0
    readonly property list<string> phases: ["starting", "connecting", "loading"]
    readonly property list<string> labels: [qsTr("start the built-in gateway"), qsTr("connect and log in"), qsTr("read the site and the state")]
    readonly property int now: root.phases.indexOf(root.phase)

    spacing: Theme.spaceS
    onPhaseChanged: root.seconds = 0
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.now < 0 ? "" : root.labels[root.now]

    Timer {
        interval: Theme.blinkPeriodMs
        repeat: true
        running: root.visible
        onTriggered: root.seconds += 1
    }

    Repeater {
        model: root.phases.length

        Item {
            id: step

            required property int index

            width: root.width
            height: Theme.rowHDense

            Icon {
                x: (parent.width - Theme.spaceS * 34) / 2
                anchors.verticalCenter: parent.verticalCenter
                name: step.index < root.now ? "step.done" : step.index === root.now ? "step.now" : "step.waiting"
                size: Theme.iconS
                color: Theme.text1
            }

            CText {
                x: (parent.width - Theme.spaceS * 34) / 2 + Theme.iconS + Theme.spaceM
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x
                tone: step.index > root.now ? CText.Caption : CText.Primary
                text: step.index === root.now && root.seconds >= 3 ? qsTr("%1: %2 s").arg(root.labels[step.index]).arg(root.seconds) : root.labels[step.index]
            }
        }
    }
}
