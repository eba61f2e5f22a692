// SPDX-License-Identifier: GPL-3.0-or-later
// One key figure: name, value with unit, trend with limit, and a foot with target or forecast. An alarm symbol stands only if
// an alarm is active; `missed` alone makes the foot bold, never coloured. A press opens the list behind it.
import QtQuick
import Coi.Controls

FocusScope {
    id: root

    property string name
    property string value
    property string unit
    property string foot
    property string brief // stands for the foot in a low tile
    readonly property bool low: root.height < 72 * Theme.scale
    property list<real> trend
    property list<real> reference
    property real limit: NaN
    property string alarmPriority
    property string alarmState: "acked"
    property bool missed: false
    property string staleText
    property bool clickable: true
    property color ground: Theme.bg2
    readonly property bool stale: root.staleText !== ""

    signal clicked

    function press(event: KeyEvent) {
        event.accepted = root.clickable;
        if (root.clickable && !event.isAutoRepeat)
            root.clicked();
    }

    implicitWidth: 171 * Theme.scale
    implicitHeight: Theme.kpiTileH
    activeFocusOnTab: root.clickable
    Accessible.role: root.clickable ? Accessible.Button : Accessible.StaticText
    Accessible.name: (root.name + " " + root.value + " " + root.unit).trim() + (root.stale ? ", " + age.words : "") + (root.alarmPriority === "" ? "" : ", " + symbol.spoken)
    Accessible.description: root.foot
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: event => root.press(event)
    Keys.onSpacePressed: event => root.press(event)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusM
        color: area.containsMouse && root.clickable ? Theme.bg3 : root.ground
    }

    StaleVeil {
        visible: root.stale
    }

    Item {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceM
        anchors.rightMargin: Theme.spaceM
        anchors.topMargin: (root.low ? 5 : 9) * Theme.scale
        anchors.bottomMargin: root.low ? Theme.spaceXs : Theme.spaceS
        opacity: root.stale ? 0.65 : 1

        AlarmSymbol {
            id: symbol

            visible: root.alarmPriority !== ""
            width: visible ? size : 0
            priority: root.alarmPriority
            alarmState: root.alarmState
            size: Theme.alarmSymbolMarker
        }

        Caption {
            anchors.left: symbol.right
            anchors.leftMargin: symbol.visible ? 6 * Theme.scale : 0
            anchors.right: parent.right
            text: root.name
        }

        ValueText {
            id: figure

            y: root.low ? parent.height - height : 16 * Theme.scale
            size: root.low ? Theme.fontValueS : Theme.fontValueM
            text: root.value
        }

        CText {
            id: units

            anchors.left: figure.right
            anchors.leftMargin: 6 * Theme.scale
            anchors.right: line.visible ? line.left : note.visible ? note.left : parent.right
            anchors.baseline: figure.baseline
            visible: !(root.low && root.stale) // the age stands there
            size: root.low ? Theme.fontCaption : Theme.fontTable
            tone: CText.Secondary
            text: root.unit
        }

        Sparkline {
            id: line

            anchors.right: parent.right
            anchors.verticalCenter: figure.verticalCenter
            width: Theme.sparkW
            height: Theme.sparkH
            visible: root.trend.length > 1 && !root.low && figure.implicitWidth + units.implicitWidth + width + Theme.spaceM <= parent.width
            values: root.trend
            reference: root.reference
            limit: root.limit
            minimum: isNaN(root.limit) ? NaN : 0
        }

        Caption {
            id: note

            anchors.right: parent.right
            anchors.baseline: figure.baseline
            // Only where value and unit leave it room.
            visible: root.low && !root.stale && figure.implicitWidth + units.implicitWidth + implicitWidth + Theme.spaceM <= parent.width
            bold: root.missed
            tone: root.missed ? CText.Primary : CText.Caption
            text: root.brief
        }

        FactLine {
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            anchors.rightMargin: root.stale ? age.width - Theme.spaceXs : Theme.strokeHair - Theme.spaceM // to the very edge
            anchors.left: parent.left
            visible: !root.low
            mayVanish: root.stale
            bold: root.missed
            tone: root.missed ? CText.Primary : CText.Caption
            facts: root.foot
        }
    }

    FreshnessMark {
        id: age

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.spaceXs
        visible: root.stale
        freshness: "stale"
        brief: root.low
        text: root.staleText
    }

    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        enabled: root.clickable
        onClicked: root.clicked()
    }

    FocusRing {
        shown: root.activeFocus
    }
}
