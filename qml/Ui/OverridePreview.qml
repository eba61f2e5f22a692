// SPDX-License-Identifier: GPL-3.0-or-later
// The place of the consequence preview: the queue as measured up to now. It says what it can not tell yet.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property OverrideModel model
    readonly property FigureCurve curve: root.model.curve
    readonly property real margin: 20 * Theme.scale
    readonly property real aheadMin: 60
    readonly property bool known: root.model.queueName !== ""

    OverrideStep {
        id: head

        x: root.margin
        y: Theme.spaceM
        width: parent.width - 2 * x
        number: 5
        title: qsTr("Consequence preview")
        remark: qsTr("not available yet")
    }
    CText {
        id: name

        x: root.margin
        anchors.top: head.bottom
        anchors.topMargin: Theme.spaceS
        width: parent.width - 2 * x
        visible: root.known
        size: Theme.fontTable
        text: root.model.queueName
    }
    BandChart {
        id: chart

        x: root.margin
        anchors.top: name.bottom
        width: parent.width - 2 * x
        height: Math.min(286 * Theme.scale, 0.45 * parent.height)
        visible: root.known
        xMin: -root.curve.spanMin
        xMax: root.aheadMin
        yMax: root.curve.top
        yTicks: root.curve.ticks
        xTicks: root.curve.minutes
        xLabels: root.curve.times
        limit: root.curve.limit > 0 ? root.curve.limit : NaN
        limitLabel: root.curve.limitText
        nowX: 0
        nowLabel: qsTr("now")

        BandSeries {
            xs: root.curve.xs
            ys: root.curve.ys
        }
    }
    Caption {
        id: figures

        x: root.margin
        anchors.top: chart.bottom
        anchors.topMargin: Theme.spaceXs
        width: parent.width - 2 * x
        visible: root.known
        tone: CText.Secondary
        wrapMode: Text.Wrap
        text: root.model.queueText
    }
    StateNotice {
        x: root.margin
        anchors.top: root.known ? figures.bottom : head.bottom
        anchors.topMargin: Theme.spaceM
        width: parent.width - 2 * x
        kind: "empty"
        text: qsTr("Queue and wait with and without this command can not be forecast yet.")
        sub: qsTr("The command is possible without it. Judge by the interlocks and the cameras.")
    }
}
