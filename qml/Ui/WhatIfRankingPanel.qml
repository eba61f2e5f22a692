// SPDX-License-Identifier: GPL-3.0-or-later
// All options by the probability of being the best. Cost: how many wait on average over the horizon.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property WhatIfModel model
    readonly property real costW: 0.22 * list.width
    readonly property real deltaW: 0.2 * list.width
    readonly property real bestW: 0.32 * list.width

    implicitHeight: headHeight + Theme.rowHDense * (1 + Math.max(2, list.count)) + Theme.spaceM
    title: qsTr("Ranking")
    sub: qsTr("by the probability of being the best")

    Item {
        id: head

        x: Theme.panelPadding
        width: parent.width - 2 * x
        height: Theme.rowHDense
        visible: list.count > 0

        Caption {
            id: bestHead

            anchors.right: parent.right
            anchors.rightMargin: root.deltaW + root.costW
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("best")
        }
        Caption {
            anchors { left: bestHead.right; right: parent.right; leftMargin: Theme.spaceXs; rightMargin: root.deltaW }
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignRight
            text: qsTr("waiting, mean")
        }
        Caption {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("difference")
        }
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    CText {
        x: Theme.panelPadding
        y: Theme.spaceS
        width: parent.width - 2 * x
        visible: list.count === 0
        size: Theme.fontTable
        tone: CText.Secondary
        text: qsTr("Nothing computed yet.")
    }
    ListView {
        id: list

        x: Theme.panelPadding
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width - 2 * x
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.model.ranking
        ScrollBar.vertical: ThinScrollBar {}
        Accessible.role: Accessible.Table
        Accessible.name: root.title
        delegate: Item {
            id: line

            required property int index
            required property string optionId
            required property string name
            required property string bestText
            required property string costText
            required property string costBand
            required property string deltaText
            required property real best
            required property bool chosen

            width: ListView.view.width
            height: Theme.rowHDense
            Accessible.role: Accessible.Row
            Accessible.name: qsTr("%1. %2, best with probability %3, waiting %4, difference %5").arg(line.index + 1).arg(line.name).arg(line.bestText).arg(line.costText).arg(line.deltaText)
            Accessible.onPressAction: root.model.choose(line.optionId)

            Rectangle {
                anchors.fill: parent
                visible: line.chosen
                color: Theme.accentBg
            }
            CText {
                id: title

                anchors.verticalCenter: parent.verticalCenter
                width: 0.26 * line.width
                size: Theme.fontTable
                bold: line.chosen
                text: (line.index + 1) + "  " + line.name
            }
            Rectangle {
                id: bar

                anchors.verticalCenter: parent.verticalCenter
                x: title.width
                width: 0.2 * line.width
                height: Theme.spaceS
                color: Theme.bg4

                Rectangle {
                    width: parent.width * Math.max(0, Math.min(1, line.best))
                    height: parent.height
                    color: Theme.equipLine
                }
            }
            CText {
                anchors.right: parent.right
                anchors.rightMargin: root.deltaW + root.costW
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.fontTable
                bold: true
                text: line.bestText
            }
            Row {
                anchors.right: parent.right
                anchors.rightMargin: root.deltaW
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.spaceXs

                CText {
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.fontTable
                    text: line.costText
                }
                Caption {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: !Theme.compact
                    text: line.costBand
                }
            }
            CText {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.fontTable
                text: line.deltaText
            }
            MouseArea {
                anchors.fill: parent
                onClicked: root.model.choose(line.optionId)
            }
        }
    }
}
