// SPDX-License-Identifier: GPL-3.0-or-later
// Alarms per hour one person is asked to answer, against what is acceptable (6) and manageable (12).
import QtQuick
import Coi.Controls
import Coi.ViewModels

Rectangle {
    id: root

    required property AlarmLoad load

    color: Theme.bg2
    radius: Theme.radiusM
    clip: true
    implicitHeight: column.implicitHeight + 2 * Theme.spaceS
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text + " " + load.perHourText

    Column {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.panelPadding; topMargin: Theme.spaceS }
        spacing: Theme.spaceXs / 2

        Heading {
            id: title

            width: parent.width
            size: Theme.fontTable
            text: qsTr("Load per hour")
        }
        Row {
            width: parent.width
            spacing: Theme.spaceS

            ValueText { id: figure; text: root.load.perHourText }
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - figure.width - Theme.spaceS
                wrapMode: Text.Wrap
                lineHeight: 0.9
                text: qsTr("last 2 h; up to 6 acceptable")
            }
        }
        BulletBar {
            width: parent.width
            value: Math.max(0, root.load.perHour)
            lowerBound: 6
            upperBound: 12
            maximum: 15
            labelled: true
            alarming: true
            thickness: Theme.spaceS
        }
        Caption {
            width: parent.width
            wrapMode: Text.Wrap
            text: root.load.floodText
        }
    }
}
