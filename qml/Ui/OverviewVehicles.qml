// SPDX-License-Identifier: GPL-3.0-or-later
// Vehicles of the day by smart corridor and traditional trucks, and the customs channels of those inside.
pragma ComponentBehavior: Bound
import QtQuick
import Coi.Controls
import Coi.ViewModels

Rectangle {
    id: root

    required property OverviewModel model
    property bool compact: false

    radius: Theme.radiusS
    color: Theme.bg2
    border.color: Theme.line1

    Column {
        anchors.fill: parent
        anchors.margins: Theme.spaceS
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        spacing: root.compact ? 0 : 4

        Item {
            width: parent.width
            height: title.height
            Heading {
                id: title

                size: Theme.fontTable
                text: qsTr("Vehicles today")
            }
            Heading {
                anchors.right: parent.right
                size: Theme.fontTable
                text: root.model.vehiclesToday
            }
        }
        OverviewShare {
            width: parent.width
            name: qsTr("Smart corridor")
            figure: root.model.smartText
            share: root.model.smartShare
            strong: true
        }
        OverviewShare {
            width: parent.width
            name: qsTr("Traditional")
            figure: root.model.traditionalText
            share: 1 - root.model.smartShare
        }
        Row {
            visible: !root.compact
            spacing: Theme.spaceS
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Inside")
            }
            Repeater {
                model: root.model.channels
                Row {
                    id: entry

                    required property int index
                    required property int modelData

                    spacing: Theme.spaceXs
                    CustomsChip {
                        anchors.verticalCenter: parent.verticalCenter
                        channel: entry.index + 1
                    }
                    CText {
                        anchors.verticalCenter: parent.verticalCenter
                        size: Theme.fontCaption
                        text: entry.modelData
                    }
                }
            }
        }
    }
}
