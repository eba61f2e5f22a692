// SPDX-License-Identifier: GPL-3.0-or-later
// All lanes of the same kind as they would stand after the command; the targets are framed.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Rectangle {
    id: root

    required property OverrideModel model

    implicitHeight: column.implicitHeight + 2 * Theme.spaceS
    color: Theme.bg1
    radius: Theme.radiusM

    Column {
        id: column

        x: Theme.spaceM
        y: Theme.spaceS
        width: root.width - 2 * x
        spacing: Theme.spaceS

        Caption {
            width: parent.width
            text: root.model.membersTitle
        }
        Row {
            spacing: (column.width - 7 * cellW) / 6
            readonly property real cellW: Theme.rowH + Theme.spaceS

            Repeater {
                model: root.model.members
                Rectangle {
                    id: cell

                    required property string title
                    required property string wantedGlyph
                    required property string wantedText
                    required property string wantedDirection
                    required property bool chosen

                    width: Theme.rowH + Theme.spaceS
                    height: glyph.height + label.height + Theme.spaceM
                    radius: Theme.radiusM
                    color: "transparent"
                    border.width: cell.chosen ? Theme.strokeSelected : 0
                    border.color: Theme.accent
                    Accessible.role: Accessible.StaticText
                    Accessible.name: cell.title + ", " + cell.wantedText

                    LaneGlyph {
                        id: glyph

                        y: Theme.spaceXs
                        anchors.horizontalCenter: parent.horizontalCenter
                        size: Theme.alarmSymbolLarge
                        laneState: cell.wantedGlyph
                        direction: cell.wantedDirection
                    }
                    Caption {
                        id: label

                        anchors.top: glyph.bottom
                        anchors.topMargin: Theme.strokeSelected
                        anchors.horizontalCenter: parent.horizontalCenter
                        bold: cell.chosen
                        text: cell.title
                    }
                }
            }
        }
        Caption {
            width: parent.width
            tone: CText.Secondary
            wrapMode: Text.Wrap
            text: root.model.membersSums
        }
    }
}
