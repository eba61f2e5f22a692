// SPDX-License-Identifier: GPL-3.0-or-later
// The targets of a command: as they are now and as requested.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Column {
    id: root

    required property OverrideModel model

    component State: Row {
        id: state

        property string glyph
        property string direction
        property string text
        property bool bold: false

        spacing: 6 * Theme.scale
        LaneGlyph {
            id: symbol

            anchors.verticalCenter: parent.verticalCenter
            visible: state.glyph !== ""
            size: Theme.icon
            laneState: state.glyph === "" ? "unknown" : state.glyph
            direction: state.direction
        }
        CText {
            anchors.verticalCenter: parent.verticalCenter
            width: state.width - (symbol.visible ? symbol.width + state.spacing : 0)
            size: Theme.fontTable
            lineHeight: 0.85
            wrapMode: Text.Wrap
            bold: state.bold
            text: state.text
        }
    }

    Row {
        Caption {
            width: 0.26 * root.width
        }
        Caption {
            width: 0.37 * root.width
            text: qsTr("now")
        }
        Caption {
            width: 0.37 * root.width
            text: qsTr("requested")
        }
    }
    Repeater {
        model: root.model.targets
        Item {
            id: line

            required property string title
            required property string nowGlyph
            required property string nowText
            required property string nowDirection
            required property string wantedGlyph
            required property string wantedText
            required property string wantedDirection

            width: root.width
            height: Theme.rowH
            Accessible.role: Accessible.Row
            Accessible.name: qsTr("%1: %2, requested %3").arg(line.title).arg(line.nowText).arg(line.wantedText)

            CText {
                width: 0.26 * line.width
                height: line.height
                size: Theme.fontTable
                bold: true
                text: line.title
            }
            State {
                x: 0.26 * line.width
                width: 0.36 * line.width
                height: line.height
                glyph: line.nowGlyph
                direction: line.nowDirection === "" ? "up" : line.nowDirection
                text: line.nowText
            }
            State {
                x: 0.63 * line.width
                width: 0.37 * line.width
                height: line.height
                glyph: line.wantedGlyph
                direction: line.wantedDirection === "" ? "up" : line.wantedDirection
                text: line.wantedText
                bold: true
            }
            Rule {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }
}
