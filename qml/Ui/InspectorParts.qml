// SPDX-License-Identifier: GPL-3.0-or-later
// The scrolling part of the inspector.
pragma ComponentBehavior: Bound
import QtQuick
import Coi.Controls
import Coi.ViewModels

Column {
    id: root

    required property Console desk
    required property InspectorModel model

    padding: Theme.spaceM
    spacing: Theme.spaceM

    Row {
        spacing: Theme.spaceS
        LaneGlyph {
            visible: root.model.status !== ""
            anchors.verticalCenter: parent.verticalCenter
            laneState: root.model.status === "" ? "unknown" : root.model.status
            size: Theme.icon
        }
        CText {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            bold: true
            text: root.model.statusText
        }
        FreshnessMark {
            anchors.verticalCenter: parent.verticalCenter
            freshness: root.model.freshness
            text: root.model.ageText
        }
    }
    Flow {
        width: parent.width - 2 * Theme.spaceM
        spacing: 0
        Repeater {
            model: root.model.figures
            Column {
                id: cell

                required property string name
                required property string value
                required property string unit

                width: (root.width - 2 * Theme.spaceM) / 4
                Caption {
                    width: parent.width
                    elide: Text.ElideRight
                    text: cell.name
                }
                CText {
                    width: parent.width
                    elide: Text.ElideRight
                    size: cell.value.length > 6 ? Theme.fontBody : Theme.fontValueS
                    text: cell.value
                }
                Caption {
                    width: parent.width
                    elide: Text.ElideRight
                    text: cell.unit
                }
            }
        }
    }
    CText {
        visible: text !== ""
        width: parent.width - 2 * Theme.spaceM
        wrapMode: Text.WordWrap
        size: Theme.fontCaption
        tone: CText.Secondary
        text: root.model.note
    }
    Column {
        visible: root.model.chartTitle !== ""
        width: parent.width - 2 * Theme.spaceM
        spacing: Theme.spaceXs
        Heading {
            size: Theme.fontTable
            text: root.model.chartTitle
        }
        Rectangle {
            width: parent.width
            height: 96 * Theme.scale
            color: Theme.bg1
            Sparkline {
                anchors.fill: parent
                anchors.margins: Theme.spaceS
                values: root.model.chart
                color: Theme.series1
                minimum: 0
            }
        }
    }
    InspectorMembers {
        width: parent.width - 2 * Theme.spaceM
        model: root.model
    }
    InspectorAlarmList {
        width: parent.width - 2 * Theme.spaceM
        model: root.model
    }
    CameraPicture {
        visible: cameraId !== ""
        width: parent.width - 2 * Theme.spaceM
        height: width * 9 / 16
        desk: root.desk
        cameraId: root.model.cameras.length > 0 ? root.model.cameras[0] : ""
    }
}
