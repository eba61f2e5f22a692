// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: forecast with and without, trend, chain of causes.
import QtQuick
import Coi.Controls

Panel {
    id: root

    title: qsTr("Chart, chain of causes")
    headHeight: 30
    padding: Theme.spaceM

    Column {
        width: parent.width
        spacing: Theme.spaceM

        BandChart {
            width: parent.width
            height: 150
            xMin: -30
            xMax: 60
            yMax: 220
            yTicks: [0, 50, 100, 150, 200]
            xTicks: [-30, 0, 30, 60]
            xLabels: ["14:54", "15:24", "15:54", "16:24"]
            limit: 130
            limitLabel: qsTr("LOS F limit %1").arg(130)
            nowX: 0
            nowY: 96
            nowValue: "96"

            BandSeries {
                look: BandSeries.Forecast
                xs: [0, 10, 20, 30, 40, 50, 60]
                ys: [96, 118, 141, 158, 168, 170, 161]
                lows: [96, 104, 116, 122, 124, 120, 108]
                highs: [96, 134, 168, 194, 210, 214, 208]
                label: qsTr("without")
            }

            BandSeries {
                look: BandSeries.Planned
                xs: [0, 10, 20, 30, 40, 50, 60]
                ys: [96, 92, 62, 34, 19, 13, 11]
                lows: [96, 78, 40, 14, 6, 4, 3]
                highs: [96, 108, 88, 60, 40, 30, 26]
                label: qsTr("with")
            }

            BandSeries {
                xs: [-30, -26, -22, -18, -14, -10, -6, -3, 0]
                ys: [18, 22, 21, 34, 52, 63, 80, 88, 96]
            }
        }

        Sparkline {
            width: parent.width
            height: 60
            values: [2.1, 2.4, 2.2, 3, 3.4, 4.1, 4.9, 5.6, 6.4, 7.6, 8.4, 9.1]
            limit: 5
            filled: true
        }

        CauseChain {
            width: parent.width
            titles: [qsTr("It waits for zone %1").arg("CN-2"), qsTr("Gate %1: barrier fault").arg("CN-G1")]
            details: [qsTr("Release asked %1, still pending").arg("15:22:27"), qsTr("Dongxing %1").arg("15:21 (16:21 UTC+8)")]
            sources: ["measured", "reported"]
        }
    }
}
