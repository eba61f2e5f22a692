// SPDX-License-Identifier: GPL-3.0-or-later
// What the main figure of the chosen object did: measured line up to now, limit, times.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Column {
    id: root

    required property InspectorModel model
    readonly property FigureCurve curve: root.model.curve

    spacing: Theme.spaceXs

    Item {
        width: parent.width
        height: title.height
        Heading {
            id: title

            size: Theme.fontTable
            text: root.model.chartTitle
        }
        Caption {
            anchors { left: title.right; leftMargin: Theme.spaceS; right: parent.right; baseline: title.baseline }
            horizontalAlignment: Text.AlignRight
            text: root.model.chartSub
        }
    }
    BandChart {
        width: parent.width
        height: (Theme.compact ? 118 : 190) * Theme.scale
        xMin: -root.curve.spanMin
        xMax: 0
        yMax: root.curve.top
        yTicks: root.curve.ticks
        xTicks: root.curve.minutes
        xLabels: root.curve.times
        limit: root.curve.limit > 0 ? root.curve.limit : NaN
        limitLabel: root.curve.limitText

        BandSeries {
            xs: root.curve.xs
            ys: root.curve.ys
        }
    }
}
