// SPDX-License-Identifier: GPL-3.0-or-later
// The escalation ladder: levels reached are filled; a marker moves along while the countdown runs.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property AlarmDetail detail
    readonly property real span: width * 0.25
    readonly property real dot: 16 * Theme.scale
    readonly property real lineY: title.height + Theme.spaceM + dot / 2
    readonly property real reached: detail.escalationPart >= 0 ? detail.escalationPart * 3 * span : 0

    implicitHeight: lineY + dot + 2 * Theme.fontCaption * 1.5
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text + ": " + detail.escalationText

    Heading {
        id: title

        size: Theme.fontTable
        text: qsTr("Escalation")
    }
    CText {
        anchors { right: parent.right; baseline: title.baseline; left: title.right; leftMargin: Theme.spaceM }
        horizontalAlignment: Text.AlignRight
        size: Theme.fontTable
        text: root.detail.escalationText
    }
    DashedLine {
        x: root.dot / 2
        y: root.lineY - height / 2
        width: 3 * root.span
        height: Theme.strokeSelected
        color: Theme.line2
    }
    Rectangle {
        x: root.dot / 2
        y: root.lineY - height / 2
        width: root.reached
        height: 3 * Theme.strokeHair
        color: Theme.value
    }
    Icon {
        x: root.dot / 2 + root.reached - width / 2
        y: root.lineY - root.dot
        visible: root.detail.escalationPart >= 0
        name: "chevronDown"
        size: Theme.iconXs
        color: Theme.value
    }
    Repeater {
        model: root.detail.ladder

        Item {
            id: level

            required property int index
            required property string lead
            required property string text
            required property string sub
            required property bool done

            x: index * root.span
            y: root.lineY - root.dot / 2
            width: root.span - Theme.spaceXs
            Accessible.role: Accessible.StaticText
            Accessible.name: lead + " " + text + " " + sub

            Rectangle {
                width: root.dot
                height: root.dot
                radius: root.dot / 2
                color: level.done ? Theme.value : Theme.bg2
                border.width: Theme.strokeControl
                border.color: Theme.text2

                CText {
                    anchors.centerIn: parent
                    size: Theme.fontCaption
                    bold: true
                    color: level.done ? Theme.inkOnValue : Theme.text2
                    text: level.lead
                }
            }
            Column {
                y: root.dot + Theme.spaceXs
                width: parent.width

                Caption { width: parent.width; tone: level.done ? CText.Primary : CText.Secondary; text: level.text }
                Caption { width: parent.width; text: level.sub }
            }
        }
    }
}
