// SPDX-License-Identifier: GPL-3.0-or-later
// The strip of key figures; on a small window without those that have a screen of their own.
pragma ComponentBehavior: Bound
import QtQuick
import Coi.Controls
import Coi.ViewModels

Row {
    id: strip

    required property KeyFigures figures
    property bool brief: false
    readonly property int shownCount: brief ? 6 : 8
    readonly property real tileWidth: (width - (shownCount - 1) * spacing) / shownCount

    spacing: Theme.panelGap

    Repeater {
        model: strip.figures

        KpiTile {
            id: tile

            required property int index
            required property string figureId
            required property string note
            required property string alarm
            required name
            required value
            required unit
            required alarmState
            required trend
            required missed
            required property string age
            required property real limitOfTrend
            required brief

            visible: !strip.brief || (tile.figureId !== "inTarget" && tile.figureId !== "clearance")
            width: strip.tileWidth
            height: strip.height
            foot: tile.note
            staleText: tile.age
            limit: tile.limitOfTrend > 0 ? tile.limitOfTrend : NaN
            alarmPriority: tile.alarm
            clickable: false
        }
    }
}
