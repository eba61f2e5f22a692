// SPDX-License-Identifier: GPL-3.0-or-later
// Queue and wait of the chosen place, as it is and with the chosen option, and their figures.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property WhatIfModel model
    readonly property ForecastModel forecast: root.model.forecast
    readonly property bool ready: root.forecast.hasResult
    readonly property bool pair: root.model.chosenName !== ""

    title: qsTr("Queue and wait")
    sub: root.forecast.old ? qsTr("of the question before") : root.model.outdated ? qsTr("changed since: run again") : root.forecast.madeText
    actions: Combo {
        visible: root.ready
        name: qsTr("Place")
        model: root.model.places
        currentIndex: root.model.placeIndex
        onActivated: index => root.model.setPlace(index)
    }

    StateNotice {
        anchors.fill: parent
        anchors.margins: Theme.panelPadding
        visible: !root.ready
        kind: root.forecast.phase === "computing" ? "loading" : root.forecast.phase === "missing" ? "error" : "empty"
        text: root.forecast.phase === "computing" ? root.forecast.progressText : root.forecast.phase === "missing" ? qsTr("Not computed: %1.").arg(root.forecast.problem) : qsTr("Nothing computed yet.")
        sub: root.forecast.phase === "" ? qsTr("Press Run.") : ""
        onRetryRequested: root.model.run()
    }

    Item {
        id: charts

        readonly property real room: charts.height - table.height - Theme.spaceS
        readonly property real lower: 0.4 * charts.room

        anchors.fill: parent
        anchors.margins: Theme.panelPadding
        visible: root.ready

        ForecastBands {
            id: queue

            width: (parent.width - Theme.spaceL) * (Theme.compact ? 1 : 0.5)
            height: Theme.compact ? charts.room - charts.lower - Theme.spaceS : charts.room
            legend: true
            pair: root.pair
            withText: root.model.chosenName
            model: root.model.queue
        }
        ForecastBands {
            id: wait

            x: Theme.compact ? 0 : queue.width + Theme.spaceL
            y: Theme.compact ? queue.height + Theme.spaceS : 0
            width: queue.width
            height: Theme.compact ? charts.lower : charts.room
            pair: root.pair
            model: root.model.wait
        }
        ForecastTable {
            id: table

            anchors.bottom: parent.bottom
            width: parent.width
            figures: root.model.figures
        }
    }
    StaleVeil {
        visible: root.ready && (root.forecast.old || root.model.outdated)
    }
}
