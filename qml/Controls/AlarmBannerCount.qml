// SPDX-License-Identifier: GPL-3.0-or-later
// Banner part: the symbol of one priority with the number of active and of new alarms.
import QtQuick
import Coi.Controls

Item {
    id: root

    property string priority: "C"
    property int active: 0
    property int fresh: 0

    implicitWidth: content.implicitWidth + 2 * Theme.spaceM
    implicitHeight: Theme.bannerH
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2 active, %3 new").arg(symbol.priorityName).arg(root.active).arg(root.fresh)

    Row {
        id: content

        anchors.centerIn: parent
        spacing: Theme.spaceS

        AlarmSymbol {
            id: symbol

            anchors.verticalCenter: parent.verticalCenter
            opacity: root.active > 0 ? 1 : 0.35
            priority: root.priority
            alarmState: root.active === 0 ? "shelved" : root.fresh > 0 ? "unack" : "acked"
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            spacing: -3 * Theme.scale

            ValueText {
                size: Theme.fontValueS
                lineHeight: Theme.lineHeightTight - 0.15
                text: root.active
            }

            Caption {
                visible: !Theme.compact
                text: root.fresh > 0 ? qsTr("%1 new").arg(root.fresh) : "–"
            }
        }
    }

    Rectangle {
        anchors.right: parent.right
        width: Theme.strokeHair
        height: parent.height
        color: Theme.line1
    }
}
