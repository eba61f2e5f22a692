// SPDX-License-Identifier: GPL-3.0-or-later
// Speed, pause and steps of the simulation.
import QtQuick
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: root

    required property SimulationModel model

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.spaceS

        Heading {
            text: qsTr("Speed")
        }

        SegmentedControl {
            width: parent.width
            fillWidth: true
            focus: true
            name: qsTr("Speed")
            labels: root.model.speedLabels
            currentIndex: root.model.speedIndex
            onActivated: index => root.model.setSpeedIndex(index)
        }

        Flow {
            width: parent.width
            spacing: Theme.spaceS

            TextButton {
                iconName: root.model.paused ? "play" : "pause"
                text: root.model.paused ? qsTr("Go on") : qsTr("Pause")
                keys: "P"
                keysActive: false // the panel takes it when no vehicle on screen does
                onClicked: root.model.setPaused(!root.model.paused)
            }

            TextButton {
                iconName: "stepForward"
                text: qsTr("Step 1 s")
                canRun: root.model.paused
                whyNot: root.enabled ? qsTr("pause first") : ""
                onClicked: root.model.step(1)
            }

            TextButton {
                iconName: "stepForward"
                text: qsTr("Step 60 s")
                canRun: root.model.paused
                whyNot: root.enabled ? qsTr("pause first") : ""
                onClicked: root.model.step(60)
            }
        }
    }
}
