// SPDX-License-Identifier: GPL-3.0-or-later
// One lane as a line of the table: what its tile says, in columns. A press selects, Enter or a second press opens.
import QtQuick
import Coi.Controls

FocusScope {
    id: root

    required property string code
    required property string laneState
    required property string stateText
    required property string direction
    required property string queueText
    required property string waitText
    required property string servedText
    required property string note
    required property string leaseText
    required property string staleText
    required property string alarmPriority
    required property string alarmState
    required property string alarmText
    required property list<real> trend
    required property bool selected
    readonly property bool stale: root.staleText !== ""
    readonly property bool quiet: root.laneState === "closed" || root.laneState === "outOfService"
    readonly property real unit: root.width / 100

    signal clicked(int modifiers)
    signal opened

    function spoken(): string {
        let words = root.code + ", " + root.stateText;
        if (root.note !== "")
            words += ", " + root.note;
        if (root.alarmText !== "")
            words += ", " + root.alarmText;
        return root.stale ? words + ", " + qsTr("stale %1").arg(root.staleText) : words;
    }

    implicitHeight: Theme.rowHDense
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

    component Cell: CText {
        property bool faint: false

        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        size: Theme.fontTable
        tone: faint ? CText.Caption : CText.Primary
        mayElide: true // the tile and the selection have the whole words
        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        color: root.selected ? Theme.accentBg : area.containsMouse ? Theme.bg3 : Theme.bg2
    }
    StaleVeil {
        visible: root.stale
    }
    Item {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceS
        anchors.rightMargin: Theme.spaceM
        opacity: root.stale ? 0.65 : 1

        LaneGlyph {
            id: glyph

            anchors.verticalCenter: parent.verticalCenter
            size: Theme.icon
            laneState: root.laneState
            direction: root.direction
        }
        Cell {
            faint: root.quiet
            x: glyph.width + Theme.spaceS
            bold: true
            text: root.code
        }
        Cell {
            faint: root.quiet
            x: 12 * root.unit
            width: 15 * root.unit
            text: root.leaseText === "" ? root.stateText : root.stateText + " · " + root.leaseText
        }
        Cell {
            faint: root.quiet
            x: 27 * root.unit
            width: 8 * root.unit
            horizontalAlignment: Text.AlignRight
            text: root.quiet ? "–" : root.queueText
        }
        Cell {
            faint: root.quiet
            x: 35 * root.unit
            width: 11 * root.unit
            horizontalAlignment: Text.AlignRight
            text: root.quiet || root.waitText === "" || root.waitText === "–" ? "–" : qsTr("%1 min").arg(root.waitText)
        }
        Sparkline {
            x: 48 * root.unit
            anchors.verticalCenter: parent.verticalCenter
            width: 10 * root.unit
            height: Theme.icon
            visible: root.trend.length > 1 && !root.quiet
            values: root.trend
            minimum: 0
            filled: true
        }
        Cell {
            faint: root.quiet
            x: 59 * root.unit
            width: 9 * root.unit
            horizontalAlignment: Text.AlignRight
            text: root.servedText
        }
        AlarmSymbol {
            id: symbol

            x: 70 * root.unit
            anchors.verticalCenter: parent.verticalCenter
            visible: root.alarmPriority !== ""
            size: Theme.alarmSymbolList
            priority: root.alarmPriority
            alarmState: root.alarmState
        }
        Cell {
            x: 73 * root.unit
            width: parent.width - x
            tone: CText.Secondary
            text: root.stale ? qsTr("stale %1").arg(root.staleText) : root.note !== "" ? root.note : root.alarmText
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
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

        anchors.margins: 0
        shown: root.activeFocus
    }
}
