// SPDX-License-Identifier: GPL-3.0-or-later
// Alarms per ten minutes over the last three hours against the flood limit. A slot nobody watched is hatched.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Rectangle {
    id: root

    required property AlarmLoad load
    required property int rate
    readonly property real ceiling: Math.max(12, highest(load.bars))

    function highest(bars: list<double>): real {
        let most = 0;
        for (let i = 0; i < bars.length; ++i)
            most = isNaN(bars[i]) ? most : Math.max(most, bars[i]);
        return most;
    }

    color: Theme.bg2
    radius: Theme.radiusM
    clip: true
    Accessible.role: Accessible.Chart
    Accessible.name: title.text + ", " + now.spoken

    Heading {
        id: title

        x: Theme.panelPadding
        y: Theme.spaceS
        width: now.x - x - Theme.spaceS
        size: Theme.fontTable
        text: qsTr("Alarm rate, last 3 h")
    }
    Row {
        id: now

        readonly property string spoken: qsTr("%1 in 10 min").arg(root.rate)

        anchors { right: parent.right; rightMargin: Theme.panelPadding; verticalCenter: title.verticalCenter }
        spacing: Theme.spaceXs

        CText { id: figure; anchors.baseline: unit.baseline; size: Theme.fontTable; tone: CText.Value; text: root.rate }
        Caption {
            id: unit

            visible: title.x + title.implicitWidth + figure.width + implicitWidth + Theme.panelPadding + 2 * Theme.spaceS <= root.width
            text: qsTr("in 10 min")
        }
    }

    Item {
        id: plot

        anchors { left: parent.left; right: parent.right; top: title.bottom; bottom: parent.bottom }
        anchors { leftMargin: Theme.panelPadding + Theme.spaceXl; rightMargin: Theme.panelPadding; topMargin: Theme.spaceS; bottomMargin: Theme.spaceXl }

        Repeater {
            model: root.ceiling > 24 ? [0, 5 * Math.floor(root.ceiling / 10), 10 * Math.floor(root.ceiling / 10)] : [0, 5, 10]

            Item {
                id: line

                required property int modelData

                y: plot.height * (1 - modelData / root.ceiling)
                width: plot.width

                Rectangle { width: parent.width; height: Theme.strokeHair; color: Theme.line1 }
                Caption { x: -width - Theme.spaceXs; anchors.verticalCenter: parent.top; text: line.modelData }
            }
        }
        Repeater {
            model: root.load.bars

            Item {
                id: slot

                required property double modelData
                required property int index
                readonly property bool known: !isNaN(modelData)

                x: slot.index * plot.width / Math.max(1, root.load.bars.length)
                width: plot.width / Math.max(1, root.load.bars.length)
                height: plot.height

                Rectangle {
                    anchors { bottom: parent.bottom; left: parent.left; right: parent.right; leftMargin: Theme.strokeFocus; rightMargin: Theme.strokeFocus }
                    visible: slot.known
                    height: slot.known ? parent.height * slot.modelData / root.ceiling : 0
                    color: slot.index === root.load.bars.length - 1 ? Theme.value : Theme.equipLine
                }
                Hatch {
                    anchors.fill: parent
                    visible: !slot.known
                    color: Theme.line1
                }
            }
        }
        DashedLine {
            id: flood

            y: plot.height * (1 - Theme.alarmFloodStartPer10min / root.ceiling)
            width: plot.width
            height: Theme.strokeControl
            color: Theme.text1
        }
        Rectangle { // bars end behind the words
            anchors.fill: words
            color: root.color
        }
        Caption {
            id: words

            readonly property real below: flood.y + Theme.strokeFocus

            x: Theme.spaceXs
            y: below + height <= plot.height ? below : flood.y - height
            width: Math.min(implicitWidth, plot.width - Theme.spaceXs)
            tone: CText.Secondary
            wrapMode: Text.Wrap
            text: root.load.problem !== "" ? qsTr("History not read: %1").arg(root.load.problem) : qsTr("flood starts above %1 per 10 min").arg(Theme.alarmFloodStartPer10min)
        }
    }
    Caption { anchors { left: plot.left; top: plot.bottom; topMargin: Theme.spaceXs } text: root.load.firstTime }
    Caption { anchors { horizontalCenter: plot.horizontalCenter; top: plot.bottom; topMargin: Theme.spaceXs } text: root.load.middleTime }
    Caption { anchors { right: plot.right; top: plot.bottom; topMargin: Theme.spaceXs } text: root.load.lastTime }
}
