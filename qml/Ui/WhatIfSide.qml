// SPDX-License-Identifier: GPL-3.0-or-later
// What is computed and how long it takes; what it is made of and how old that is; how good earlier forecasts were.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property WhatIfModel model
    readonly property ForecastModel forecast: root.model.forecast
    readonly property bool computing: root.forecast.phase === "computing"

    component Facts: Column {
        id: facts

        property list<string> texts
        property bool strong: false

        spacing: Theme.spaceXs

        Repeater {
            model: facts.texts.length

            CText {
                required property int index

                width: facts.width
                size: Theme.fontTable
                tone: facts.strong ? CText.Primary : CText.Secondary
                wrapMode: Text.Wrap
                text: facts.texts[index] ?? ""
            }
        }
    }

    title: qsTr("Computation")
    sub: root.forecast.progressText

    Column {
        id: controls

        x: Theme.panelPadding
        y: Theme.spaceS
        width: parent.width - 2 * x
        spacing: Theme.spaceS

        Caption {
            text: qsTr("How far")
        }
        SegmentedControl {
            width: parent.width
            fillWidth: true
            name: qsTr("How far")
            labels: root.model.horizons
            currentIndex: root.model.horizonIndex
            onActivated: index => root.model.setHorizon(index)
        }
        Caption {
            text: qsTr("Futures of each option")
        }
        SegmentedControl {
            width: parent.width
            fillWidth: true
            name: qsTr("Futures of each option")
            labels: root.model.replications
            currentIndex: root.model.replicationsIndex
            onActivated: index => root.model.setReplications(index)
        }
        Caption {
            text: qsTr("Who counts")
        }
        SegmentedControl {
            width: parent.width
            fillWidth: true
            name: qsTr("Who counts")
            labels: root.model.scopes
            currentIndex: root.model.scopeIndex
            onActivated: index => root.model.setScope(index)
        }
        Flow {
            id: runs

            // One below the other where their words and keys have no room beside each other.
            readonly property real each: width < 280 * Theme.scale ? width : (width - spacing) * 0.5

            width: parent.width
            spacing: Theme.spaceS

            TextButton {
                width: runs.each
                look: TextButton.Primary
                iconName: "play"
                text: qsTr("Run")
                keys: "Ctrl+R"
                canRun: root.model.whyNotRun === ""
                whyNot: root.model.whyNotRun
                onClicked: root.model.run()
            }
            TextButton {
                width: runs.each
                iconName: "stop"
                text: qsTr("Stop")
                canRun: root.computing
                whyNot: qsTr("nothing runs")
                onClicked: root.model.stop()
            }
        }
        Rectangle {
            width: parent.width
            height: Theme.spaceXs
            radius: Theme.radiusS
            color: Theme.bg4

            Rectangle {
                width: parent.width * (root.computing ? root.forecast.progress : root.forecast.hasResult ? 1 : 0)
                height: parent.height
                radius: parent.radius
                color: Theme.equipLine
            }
        }
        CText {
            width: parent.width
            visible: text !== ""
            size: Theme.fontTable
            wrapMode: Text.Wrap
            text: root.forecast.problem === "" ? "" : root.forecast.problem + "."
        }
        Rule { width: parent.width }
    }

    ScrollArea {
        x: Theme.panelPadding
        anchors.top: controls.bottom
        anchors.topMargin: Theme.spaceS
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceS
        width: parent.width - 2 * x
        activeFocusOnTab: true
        spacing: Theme.spaceS
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("What it is made of")

        Heading {
            size: Theme.fontTable
            text: qsTr("What it is made of")
        }
        Caption {
            width: parent ? parent.width : 0
            wrapMode: Text.Wrap
            text: root.forecast.hasResult ? root.model.ageText : qsTr("Nothing computed yet.")
        }
        Facts {
            width: parent ? parent.width : 0
            strong: true
            texts: root.forecast.assumed
        }
        Facts {
            width: parent ? parent.width : 0
            texts: root.forecast.observed
        }
        Rule { width: parent ? parent.width : 0 }
        Heading {
            size: Theme.fontTable
            text: qsTr("Earlier forecasts against what happened")
        }
        Facts {
            width: parent ? parent.width : 0
            texts: root.model.scoreLines
        }
    }
}
