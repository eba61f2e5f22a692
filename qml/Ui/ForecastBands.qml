// SPDX-License-Identifier: GPL-3.0-or-later
// A chart of a forecast: measured solid, without the option dashed with a grey band, with it solid with an accent band; limit
// dotted. The legend stands at the right of the title.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property ForecastChart model
    property bool legend: false
    property bool pair: true // without it only what comes anyway is named
    property string withText: qsTr("with")

    Accessible.role: Accessible.Chart
    Accessible.name: root.model.spoken

    component Key: Row {
        id: key

        property string text
        property bool dashed: false

        spacing: Theme.spaceXs

        Item {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.icon
            height: Theme.spaceS

            Rectangle {
                anchors.fill: parent
                color: key.dashed ? Theme.bandRef : Theme.band2
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                height: Theme.strokeSelected
                visible: !key.dashed
                color: Theme.accent
            }
            DashedLine {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                height: Theme.strokeSelected
                visible: key.dashed
                color: Theme.value
                lineWidth: Theme.strokeSelected
            }
        }
        Caption {
            anchors.verticalCenter: parent.verticalCenter
            tone: CText.Secondary
            text: key.text
        }
    }

    CText {
        id: title

        width: (legendRow.visible ? legendRow.x : parent.width) - Theme.spaceS
        size: Theme.fontTable
        mayElide: true // the place is named beside the chart too
        text: root.model.title
    }
    Row {
        id: legendRow

        anchors.right: parent.right
        visible: root.legend
        height: title.height
        spacing: Theme.spaceM

        Key {
            anchors.verticalCenter: parent.verticalCenter
            dashed: true
            text: root.pair ? qsTr("without") : qsTr("median")
        }
        Key {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.pair
            text: root.withText
        }
        Caption {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("band 90 %")
        }
    }
    BandChart {
        anchors.top: title.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        xMin: root.model.xMin
        xMax: root.model.xMax
        yMax: root.model.top
        yTicks: root.model.ticks
        xTicks: root.model.minutes
        xLabels: root.model.times
        limit: root.model.limit > 0 ? root.model.limit : NaN
        limitLabel: root.model.limitText
        nowX: root.model.xMin < 0 ? 0 : NaN
        nowY: root.model.xMin < 0 && root.model.xs.length > 0 && root.model.xs[0] === 0 ? root.model.withoutMedians[0] : NaN
        nowLabel: root.legend && root.model.xMin < 0 ? qsTr("now") : ""
        markX: root.model.mark
        markLabel: root.legend ? root.model.markText : ""

        BandSeries {
            look: BandSeries.Forecast
            xs: root.model.xs
            ys: root.model.withoutMedians
            lows: root.model.withoutLows
            highs: root.model.withoutHighs
        }
        BandSeries {
            look: BandSeries.Planned
            xs: root.model.xs
            ys: root.model.withMedians
            lows: root.model.withLows
            highs: root.model.withHighs
        }
        BandSeries {
            xs: root.model.pastXs
            ys: root.model.pastYs
        }
    }
}
