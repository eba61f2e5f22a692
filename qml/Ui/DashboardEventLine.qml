// SPDX-License-Identifier: GPL-3.0-or-later
// The weightiest alarms of the period on a time line, each with a line to its card. A card opens the alarm.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property DashboardModel model
    readonly property real inset: Theme.spaceL + Theme.spaceXs
    readonly property real axisY: 26 * Theme.scale
    readonly property real cardY: 60 * Theme.scale
    readonly property real cardW: (body.width - 2 * inset) / 6

    signal wanted(string alarmId)

    title: qsTr("Events behind the figures")
    sub: qsTr("alarms of the period, UTC+7; a press opens the alarm")

    StateNotice {
        anchors { fill: parent; margins: Theme.panelPadding }
        visible: cards.count === 0
        kind: "empty"
        text: qsTr("no alarm raised in this period")
    }
    Rectangle {
        x: root.inset
        y: root.axisY
        width: root.body.width - 2 * root.inset
        height: Theme.strokeHair
        visible: cards.count > 0
        color: Theme.line2
    }
    Repeater {
        model: cards.count > 0 ? root.model.hours : []

        Item {
            id: hour

            required property string modelData
            required property int index

            x: root.inset + index * (root.body.width - 2 * root.inset) / Math.max(1, root.model.hours.length - 1)

            Rectangle { y: 22 * Theme.scale; width: Theme.strokeHair; height: Theme.spaceS; color: Theme.line2 }
            Caption { x: -width / 2; y: Theme.strokeHair; visible: hour.index % (root.model.hours.length > 20 ? 2 : 1) === 0; text: hour.modelData }
        }
    }
    Repeater {
        id: cards

        model: root.model.events

        Item {
            id: card

            required property int index
            required property string alarmId
            required property string timeText
            required property string text
            required property string note
            required property double place
            readonly property real dotX: root.inset + place * (root.body.width - 2 * root.inset)
            readonly property real cardX: root.inset + index * root.cardW

            LeaderLine {
                fromX: card.dotX
                fromY: root.axisY
                toX: card.cardX + Theme.spaceS
                toY: root.cardY
            }
            Rectangle {
                x: card.dotX - width / 2
                y: root.axisY - height / 2
                width: 9 * Theme.scale
                height: width
                radius: width / 2
                color: Theme.value
            }
            FocusScope {
                x: card.cardX
                y: root.cardY
                width: root.cardW - Theme.spaceS
                height: Math.min(words.height, root.body.height - y - Theme.spaceXs)
                activeFocusOnTab: true
                Accessible.role: Accessible.Button
                Accessible.name: card.timeText + " " + card.text
                Accessible.description: card.note
                Accessible.onPressAction: root.wanted(card.alarmId)
                Keys.onReturnPressed: root.wanted(card.alarmId)
                Keys.onSpacePressed: root.wanted(card.alarmId)

                Rectangle { width: Theme.strokeHair; height: parent.height; color: Theme.line2 }
                Column {
                    id: words

                    readonly property bool twoLines: what.lineCount > 1 // its note goes beside the time

                    x: Theme.spaceS + Theme.strokeSelected
                    width: parent.width - x

                    FactLine { width: parent.width; facts: words.twoLines ? card.timeText + " · " + card.note : card.timeText }
                    CText { id: what; width: parent.width; size: Theme.fontTable; wrapMode: Text.Wrap; maximumLineCount: 2; text: card.text }
                    Caption { width: parent.width; visible: !words.twoLines; tone: CText.Secondary; text: card.note }
                }
                FocusRing { shown: parent.activeFocus }
                TapHandler { onTapped: root.wanted(card.alarmId) }
            }
        }
    }
}
