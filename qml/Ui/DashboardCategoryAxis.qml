// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtCharts
import Coi.Controls

BarCategoryAxis {
    labelsColor: Theme.text3
    labelsFont.pixelSize: Theme.fontCaption
    gridVisible: false
    color: Theme.line2
}
