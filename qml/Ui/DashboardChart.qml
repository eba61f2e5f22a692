// SPDX-License-Identifier: GPL-3.0-or-later
// A chart without decoration, in the colours of the theme. Qt Charts repaints everything on each change: for figures that
// change every few seconds at most.
import QtQuick
import QtCharts
import Coi.Controls

ChartView {
    antialiasing: true
    animationOptions: ChartView.NoAnimation
    legend.visible: false
    backgroundColor: "transparent"
    plotAreaColor: "transparent"
    backgroundRoundness: 0
    margins { left: 0; right: Theme.spaceM; top: 0; bottom: 0 }
    dropShadowEnabled: false
    Accessible.role: Accessible.Chart
}
