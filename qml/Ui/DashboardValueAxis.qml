// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtCharts
import Coi.Controls

ValuesAxis {
    min: 0
    labelFormat: "%.0f"
    labelsColor: Theme.text3
    labelsFont.pixelSize: Theme.fontCaption
    gridLineColor: Theme.line1
    color: Theme.line2
    lineVisible: false
    minorGridVisible: false
}
