// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of a lane tile: queue, wait and trend with a note below, or the note alone.
import QtQuick
import Coi.Controls

Item {
    id: root

    property bool hasFigures: false
    property bool truck: false
    property string queueText
    property string waitText
    property string waitUnit
    property list<real> trend
    property string note
    property bool noteStrong: false
    property bool noteBelow: true

    implicitHeight: 34 * Theme.scale

    ValueText {
        id: queue

        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Theme.strokeHair
        visible: root.hasFigures
        text: root.queueText
    }

    Icon {
        anchors.left: queue.right
        anchors.leftMargin: Theme.spaceXs
        anchors.bottom: queue.baseline
        anchors.bottomMargin: -Theme.strokeSelected
        visible: root.hasFigures
        name: root.truck ? "truck" : "users"
        size: Theme.alarmSymbolMarker
        color: Theme.text3
    }

    ValueText {
        id: wait

        x: 58 * Theme.scale
        anchors.baseline: queue.baseline
        visible: root.hasFigures
        size: Theme.fontValueS
        text: root.waitText
    }

    Caption {
        anchors.left: wait.right
        anchors.leftMargin: Theme.spaceXs
        anchors.baseline: queue.baseline
        visible: root.hasFigures
        text: root.waitUnit
    }

    Sparkline {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: 52 * Theme.scale
        height: 24 * Theme.scale
        visible: root.hasFigures && root.trend.length > 1
        values: root.trend
        minimum: 0
        filled: true
    }

    CText {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        visible: !root.hasFigures
        size: Theme.fontTable
        tone: root.noteStrong ? CText.Primary : CText.Caption
        text: root.note
    }

    Caption {
        anchors.top: parent.bottom
        anchors.topMargin: Theme.strokeHair
        width: parent.width
        visible: root.hasFigures && root.noteBelow && root.note !== ""
        tone: CText.Secondary
        text: root.note
    }
}
