// SPDX-License-Identifier: GPL-3.0-or-later
// Active alarms at the chosen object and its members.
pragma ComponentBehavior: Bound
import QtQuick
import Coi.Controls
import Coi.ViewModels

Column {
    id: root

    required property InspectorModel model
    readonly property bool any: rows.count > 0

    spacing: Theme.spaceXs

    Heading {
        size: Theme.fontTable
        visible: !Theme.compact
        text: qsTr("Active alarms here")
    }
    Repeater {
        id: rows

        model: root.model.alarms
        Item {
            id: row

            required property string text
            required property string priority
            required property string alarmState
            required property string since
            required property string who

            width: root.width
            height: Math.max(Theme.rowHDense, words.implicitHeight + Theme.spaceXs)
            AlarmSymbol {
                id: symbol

                anchors.verticalCenter: parent.verticalCenter
                size: Theme.alarmSymbolList
                priority: row.priority
                alarmState: row.alarmState
            }
            CText {
                id: words

                anchors { left: symbol.right; leftMargin: Theme.spaceS; right: when.left; rightMargin: Theme.spaceS }
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.fontTable
                wrapMode: Text.Wrap
                text: row.text
            }
            Caption {
                id: when

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: row.who === "" || Theme.compact ? row.since : row.since + " · " + row.who
            }
        }
    }
}
