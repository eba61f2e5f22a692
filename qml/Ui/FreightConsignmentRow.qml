// SPDX-License-Identifier: GPL-3.0-or-later
// One consignment: what it is, its way through the ten stages, hours inside against the four to six promised.
import QtQuick
import Coi.Controls

Item {
    id: root

    required property string consignmentId
    required property string goods
    required property string weight
    required property string modeText
    required property string noteText
    required property string elapsed
    required property real elapsedH
    required property bool late
    required property bool exit
    required property int channel
    required property int stage
    required property list<int> skippedStages
    required property string alarm
    required property string alarmLook
    required property string label
    required property real nameW
    required property real stepW
    required property real elapsedW
    property bool chosen: false
    property bool current: false

    signal picked

    implicitHeight: 48 * Theme.scale
    Accessible.role: Accessible.ListItem
    Accessible.name: label
    Accessible.selected: chosen
    Accessible.onPressAction: root.picked()

    Rectangle {
        anchors.fill: parent
        visible: root.chosen || hover.hovered
        color: root.chosen ? Theme.accentBg : Theme.bg3
    }
    Column {
        x: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        width: root.nameW - Theme.spaceS
        spacing: Theme.strokeSelected

        Row {
            width: parent.width
            spacing: Theme.spaceXs
            AlarmSymbol {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.alarm !== ""
                size: Theme.alarmSymbolMarker
                priority: root.alarm === "" ? "L" : root.alarm
                alarmState: root.alarmLook === "" ? "acked" : root.alarmLook
            }
            CText {
                id: number

                size: Theme.fontTable
                bold: true
                text: root.consignmentId
            }
            FactLine {
                width: Math.max(0, parent.width - x)
                size: Theme.fontTable
                tone: CText.Primary
                mayVanish: true
                separator: ", "
                facts: qsTr("%1, %2").arg(root.goods).arg(root.weight)
            }
        }
        Row {
            width: parent.width
            spacing: Theme.spaceXs
            CustomsChip {
                height: Theme.chipHSmall
                channel: root.channel
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.exit ? "up" : "down"
                size: Theme.iconXs
                color: Theme.text3
            }
            Caption {
                width: Math.max(0, parent.width - x)
                text: root.modeText
            }
        }
    }
    StageTrack {
        x: Theme.spaceM + root.nameW
        anchors.verticalCenter: parent.verticalCenter
        count: 10
        current: root.stage
        skipped: root.skippedStages
        note: root.noteText
        stepWidth: root.stepW
    }
    Column {
        anchors { right: parent.right; rightMargin: Theme.spaceM; verticalCenter: parent.verticalCenter }
        width: root.elapsedW - Theme.spaceS
        CText {
            anchors.right: parent.right
            size: Theme.fontBody
            bold: root.late
            tone: root.late ? CText.Value : CText.Primary
            text: root.elapsed
        }
        BulletBar {
            width: parent.width
            visible: root.elapsedH >= 0
            value: root.elapsedH
            lowerBound: 4
            upperBound: 6
            maximum: 8
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    FocusRing { shown: root.current }
    HoverHandler { id: hover }
    TapHandler { onTapped: root.picked() }
}
