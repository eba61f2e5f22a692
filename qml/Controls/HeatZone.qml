// SPDX-License-Identifier: GPL-3.0-or-later
// A queue zone's marks: tag with level of service, count and wait; hatch and age while its data are stale; a dashed frame while
// nothing is known of it; brackets round `frame` while chosen. `bands` draw the crowding itself where no plan does.
import QtQuick
import Coi.Controls

FocusScope {
    id: root

    property string level // A…F; empty: not known
    property string text // "96 · 6.5 min"
    property string label // spoken
    property bool vehicles: false // counted in vehicles, without a level
    property bool stale: false
    property string staleText // "stale 00:41"
    property bool unknown: false
    property bool chosen: false
    property string alarmPriority
    property string alarmState: "acked"
    property bool tagShown: true
    property point tagAt: Qt.point(0, root.height + Theme.spaceXs)
    property rect frame: Qt.rect(0, 0, root.width, root.height)
    property color tagGround: "transparent" // so that nothing below it is read as part of it
    property list<int> bands
    property int columns: 0

    signal picked

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.label !== "" ? root.label : root.text
    Accessible.selected: root.chosen
    Accessible.onPressAction: root.picked()
    Keys.onReturnPressed: root.picked()
    Keys.onSpacePressed: root.picked()

    HeatCells {
        anchors.fill: parent
        visible: root.bands.length > 0
        opacity: root.stale ? 0.65 : 1
        bands: root.bands
        columns: root.columns
    }

    StaleVeil {
        visible: root.stale
    }

    DashedFrame {
        anchors.fill: parent
        visible: root.unknown
        color: Theme.line2
        pattern: Theme.dashUnknown
    }

    Rectangle {
        x: tag.x - Theme.strokeSelected
        y: tag.y - Theme.strokeHair
        width: tag.width + 2 * Theme.strokeSelected
        height: tag.height + 2 * Theme.strokeHair
        visible: tag.visible
        color: root.tagGround
    }

    Row {
        id: tag

        visible: root.tagShown
        x: root.tagAt.x
        y: root.tagAt.y
        spacing: 6 * Theme.scale
        opacity: root.stale ? 0.65 : 1

        LosChip {
            visible: !root.vehicles
            level: root.unknown ? "" : root.level
        }

        CText {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.fontCaption
            text: root.text
        }

        Chip {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.stale && root.staleText !== ""
            dashed: true
            text: root.staleText
        }
    }

    AlarmSymbol {
        visible: root.alarmPriority !== ""
        x: root.width - width - Theme.strokeSelected
        y: root.height - height - Theme.strokeSelected
        size: Theme.alarmSymbolList
        priority: root.alarmPriority
        alarmState: root.alarmState
    }

    SelectionBrackets {
        x: root.frame.x - Theme.spaceXs
        y: root.frame.y - Theme.spaceXs
        width: root.frame.width + 2 * Theme.spaceXs
        height: root.frame.height + 2 * Theme.spaceXs
        visible: root.chosen
    }

    FocusRing {
        shown: root.activeFocus
    }

    TapHandler {
        onTapped: root.picked()
    }
}
