// SPDX-License-Identifier: GPL-3.0-or-later
// The queue a command concerns, as measured up to now: what stands in the place of a preview that is not there.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property OverrideModel model
    readonly property FigureCurve curve: root.model.curve
    readonly property real aheadMin: 60

    CText {
        id: name

        width: parent.width
        size: Theme.fontTable
        text: root.model.queueName
    }
    BandChart {
        id: chart

        anchors.top: name.bottom
        anchors.bottom: figures.top
        anchors.bottomMargin: Theme.spaceXs
        width: parent.width
        xMin: -root.curve.spanMin
        xMax: root.aheadMin
        yMax: root.curve.top
        yTicks: root.curve.ticks
        xTicks: root.curve.minutes
        xLabels: root.curve.times
        limit: root.curve.limit > 0 ? root.curve.limit : NaN
        limitLabel: root.curve.limitText
        nowX: 0
        nowLabel: qsTr("now")

        BandSeries {
            xs: root.curve.xs
            ys: root.curve.ys
        }
    }
    Caption {
        id: figures

        anchors.bottom: parent.bottom
        width: parent.width
        tone: CText.Secondary
        wrapMode: Text.Wrap
        text: root.model.queueText
    }
}
