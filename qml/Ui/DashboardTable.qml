// SPDX-License-Identifier: GPL-3.0-or-later
// Figures against their goals. What misses its goal is bold, never coloured.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Column {
    id: root

    required property DashboardRows rows
    property bool shares: false // goals are lower limits: filled bars with a goal mark
    property bool ruled: false
    property string head // of the first column; empty: no head
    readonly property real barW: (Theme.compact ? 48 : root.shares ? 100 : 88) * Theme.scale
    readonly property real valueW: (root.shares ? 56 : 44) * Theme.scale
    readonly property real limitW: (root.shares ? 42 : 38) * Theme.scale

    Item {
        width: root.width
        height: Theme.rowHDense
        visible: root.head !== ""

        Caption { anchors { left: parent.left; right: valueHead.left; verticalCenter: parent.verticalCenter } text: root.head }
        Caption {
            id: valueHead

            anchors { right: parent.right; rightMargin: root.barW + root.limitW + Theme.spaceS + Theme.spaceXs; verticalCenter: parent.verticalCenter }
            text: qsTr("value")
        }
        Caption { anchors { right: parent.right; verticalCenter: parent.verticalCenter } text: qsTr("goal") }
        Rule { anchors.bottom: parent.bottom; width: parent.width }
    }
    Repeater {
        model: root.rows

        Item {
            id: row

            required property string name
            required property string value
            required property string goal
            required property double number
            required property double lower
            required property double upper
            required property double maximum
            required property bool missed

            width: root.width
            height: Math.max((root.ruled ? 30 : 27) * Theme.scale, title.implicitHeight)
            Accessible.role: Accessible.StaticText
            Accessible.name: row.name + ": " + row.value
            Accessible.description: qsTr("goal %1").arg(row.goal)

            Rule {
                anchors.bottom: parent.bottom
                width: parent.width
                visible: root.ruled
            }
            CText {
                id: title

                anchors { left: parent.left; right: figure.left; rightMargin: Theme.spaceS; verticalCenter: parent.verticalCenter }
                size: Theme.fontTable
                wrapMode: Text.Wrap
                text: row.name
            }
            CText {
                id: figure

                anchors { right: bar.left; rightMargin: Theme.spaceS; verticalCenter: parent.verticalCenter }
                width: root.valueW
                horizontalAlignment: Text.AlignRight
                size: Theme.fontTable
                bold: row.missed
                tone: CText.Value
                text: row.value
            }
            Item {
                id: bar

                anchors { right: limit.left; rightMargin: Theme.spaceXs; verticalCenter: parent.verticalCenter }
                width: root.barW
                height: 14 * Theme.scale

                BulletBar {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    visible: !root.shares
                    value: row.number
                    lowerBound: row.lower
                    upperBound: row.upper
                    maximum: row.maximum
                    alarming: true
                    thickness: Theme.spaceS
                }
                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.shares
                    width: parent.width
                    height: Theme.spaceS
                    color: Theme.bg4

                    Rectangle { width: parent.width * Math.min(1, row.number / row.maximum); height: parent.height; color: Theme.equipLine }
                }
                Rectangle {
                    visible: root.shares
                    x: parent.width * row.lower / row.maximum - width
                    width: Theme.strokeSelected
                    height: parent.height
                    color: Theme.value
                }
            }
            Caption {
                id: limit

                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                width: root.limitW
                horizontalAlignment: Text.AlignRight
                text: row.goal
            }
        }
    }
}
