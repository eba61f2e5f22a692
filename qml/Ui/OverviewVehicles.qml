// SPDX-License-Identifier: GPL-3.0-or-later
// Vehicles of the day by smart corridor and traditional trucks, and the customs channels of those inside.
pragma ComponentBehavior: Bound
import QtQuick
import Coi.Controls
import Coi.ViewModels

Rectangle {
    id: root

    required property OverviewModel model
    property bool compact: false
    readonly property bool stale: root.model.vehiclesAge !== ""

    radius: Theme.radiusS
    color: Theme.bg2
    border.color: Theme.line1

    // The lines stand where the height of the box puts them.
    component Line: Item {
        property real at

        x: Theme.spaceM
        y: at * root.height - height / 2
        width: root.width - 2 * x
        height: childrenRect.height
        opacity: root.stale ? veil.contentOpacity : 1
    }

    StaleVeil {
        id: veil

        visible: root.stale
    }

    Line {
        at: root.compact ? 0.15 : 0.145

        Heading {
            id: title

            width: Math.min(implicitWidth, (age.visible ? age.x : today.x) - Theme.spaceXs)
            size: root.compact && Theme.scale > 1 ? Theme.fontCaption : Theme.fontTable
            mayElide: age.visible && age.brief
            text: qsTr("Vehicles today")
        }
        FreshnessMark {
            id: age

            anchors { right: today.left; rightMargin: Theme.spaceS; verticalCenter: title.verticalCenter }
            visible: root.stale
            freshness: "stale"
            brief: root.width < 250 * Theme.scale
            feed: title.text
            text: root.model.vehiclesAge
        }
        Heading {
            id: today

            anchors.right: parent.right
            anchors.baseline: title.baseline
            size: root.compact ? Theme.fontTable : Theme.fontBody
            text: root.model.vehiclesToday
        }
    }
    Line {
        at: root.compact ? 0.36 : 0.36

        OverviewShare {
            width: parent.width
            compact: root.compact
            name: qsTr("Smart corridor")
            figure: root.model.smartText
            share: root.model.smartBar
            strong: true
        }
    }
    Line {
        at: root.compact ? 0.55 : 0.545

        OverviewShare {
            width: parent.width
            compact: root.compact
            name: qsTr("Traditional")
            figure: root.model.traditionalText
            share: root.model.traditionalBar
        }
    }
    Line {
        at: 0.68

        Rule { width: parent.width }
    }
    Line {
        at: 0.84

        Row {
            spacing: Theme.spaceM
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                visible: !root.compact
                tone: CText.Secondary
                text: qsTr("Channels now")
            }
            Repeater {
                model: root.model.channels
                Row {
                    id: entry

                    required property int index
                    required property int modelData

                    spacing: Theme.spaceXs
                    Accessible.role: Accessible.StaticText
                    Accessible.name: [qsTr("Green"), qsTr("Yellow"), qsTr("Red")][index] + " " + modelData
                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: 14 * Theme.scale
                        height: 16 * Theme.scale
                        color: "transparent"
                        border.color: Theme.line2
                        Hatch {
                            anchors.fill: parent
                            visible: entry.index > 0
                            pitch: Theme.hatchStalePitch - (entry.index === 2 ? 2 : 1)
                            lineWidth: Theme.strokeTrendRef
                            color: entry.index === 2 ? Theme.channelHatchDense : Theme.channelHatch
                            crossed: entry.index === 2
                        }
                    }
                    CText {
                        anchors.verticalCenter: parent.verticalCenter
                        size: Theme.fontCaption
                        tone: CText.Secondary
                        text: (entry.index + 1) + ": " + entry.modelData
                    }
                }
            }
        }
    }
}
