// SPDX-License-Identifier: GPL-3.0-or-later
// What the action that suggests itself would do to queue and wait of the chosen lanes. The dialog of the action shows more.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Rectangle {
    id: root

    required property LanesModel lanes
    readonly property ForecastPreview preview: root.lanes.preview
    readonly property ForecastModel forecast: root.preview.forecast
    readonly property string notice: root.preview.whyNone !== "" ? root.preview.whyNone : root.forecast.phase === "missing" ? qsTr("Preview missing: %1.").arg(root.forecast.problem) : root.forecast.phase === "" ? qsTr("No action suggests itself.") : root.forecast.hasResult ? "" : qsTr("Queue and wait are being computed.")

    implicitHeight: column.implicitHeight + 2 * Theme.spaceS
    color: Theme.bg1
    radius: Theme.radiusM

    Column {
        id: column

        x: 10 * Theme.scale
        y: Theme.spaceS
        width: parent.width - 2 * x
        spacing: Theme.spaceXs

        Item {
            width: parent.width
            height: Math.max(title.implicitHeight, made.implicitHeight)

            CText {
                id: title

                anchors.left: parent.left
                anchors.right: made.left
                anchors.rightMargin: Theme.spaceS
                size: Theme.fontTable
                bold: true
                wrapMode: Text.Wrap
                text: root.forecast.phase === "" ? qsTr("Preview") : root.preview.title
            }
            Caption {
                id: made

                anchors.right: parent.right
                anchors.baseline: title.baseline
                text: root.forecast.progressText !== "" ? root.forecast.progressText : root.forecast.hasResult ? root.forecast.runsText : ""
            }
        }
        Repeater {
            model: root.preview.figures

            Item {
                id: line

                required property string name
                required property string without
                required property string withOption
                required property string unit

                width: column.width
                height: Math.max(label.implicitHeight, Theme.iconS)
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1: without %2, with %3").arg(line.name).arg(line.without).arg(line.withOption)

                CText {
                    id: label

                    width: values.x - Theme.spaceS
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.fontTable
                    tone: CText.Secondary
                    wrapMode: Text.Wrap
                    lineHeight: 0.9
                    text: line.name
                }
                Row {
                    id: values

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.spaceS

                    CText {
                        anchors.verticalCenter: parent.verticalCenter
                        size: Theme.fontTable
                        tone: CText.Secondary
                        text: line.without
                    }
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "right"
                        size: Theme.fontTable
                        color: Theme.text3
                    }
                    CText {
                        anchors.verticalCenter: parent.verticalCenter
                        size: Theme.fontTable
                        bold: true
                        tone: CText.Value
                        text: (line.withOption + " " + line.unit).trim()
                    }
                }
            }
        }
        CText {
            width: parent.width
            visible: text !== ""
            size: Theme.fontTable
            tone: CText.Secondary
            wrapMode: Text.Wrap
            text: root.notice
        }
    }
}
