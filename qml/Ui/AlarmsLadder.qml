// SPDX-License-Identifier: GPL-3.0-or-later
// The escalation ladder from the lane to the province: levels reached are filled; a marker with the age of the alarm moves along
// while the countdown runs.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property AlarmDetail detail
    // Of the levels along the line; on a narrow one each name has the same room and may take two lines.
    readonly property list<real> stops: Theme.compact ? [0, 0.22, 0.44, 0.68, 0.9] : [0, 0.13, 0.38, 0.64, 0.9]
    readonly property real line: width - 84 * Theme.scale
    readonly property real inset: 12 * Theme.scale
    readonly property real dot: 16 * Theme.scale
    readonly property real lineY: title.height + Theme.spaceM + Theme.spaceXs + dot / 2
    readonly property real reached: placeOf(detail.escalationPart >= 0 ? detail.escalationPart : detail.escalationLevel)

    // Where a level stands, 2.5 between the second and the third.
    function placeOf(level: real): real {
        const low = Math.min(4, Math.floor(level));
        const high = Math.min(4, low + 1);
        return root.inset + root.line * (root.stops[low] + (root.stops[high] - root.stops[low]) * (level - low));
    }

    implicitHeight: lineY + dot / 2 + Theme.spaceXs + (Theme.compact ? 3 : 2) * Theme.fontCaption * 1.4
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
        tone: CText.Secondary
        text: root.detail.escalationText
    }
    DashedLine {
        x: root.placeOf(0)
        y: root.lineY - height / 2
        width: root.placeOf(4) - x
        height: Theme.strokeSelected
        color: Theme.line2
    }
    Rectangle {
        x: root.placeOf(0)
        y: root.lineY - height / 2
        width: root.reached - x
        height: 3 * Theme.strokeHair
        color: Theme.value
    }
    Icon {
        id: marker

        x: root.reached - width / 2
        y: root.lineY - root.dot / 2 - height + Theme.strokeControl
        visible: root.detail.escalationPart >= 0
        name: "doing.moving"
        rotation: 90
        size: Theme.iconXs
        color: Theme.value
    }
    Caption {
        anchors { left: marker.right; verticalCenter: marker.verticalCenter; leftMargin: Theme.spaceXs }
        visible: marker.visible
        tone: CText.Value
        text: root.detail.ageText
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
            readonly property real wordsW: level.index < 4 ? root.placeOf(level.index + 1) - root.placeOf(level.index) - Theme.spaceXs
                                                          : root.width - root.placeOf(4) + root.dot / 2

            x: root.placeOf(level.index) - root.dot / 2
            y: root.lineY - root.dot / 2
            Accessible.role: Accessible.StaticText
            Accessible.name: lead + " " + text + " " + sub

            Rectangle {
                width: root.dot
                height: root.dot
                radius: root.dot / 2
                color: level.done ? Theme.value : Theme.bg2
                border { width: Theme.strokeControl; color: Theme.text2 }

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

                Caption {
                    width: level.wordsW
                    wrapMode: Theme.compact ? Text.Wrap : Text.NoWrap
                    lineHeight: 0.9
                    tone: level.done ? CText.Primary : CText.Secondary
                    text: level.text
                }
                FactLine {
                    width: level.wordsW
                    separator: " "
                    facts: level.sub
                }
            }
        }
    }
}
