// SPDX-License-Identifier: GPL-3.0-or-later
// The alarm system against EEMUA 191, what was available, the report of the shift.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property DashboardModel model
    // On a small window the head of the screen alone offers the files.
    readonly property real reportH: Theme.compact ? 0 : 92 * Theme.scale

    signal exportWanted(string kind)

    // Of a part of the priority mix: low, medium, high, critical.
    function mixColor(part: int): color {
        return part === 0 ? Theme.bg5 : part === 1 ? Theme.equipLine : part === 2 ? Theme.series1 : Theme.value;
    }

    Panel {
        id: alarms

        width: parent.width
        height: Math.min((parent.height - root.reportH - (Theme.compact ? 1 : 2) * Theme.panelGap) * 0.665, Theme.panelHeadH + lines.contentHeight + 2 * Theme.spaceS)
        title: qsTr("Alarm system")
        sub: qsTr("against EEMUA 191")

        StaleVeil {
            visible: root.model.old
            z: 3
        }

        ScrollArea {
            id: lines

            anchors { fill: parent; margins: Theme.spaceS; leftMargin: Theme.panelPadding; rightMargin: Theme.spaceXs }
            spacing: Theme.spaceXs

            DashboardTable {
                width: parent ? parent.width - Theme.spaceS : 0
                rows: root.model.alarmRows
                ruled: true
                head: qsTr("Alarms of the period")
            }
            Caption {
                width: parent ? parent.width - Theme.spaceS : 0
                wrapMode: Text.Wrap
                text: qsTr("Priority mix, goal about 80 / 15 / 5 / under 1")
            }
            Row {
                id: mix

                width: parent ? parent.width - Theme.spaceS : 0
                visible: root.model.mix.length > 0

                Repeater {
                    model: root.model.mix

                    Rectangle {
                        required property double modelData
                        required property int index

                        width: mix.width * modelData
                        height: 14 * Theme.scale
                        color: root.mixColor(index)
                        border { width: Theme.strokeHair; color: Theme.bg2 }
                    }
                }
            }
            Caption {
                width: parent ? parent.width - Theme.spaceS : 0
                tone: CText.Secondary
                wrapMode: Text.Wrap
                text: root.model.mixText
            }
            CText {
                width: parent ? parent.width - Theme.spaceS : 0
                size: Theme.fontTable
                wrapMode: Text.Wrap
                text: root.model.ratingText
            }
        }
    }
    Panel {
        id: available

        readonly property FeedWatch watch: root.model.workFeed
        readonly property bool old: root.model.availableNow && watch.stale

        anchors { left: parent.left; right: parent.right; top: alarms.bottom; bottom: report.top; topMargin: Theme.panelGap; bottomMargin: Theme.compact ? 0 : Theme.panelGap }
        title: qsTr("Availability")
        sub: root.model.availableNow ? qsTr("now; bars from 70 %, line = goal") : qsTr("bars from 70 %, line = goal")

        actions: FreshnessMark {
            visible: available.old
            freshness: "stale"
            feed: available.watch.name
            text: available.watch.text
        }

        ScrollArea {
            anchors { fill: parent; margins: Theme.spaceS; leftMargin: Theme.panelPadding; rightMargin: Theme.spaceXs }

            DashboardTable {
                width: parent ? parent.width - Theme.spaceS : 0
                rows: root.model.availability
                shares: true
            }
        }
        StaleVeil {
            visible: available.old
        }
    }
    Rectangle {
        id: report

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: root.reportH
        visible: !Theme.compact
        radius: Theme.radiusM
        color: Theme.bg2

        Heading {
            id: title

            x: Theme.panelPadding
            y: Theme.spaceM - Theme.strokeSelected
            text: qsTr("Report of the period")
        }
        Caption {
            anchors { right: parent.right; rightMargin: Theme.panelPadding; baseline: title.baseline }
            visible: root.model.empty
            width: Math.min(implicitWidth, parent.width - title.x - title.implicitWidth - Theme.panelPadding - Theme.spaceS)
            text: qsTr("no data for this period")
        }
        Row {
            id: kinds

            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.panelPadding }
            spacing: Theme.spaceS

            Repeater {
                model: ["pdf", "csv"]

                TextButton {
                    required property string modelData

                    width: (kinds.width - kinds.spacing) / 2
                    iconName: "export"
                    text: modelData.toUpperCase()
                    canRun: !root.model.empty
                    Accessible.description: root.model.empty ? qsTr("no data for this period") : "" // it stands above
                    onClicked: root.exportWanted(modelData)
                }
            }
        }
    }
}
