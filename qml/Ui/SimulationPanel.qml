// SPDX-License-Identifier: GPL-3.0-or-later
// Controls of a simulated field, below the mode word: the screens stay in view and usable beside it.
import QtQuick
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: root

    required property SimulationModel model
    property real maximumHeight: 0
    readonly property bool usable: root.model.whyNot === "" && root.model.simulated

    signal closeRequested

    implicitWidth: 64 * Theme.spaceS * Theme.scale
    implicitHeight: Math.min(panel.headHeight + content.implicitHeight + 2 * Theme.spaceM, root.maximumHeight)
    Accessible.role: Accessible.Pane
    Accessible.name: panel.title
    Keys.onEscapePressed: root.closeRequested()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_P || event.isAutoRepeat || !root.usable)
            return;
        event.accepted = true;
        root.model.setPaused(!root.model.paused);
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.strokeControl
        radius: Theme.radiusM
        color: Theme.line2
    }

    Panel {
        id: panel

        anchors.fill: parent
        title: qsTr("Simulation")
        sub: root.model.speedText + " · " + root.model.clockText + " · " + qsTr("seed %1").arg(root.model.seedText)
        actions: IconButton {
            height: Theme.controlHSmall
            iconName: "close"
            text: qsTr("Close")
            onClicked: root.closeRequested()
        }

        ScrollArea {
            anchors.fill: parent
            contentHeight: content.implicitHeight + 2 * Theme.spaceM

            Item {
                width: parent ? parent.width : 0
                height: content.implicitHeight + 2 * Theme.spaceM

                Column {
                    id: content

                    x: Theme.spaceM
                    y: Theme.spaceM
                    width: parent.width - 2 * x
                    spacing: Theme.spaceM

                    CText {
                        width: parent.width
                        visible: text !== ""
                        size: Theme.fontTable
                        bold: true
                        wrapMode: Text.Wrap
                        text: root.model.whyNot !== "" ? qsTr("Not available: %1").arg(root.model.whyNot) : root.model.problem
                    }

                    SimulationRun {
                        width: parent.width
                        model: root.model
                        enabled: root.usable // why not stands above
                        focus: true
                    }

                    Rule {
                        width: parent.width
                    }

                    SimulationDay {
                        width: parent.width
                        model: root.model
                        enabled: root.usable // why not stands above
                    }

                    Rule {
                        width: parent.width
                    }

                    SimulationFaults {
                        width: parent.width
                        model: root.model
                        enabled: root.usable // why not stands above
                    }
                }
            }
        }
    }
}
