// SPDX-License-Identifier: GPL-3.0-or-later
// The strip of key figures of the period.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Row {
    id: root

    required property KeyFigures figures
    required property FeedWatch watch
    property bool stale: false
    property int shownCount: 8

    spacing: Theme.panelGap

    Repeater {
        model: root.figures

        KpiTile {
            required property int index
            required property string note
            required name
            required value
            required unit
            required missed

            visible: index < root.shownCount
            width: (root.width - (root.shownCount - 1) * root.spacing) / root.shownCount
            height: root.height
            foot: note
            clickable: false
            staleText: root.stale ? root.watch.text : ""
        }
    }
}
