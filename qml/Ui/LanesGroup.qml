// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of one bridge and direction: a line with sums, and the tiles.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Column {
    id: root

    required property LaneGroup group
    property int columns: 7
    property bool table: false
    readonly property bool stale: root.group.sumsAge !== ""
    readonly property real tileWidth: (root.width - (root.columns - 1) * Theme.panelGap) / root.columns

    signal picked(string lane, int modifiers)
    signal opened(string lane)
    signal focused(string lane)

    // The tile or the line of the table.
    function tileOf(lane: string): Item {
        for (let i = 0; i < tiles.count; ++i) {
            const tile = tiles.itemAt(i) as LaneTile;
            if (tile !== null && tile.code === lane)
                return tile;
        }
        for (let i = 0; i < lines.count; ++i) {
            const line = lines.itemAt(i) as LanesRow;
            if (line !== null && line.code === lane)
                return line;
        }
        return null;
    }

    visible: root.group.count > 0
    bottomPadding: Theme.strokeHair

    Item {
        width: root.width
        height: 26 * Theme.scale
        Accessible.role: Accessible.Heading
        Accessible.name: root.group.title + ", " + root.group.sums + (root.stale ? ", " + age.words : "")

        Icon {
            id: arrow

            x: Theme.strokeSelected
            anchors.verticalCenter: parent.verticalCenter
            name: root.group.exit ? "up" : "down"
            size: Theme.alarmSymbolMarker
            color: Theme.text2
        }
        CText {
            id: title

            anchors.left: arrow.right
            anchors.leftMargin: Theme.spaceS
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.fontTable
            bold: true
            text: root.group.title
        }
        Caption {
            id: sums

            anchors.left: title.right
            anchors.leftMargin: Theme.spaceS
            anchors.baseline: title.baseline
            opacity: root.stale ? veil.contentOpacity : 1
            text: root.group.sums
        }
        StaleVeil {
            id: veil

            anchors.fill: sums
            visible: root.stale
        }
        FreshnessMark {
            id: age

            anchors { left: sums.right; leftMargin: Theme.spaceS; verticalCenter: parent.verticalCenter }
            visible: root.stale
            freshness: "stale"
            feed: root.group.title
            text: root.group.sumsAge
        }
        Rule {
            anchors.left: age.visible ? age.right : sums.right
            anchors.leftMargin: Theme.spaceM
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    Grid {
        columns: root.columns
        spacing: Theme.panelGap

        Repeater {
            id: tiles

            model: root.table ? null : root.group.tiles
            LaneTile {
                id: tile

                required code
                required kind
                required laneState
                required direction
                required stateText
                required queueText
                required waitText
                required servedText
                required note
                required leaseText
                required staleText
                required alarmPriority
                required alarmState
                required alarmText
                required devices
                required deviceLabels
                required faultyDevices
                required trend
                required openPart
                required selected

                width: root.tileWidth
                onClicked: modifiers => root.picked(tile.code, modifiers)
                onOpened: root.opened(tile.code)
                onActiveFocusChanged: {
                    if (tile.activeFocus)
                        root.focused(tile.code);
                }
            }
        }
    }

    Repeater {
        id: lines

        model: root.table ? root.group.tiles : null
        LanesRow {
            id: line

            width: root.width
            onClicked: modifiers => root.picked(line.code, modifiers)
            onOpened: root.opened(line.code)
            onActiveFocusChanged: {
                if (line.activeFocus)
                    root.focused(line.code);
            }
        }
    }
}
