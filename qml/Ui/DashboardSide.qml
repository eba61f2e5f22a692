// SPDX-License-Identifier: GPL-3.0-or-later
// The alarm system against EEMUA 191, and what is available now.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property DashboardModel model

    Panel {
        id: alarms

        width: parent.width
        height: (parent.height - Theme.panelGap) * 0.56
        title: qsTr("Alarm system")
        sub: qsTr("against EEMUA 191")

        ScrollArea {
            anchors { fill: parent; margins: Theme.spaceS; leftMargin: Theme.panelPadding; rightMargin: Theme.spaceXs }
            spacing: Theme.spaceS

            DashboardTable {
                width: parent ? parent.width - Theme.spaceS : 0
                rows: root.model.alarmRows
            }
            Caption {
                width: parent ? parent.width - Theme.spaceS : 0
                wrapMode: Text.Wrap
                text: qsTr("Priority mix, goal about 80 low, 15 medium, 5 high, under 1 critical")
            }
            CText {
                width: parent ? parent.width - Theme.spaceS : 0
                size: Theme.fontTable
                wrapMode: Text.Wrap
                text: root.model.mixText
            }
        }
    }
    Panel {
        anchors { left: parent.left; right: parent.right; top: alarms.bottom; bottom: parent.bottom; topMargin: Theme.panelGap }
        title: qsTr("Availability now")
        sub: qsTr("line = goal")

        ScrollArea {
            anchors { fill: parent; margins: Theme.spaceS; leftMargin: Theme.panelPadding; rightMargin: Theme.spaceXs }

            DashboardTable {
                width: parent ? parent.width - Theme.spaceS : 0
                rows: root.model.availability
                shares: true
            }
        }
    }
}
