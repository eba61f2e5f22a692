// SPDX-License-Identifier: GPL-3.0-or-later
// Inject a fault, and the faults that act now.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Column {
    id: root

    required property SimulationModel model
    readonly property list<int> durations: [0, 60, 300, 900, 3600]

    spacing: Theme.spaceS

    Heading {
        text: qsTr("Inject a fault")
    }

    Combo {
        id: kindBox

        width: parent.width
        name: qsTr("Fault")
        model: root.model.faultKinds
    }

    Row {
        width: parent.width
        spacing: Theme.spaceS

        Combo {
            id: objectBox

            width: (parent.width - 2 * Theme.spaceS) * 0.32
            name: qsTr("Object")
            model: root.model.faultKinds.length > 0 ? root.model.objectChoices(kindBox.currentIndex) : []
        }

        Combo {
            id: durationBox

            width: (parent.width - 2 * Theme.spaceS) * 0.40
            name: qsTr("Duration")
            currentIndex: 2
            model: [qsTr("until cleared"), qsTr("1 min"), qsTr("5 min"), qsTr("15 min"), qsTr("1 h")]
        }

        TextButton {
            width: (parent.width - 2 * Theme.spaceS) * 0.28
            iconName: "bolt"
            text: qsTr("Inject")
            onClicked: root.model.inject(kindBox.currentIndex, objectBox.currentIndex > 0 ? objectBox.currentText : "", root.durations[durationBox.currentIndex])
        }
    }

    Heading {
        text: qsTr("Acting now")
    }

    Caption {
        visible: faults.count === 0
        text: qsTr("no injected fault")
    }

    Repeater {
        id: faults

        model: root.model.faults

        Item {
            id: row

            required property string faultId
            required property string kindText
            required property string object
            required property string sinceText
            required property string leftText

            width: root.width
            height: Theme.rowH

            CText {
                anchors.left: parent.left
                anchors.right: times.left
                anchors.rightMargin: Theme.spaceS
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.fontTable
                text: row.object === "" ? row.kindText : row.kindText + " · " + row.object
            }

            Caption {
                id: times

                anchors.right: clear.left
                anchors.rightMargin: Theme.spaceS
                anchors.verticalCenter: parent.verticalCenter
                text: row.leftText === "" ? qsTr("since %1").arg(row.sinceText) : qsTr("%1 left").arg(row.leftText)
            }

            TextButton {
                id: clear

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                small: true
                text: qsTr("Clear")
                onClicked: root.model.clearFault(row.faultId)
            }
        }
    }
}
