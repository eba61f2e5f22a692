// SPDX-License-Identifier: GPL-3.0-or-later
// The fleet at a glance: one cell a vehicle by what it does, and the sums.
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
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("IGV fleet") + ", " + root.model.fleetTitle

    Heading {
        x: Theme.spaceM
        y: Theme.spaceXs
        size: Theme.fontTable
        text: qsTr("IGV fleet")
    }
    CText {
        anchors { right: parent.right; rightMargin: Theme.spaceM }
        y: Theme.spaceXs
        size: Theme.fontCaption
        text: root.model.fleetTitle
    }
    Row {
        id: cells

        x: Theme.spaceM
        y: 28 * Theme.scale
        spacing: 2
        Repeater {
            model: root.model.fleetTasks
            Row {
                id: group

                required property int index
                required property int modelData

                spacing: 2
                Repeater {
                    model: group.modelData
                    Rectangle {
                        width: (root.width - 2 * Theme.spaceM) / 24 - 2
                        height: 12 * Theme.scale
                        color: group.index === 0 ? Theme.equipOn : group.index === 1 ? Theme.equipLine : Theme.bg2
                        border.color: group.index === 5 ? Theme.equipOff : Theme.equipLine
                        Rectangle {
                            anchors.centerIn: parent
                            visible: group.index === 3
                            width: 4
                            height: 4
                            color: Theme.equipOn
                        }
                        Icon {
                            anchors.centerIn: parent
                            visible: group.index === 2 || group.index === 4 || group.index === 5
                            name: group.index === 2 ? "pause" : group.index === 4 ? "bolt" : "wrench"
                            size: parent.width - 2
                            color: Theme.text2
                        }
                    }
                }
            }
        }
    }
    CText {
        visible: !root.compact
        anchors { left: parent.left; right: parent.right; leftMargin: Theme.spaceM; rightMargin: Theme.spaceM }
        anchors.top: cells.bottom
        anchors.topMargin: 6
        size: Theme.fontCaption
        tone: CText.Secondary
        elide: Text.ElideRight
        text: root.model.fleetText
    }
}
