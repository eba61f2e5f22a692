// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of a queue zone with their state and rate.
pragma ComponentBehavior: Bound
import QtQuick
import Coi.Controls
import Coi.ViewModels

Column {
    id: root

    required property InspectorModel model
    readonly property bool any: members.count > 0

    spacing: Theme.spaceXs

    Heading {
        size: Theme.fontTable
        visible: !Theme.compact
        text: qsTr("Gates")
    }
    Grid {
        columns: 7
        Repeater {
            id: members

            model: root.model.members
            Column {
                id: cell

                required property string objectId
                required property string status
                required property string text
                required property string detail
                required property string label
                required property string alarm
                required property string alarmState
                required property bool exit

                width: root.width / 7
                Accessible.role: Accessible.StaticText
                Accessible.name: label
                Item {
                    width: parent.width
                    height: glyph.height
                    LaneGlyph {
                        id: glyph

                        anchors.horizontalCenter: parent.horizontalCenter
                        laneState: cell.status
                        direction: cell.exit ? "up" : "down"
                        size: 26 * Theme.scale
                    }
                    AlarmSymbol {
                        visible: cell.alarm !== ""
                        anchors { left: glyph.right; bottom: glyph.verticalCenter }
                        size: Theme.alarmSymbolMarker
                        priority: cell.alarm
                        alarmState: cell.alarmState
                    }
                    TapHandler { onTapped: root.model.select("lane", cell.objectId) }
                }
                Caption {
                    width: parent.width
                    topPadding: Theme.strokeSelected
                    horizontalAlignment: Text.AlignHCenter
                    tone: CText.Secondary
                    text: cell.text
                }
                Caption {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    elide: Text.ElideRight
                    visible: !Theme.compact
                    tone: cell.status === "inService" ? CText.Primary : CText.Caption
                    text: cell.detail
                }
            }
        }
    }
}
