// SPDX-License-Identifier: GPL-3.0-or-later
// The scrolling part of the inspector: state and age, figures, chart, members, alarms, picture; rules between them.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Column {
    id: root

    required property Console desk
    required property InspectorModel model
    property real viewHeight: 0
    readonly property real inner: width - 2 * Theme.panelPadding
    readonly property bool old: root.model.freshness === "stale" || root.model.freshness === "noData"
    readonly property bool pictured: root.model.cameras.length > 0 && root.model.kind !== "zone"

    // The chart is lower when that lets the whole picture be seen.
    readonly property real chartRoom: viewHeight - chartPart.y - chart.wordsHeight - chartPart.topPadding - chartPart.bottomPadding
                                      - (membersPart.visible ? membersPart.height : 0) - (alarmsPart.visible ? alarmsPart.height : 0)
                                      - picturePart.height - 3 * Theme.strokeHair

    component Part: Column {
        width: parent.width
        leftPadding: Theme.panelPadding
        rightPadding: Theme.panelPadding
        spacing: Theme.spaceXs
        bottomPadding: 10 * Theme.scale
        topPadding: Theme.spaceS
    }

    Part {
        Row {
            visible: root.model.statusText !== "" || root.old || root.model.freshness === "reported"
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
                visible: root.model.freshness !== "live"
                freshness: root.model.freshness
                text: root.model.ageText
            }
        }
        InspectorFigures {
            width: root.inner
            model: root.model
            stale: root.old
        }
        CText {
            visible: text !== "" && !(Theme.compact && root.model.kind === "zone")
            width: root.inner
            wrapMode: Text.WordWrap
            size: Theme.fontCaption
            tone: CText.Caption
            text: root.model.note
        }
    }
    Rule { width: root.width; visible: root.model.chartTitle !== "" }
    Part {
        id: chartPart

        visible: root.model.chartTitle !== ""
        InspectorChart {
            id: chart

            readonly property real most: (Theme.compact ? 118 : 190) * Theme.scale

            width: root.inner
            model: root.model
            plotHeight: root.pictured ? Math.max(Math.min(most, 96 * Theme.scale), Math.min(most, root.chartRoom)) : most
        }
    }
    Rule { width: root.width; visible: members.any }
    Part {
        id: membersPart

        visible: members.any
        InspectorMembers {
            id: members

            width: root.inner
            model: root.model
        }
    }
    Rule { width: root.width; visible: alarms.any }
    Part {
        id: alarmsPart

        visible: alarms.any
        InspectorAlarmList {
            id: alarms

            width: root.inner
            model: root.model
        }
    }
    Rule { width: root.width; visible: root.model.kind === "zone" }
    Part {
        id: waitsPart

        visible: root.model.kind === "zone"
        OverviewWaits {
            id: waits

            width: root.inner
            // Whole lines only, as many as stay in view.
            rowsShown: Math.max(1, Math.min(4, Math.floor((root.viewHeight - waitsPart.y - waits.linesY - 2 * Theme.spaceS) / Theme.rowHDense)))
            waits: root.desk.overview.waits
            onChosen: object => root.model.selectById(object)
        }
    }
    Rule { width: root.width; visible: root.pictured }
    Part {
        id: picturePart

        visible: root.pictured
        CameraPicture {
            width: root.inner
            height: width / 2
            desk: root.desk
            cameraId: root.pictured ? root.model.cameras[0] : ""
        }
    }
}
