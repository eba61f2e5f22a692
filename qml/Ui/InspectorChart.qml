// SPDX-License-Identifier: GPL-3.0-or-later
// What the main figure of the chosen object did, and what the gateway forecasts of it: measured line up to now, then the median
// with its band; limit, times, risk. A forecast that was not made again in time is hatched.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Column {
    id: root

    required property InspectorModel model
    property real plotHeight: (Theme.compact ? 118 : 190) * Theme.scale
    readonly property real wordsHeight: head.height + words.height + 2 * spacing // all but the plot
    readonly property FigureCurve curve: root.model.curve
    readonly property ForecastChart outlook: root.model.outlook
    readonly property bool ahead: root.outlook.known
    readonly property bool begins: root.outlook.xMin < 0 && root.outlook.xs.length > 0 && root.outlook.xs[0] === 0 // with what is measured now

    readonly property real start: root.begins ? root.outlook.withoutMedians[0] : NaN

    spacing: Theme.spaceXs

    Item {
        id: head

        readonly property bool oneLine: title.width + Theme.spaceS + sub.implicitWidth <= width

        width: parent.width
        height: title.height + (oneLine || sub.text === "" || !sub.visible ? 0 : sub.height)
        Heading {
            id: title

            size: Theme.fontTable
            text: root.ahead ? qsTr("Queue, next 60 min") : root.model.chartTitle
        }
        Caption {
            id: sub

            x: head.oneLine ? parent.width - width : 0
            y: head.oneLine ? title.baselineOffset - baselineOffset : title.height
            width: Math.min(implicitWidth, parent.width)
            visible: !Theme.compact || !root.ahead || root.model.outlookOld // there the axis says it
            text: root.model.chartSub
        }
    }
    Item {
        width: parent.width
        height: root.plotHeight
        Accessible.role: Accessible.Chart
        Accessible.name: root.ahead ? root.outlook.spoken : root.model.chartTitle

        BandChart {
            anchors.fill: parent
            visible: !root.ahead
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
        BandChart {
            anchors.fill: parent
            visible: root.ahead
            xMin: root.outlook.xMin
            xMax: root.outlook.xMax
            yMax: root.outlook.top
            yTicks: root.outlook.ticks
            xTicks: root.outlook.minutes
            xLabels: root.outlook.times
            limit: root.outlook.limit > 0 ? root.outlook.limit : NaN
            limitLabel: root.outlook.limitText
            nowX: root.outlook.xMin < 0 ? 0 : NaN
            nowY: root.start
            nowValue: root.begins && !Theme.compact ? Math.round(root.start) : ""

            BandSeries {
                look: BandSeries.Forecast
                xs: root.outlook.xs
                ys: root.outlook.withoutMedians
                lows: root.outlook.withoutLows
                highs: root.outlook.withoutHighs
            }
            BandSeries {
                xs: root.outlook.pastXs
                ys: root.outlook.pastYs
            }
        }
        StaleVeil {
            visible: root.ahead && root.model.outlookOld
        }
    }
    CText {
        id: words

        width: parent.width
        visible: text !== ""
        size: Theme.fontTable
        wrapMode: Text.Wrap
        text: root.model.outlookText
    }
}
