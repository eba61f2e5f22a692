// SPDX-License-Identifier: GPL-3.0-or-later
// What the command would do: queue and wait with and without it, what was assumed, how good past forecasts were. Without a
// forecast the queue as measured up to now, and why. The command is possible without it.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property OverrideModel model
    readonly property ForecastPreview preview: root.model.preview
    readonly property ForecastModel forecast: root.preview.forecast
    readonly property bool ready: root.forecast.hasResult
    readonly property bool missing: root.preview.whyNone !== "" || root.forecast.phase === "missing"
    readonly property real margin: 20 * Theme.scale
    readonly property real room: foot.y - head.y - head.height

    OverrideStep {
        id: head

        x: root.margin
        y: Theme.spaceM
        width: parent.width - 2 * x
        number: 5
        title: qsTr("Consequence preview")
        remark: root.forecast.progressText !== "" ? root.forecast.progressText : root.ready ? root.forecast.madeText : qsTr("missing")
    }
    Rectangle {
        x: root.margin
        anchors.top: head.bottom
        width: (parent.width - 2 * x) * root.forecast.progress
        height: Theme.strokeSelected
        visible: root.forecast.phase === "computing"
        color: Theme.text3
    }

    ForecastBands {
        id: queue

        x: root.margin
        anchors.top: head.bottom
        anchors.topMargin: Theme.spaceS
        width: parent.width - 2 * x
        height: Math.min(306 * Theme.scale, (root.missing ? 0.32 : 0.43) * root.room)
        visible: root.ready
        legend: true
        model: root.preview.queue
    }
    ForecastBands {
        id: wait

        x: root.margin
        anchors.top: queue.bottom
        anchors.topMargin: Theme.spaceXs
        width: parent.width - 2 * x
        height: Math.min(166 * Theme.scale, (root.missing ? 0.18 : 0.235) * root.room)
        visible: root.ready
        model: root.preview.wait
    }
    Item {
        x: root.margin
        anchors.top: queue.top
        anchors.bottom: wait.bottom
        width: parent.width - 2 * x
        visible: root.ready && root.forecast.old

        StaleVeil {}
    }
    ScrollArea {
        id: results

        x: root.margin
        anchors.top: wait.bottom
        anchors.topMargin: Theme.spaceXs
        anchors.bottom: notice.visible ? notice.top : foot.top
        anchors.bottomMargin: Theme.spaceS
        width: parent.width - 2 * x
        visible: root.ready
        spacing: Theme.spaceXs

        ForecastTable {
            width: parent.width
            figures: root.preview.figures
        }
        CText {
            width: parent.width
            visible: text !== ""
            size: Theme.fontTable
            wrapMode: Text.Wrap
            text: root.preview.riskText
        }
        Caption {
            width: parent.width
            visible: text !== ""
            wrapMode: Text.Wrap
            text: root.forecast.assumedText
        }
    }

    OverrideQueue {
        id: queueNow

        x: root.margin
        anchors.top: head.bottom
        anchors.topMargin: Theme.spaceS
        width: parent.width - 2 * x
        height: 0.55 * root.room
        visible: !root.ready && root.model.queueName !== ""
        model: root.model
    }
    StateNotice {
        id: notice

        x: root.margin
        y: root.ready ? foot.y - height - Theme.spaceS : (queueNow.visible ? queueNow.y + queueNow.height : head.y + head.height) + Theme.spaceM
        width: parent.width - 2 * x
        visible: root.missing || !root.ready
        kind: root.missing ? (root.preview.whyNone !== "" ? "empty" : "error") : "loading"
        canRetry: false // the key stands below
        text: !root.missing ? qsTr("Queue and wait are being computed.") : qsTr("Preview missing: %1.").arg(root.preview.whyNone !== "" ? root.preview.whyNone : root.forecast.problem)
        sub: root.missing ? qsTr("The command is possible without it. Judge by the interlocks and the cameras.") : root.forecast.progressText
    }

    Item {
        id: foot

        x: root.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceS
        width: parent.width - 2 * x
        height: Math.max(again.height, score.implicitHeight)

        Caption {
            id: score

            anchors.left: parent.left
            anchors.right: again.left
            anchors.rightMargin: Theme.spaceS
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.Wrap
            text: root.preview.scoreText
        }
        TextButton {
            id: again

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            small: true
            text: qsTr("Compute again")
            keys: "Ctrl+R"
            keysActive: root.model.open
            canRun: root.preview.whyNone === ""
            whyNot: root.preview.whyNone
            onClicked: root.preview.again()
        }
    }
}
