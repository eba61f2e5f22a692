// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated day: time, profile, lane set. Each of them starts the day again.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Column {
    id: root

    required property SimulationModel model

    function goToTime() {
        timeField.problem = root.model.setTimeOfDay(timeField.text) ? "" : qsTr("a time such as 05:30");
        if (timeField.problem === "")
            timeField.clear();
    }

    spacing: Theme.spaceS

    Heading {
        text: qsTr("Day")
    }

    Caption {
        width: parent.width
        wrapMode: Text.Wrap
        text: qsTr("A change here starts the day again: counters and queues begin anew.")
    }

    SettingsRow {
        width: parent.width
        label: qsTr("Time of day")

        Row {
            spacing: Theme.spaceS

            Field {
                id: timeField

                width: 12 * Theme.spaceS * Theme.scale
                iconName: "clock"
                placeholderText: "05:30"
                name: qsTr("Time of day")
                onAccepted: root.goToTime()
            }

            TextButton {
                text: qsTr("Start from there")
                onClicked: root.goToTime()
            }
        }
    }

    Item {
        width: parent.width
        height: timeField.problem === "" ? 0 : Theme.spaceM
    }

    SettingsRow {
        width: parent.width
        label: qsTr("Profile")

        SegmentedControl {
            name: qsTr("Profile")
            fontSize: Theme.fontTable
            labels: root.model.profileLabels
            currentIndex: root.model.profileIndex
            onActivated: index => root.model.setProfileIndex(index)
        }
    }

    SettingsRow {
        width: parent.width
        label: qsTr("Lane set")

        SegmentedControl {
            name: qsTr("Lane set")
            fontSize: Theme.fontTable
            labels: [qsTr("Phase 1"), qsTr("Phase 2")]
            currentIndex: root.model.phase - 1
            onActivated: index => root.model.setPhase(index + 1)
        }
    }
}
