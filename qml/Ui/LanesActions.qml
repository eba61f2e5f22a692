// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the lanes chosen. The screen handles their keys.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Grid {
    id: root

    required property LanesModel lanes
    readonly property int count: root.lanes.selected.length
    readonly property real cellWidth: (root.width - (root.columns - 1) * root.spacing) / root.columns

    signal runRequested(string action)

    function icon(action: string): string {
        switch (action) {
        case "close":
            return "pause";
        case "open":
            return "play";
        case "hold_open":
            return "open";
        case "reverse":
            return "swap";
        default:
            return "wrench";
        }
    }

    columns: 1
    spacing: 6 * Theme.scale

    Repeater {
        model: root.lanes.actions
        Item {
            id: cell

            required property string actionCode
            required property string title
            required property string subline
            required property string tier
            required property string keyCap
            required property bool canRun
            required property string whyNot

            width: root.cellWidth
            height: button.height

            ActionButton {
                id: button

                width: parent.width
                title: cell.title
                tier: cell.tier
                canRun: cell.canRun
                whyNot: cell.whyNot
                iconName: root.icon(cell.actionCode)
                sub: cell.subline
                keys: cell.keyCap
                keysActive: false
                onClicked: root.runRequested(cell.actionCode)
            }
        }
    }

    ActionButton {
        width: root.cellWidth
        iconName: "lamp"
        title: qsTr("Sign text…")
        canRun: false
        whyNot: qsTr("no signs are connected yet")
    }
}
