// SPDX-License-Identifier: GPL-3.0-or-later
// One lane in the grid: state glyph, code, state word or lease or stale chip, alarm; queue, wait, trend; a note; its devices,
// of which only faulty ones stand out; served per hour. A press selects, Enter or a second press opens.
import QtQuick
import Coi.Controls

FocusScope {
    id: root

    property string code
    property string kind: "eGate"
    property string laneState: "unknown"
    property string stateText
    property string direction: "up"
    property string queueText
    property string waitText
    property string waitUnit: qsTr("min")
    property string servedText
    property list<real> trend
    property string note
    property list<string> devices
    property list<string> deviceLabels
    property list<int> faultyDevices
    property string leaseText
    property string staleText
    property string alarmPriority
    property string alarmState: "acked"
    property string alarmText
    property real openPart: 0
    property bool selected: false
    readonly property bool quiet: root.laneState === "closed" || root.laneState === "outOfService" || root.laneState === "fault"
    readonly property bool unknown: root.laneState === "unknown"
    readonly property bool moving: root.laneState === "moving"
    readonly property bool stale: root.staleText !== ""
    readonly property bool hasFigures: root.moving || (root.waitText !== "" && !root.quiet && !root.unknown)

    signal clicked(int modifiers)
    signal opened

    function spoken(): string {
        let words = root.code + ", " + root.stateText;
        if (root.note !== "")
            words += ", " + root.note;
        if (root.alarmPriority !== "")
            words += ", " + symbol.spoken + (root.alarmText === "" ? "" : " " + root.alarmText);
        return root.stale ? words + ", " + qsTr("stale %1").arg(root.staleText) : words;
    }

    implicitWidth: Theme.laneTileW
    implicitHeight: Theme.laneTileH
    activeFocusOnTab: true
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken()
    Accessible.selectable: true
    Accessible.selected: root.selected
    Accessible.onPressAction: root.clicked(Qt.NoModifier)
    Keys.onSpacePressed: event => {
        ring.byPointer = false;
        root.clicked(event.modifiers);
    }
    Keys.onReturnPressed: root.opened()
    Keys.onEnterPressed: root.opened()

    LaneTileGround {
        anchors.fill: parent
        quiet: root.quiet
        outOfService: root.laneState === "outOfService"
        unknown: root.unknown
        stale: root.stale
        selected: root.selected
        moving: root.moving
        openPart: root.openPart
        hovered: area.containsMouse
    }

    Item {
        id: face

        anchors.fill: parent
        anchors.leftMargin: 10 * Theme.scale
        anchors.rightMargin: 10 * Theme.scale
        anchors.topMargin: 7 * Theme.scale
        anchors.bottomMargin: 7 * Theme.scale
        opacity: root.stale ? 0.65 : 1

        LaneGlyph {
            id: glyph

            y: Theme.strokeHair
            laneState: root.laneState
            direction: root.direction
        }

        CText {
            id: codeText

            anchors.left: glyph.right
            anchors.leftMargin: Theme.spaceS
            anchors.verticalCenter: glyph.verticalCenter
            bold: true
            tone: root.quiet ? CText.Secondary : CText.Value
            text: root.code
        }

        // The glyph alone says it where the word has no room.
        Caption {
            anchors.left: codeText.right
            anchors.leftMargin: 6 * Theme.scale
            anchors.right: marks.left
            anchors.rightMargin: Theme.spaceXs
            anchors.verticalCenter: glyph.verticalCenter
            visible: !root.stale && root.leaseText === "" && implicitWidth <= marks.x - codeText.x - codeText.width - 6 * Theme.scale - Theme.spaceXs
            tone: root.quiet ? CText.Caption : CText.Secondary
            text: root.stateText
        }

        Row {
            id: marks

            anchors.right: parent.right
            anchors.verticalCenter: glyph.verticalCenter
            spacing: Theme.spaceXs

            TickBox {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.selected
            }

            AlarmSymbol {
                id: symbol

                anchors.verticalCenter: parent.verticalCenter
                visible: root.alarmPriority !== ""
                priority: root.alarmPriority
                alarmState: root.alarmState
                size: Theme.icon
            }
        }

        LaneTileFigures {
            y: 32 * Theme.scale
            width: parent.width
            hasFigures: root.hasFigures
            truck: root.kind === "truck" || root.kind === "igv"
            queueText: root.queueText
            waitText: root.waitText
            waitUnit: root.waitUnit
            trend: root.trend
            note: root.note
            noteStrong: root.unknown
            noteBelow: root.leaseText === ""
        }

        LaneTileFoot {
            anchors.bottom: parent.bottom
            width: parent.width
            devices: root.devices
            deviceLabels: root.deviceLabels
            faultyDevices: root.faultyDevices
            off: root.laneState === "closed" || root.laneState === "outOfService"
            servedText: root.servedText
        }
    }

    Chip {
        id: chip

        readonly property string time: root.stale ? root.staleText : root.leaseText
        readonly property string words: root.stale ? qsTr("stale %1").arg(root.staleText) : qsTr("lease %1").arg(root.leaseText)
        readonly property real room: face.x + face.width - chip.x - marks.width
        readonly property real beside: (root.stale ? 0 : Theme.fontCaption + Theme.spaceXs) + 2 * Theme.spaceS * Theme.scale

        x: face.x + codeText.x + codeText.width + 6 * Theme.scale
        y: face.y + glyph.y + (glyph.height - height) / 2
        width: Math.min(implicitWidth, chip.room)
        height: Theme.chipHSmall
        visible: root.stale || root.leaseText !== ""
        filled: true
        strong: true
        dashed: root.stale
        iconName: root.stale ? "" : "clock"
        // Where the word has no room, hatch and dashes or the clock say it.
        text: chipFont.advanceWidth(chip.words) + chip.beside <= chip.room ? chip.words : chip.time
        Accessible.name: chip.words

        FontMetrics {
            id: chipFont

            font.pixelSize: Theme.fontCaption
        }
    }

    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        onClicked: mouse => {
            ring.byPointer = true;
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.clicked(mouse.modifiers);
        }
        onDoubleClicked: root.opened()
    }

    FocusRing {
        id: ring

        shown: root.activeFocus
    }
}
