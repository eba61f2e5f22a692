// SPDX-License-Identifier: GPL-3.0-or-later
// The fleet at a glance: one cell a vehicle by what it does, and the sums.
pragma ComponentBehavior: Bound
import QtQuick
import Coi.Controls
import Coi.ViewModels

Rectangle {
    id: root

    required property OverviewModel model
    property bool compact: false
    readonly property bool stale: root.model.fleetAge !== ""

    radius: Theme.radiusS
    color: Theme.bg2
    border.color: Theme.line1
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("IGV fleet") + ", " + root.model.fleetTitle + (root.stale ? ", " + age.words : "")

    StaleVeil {
        id: veil

        visible: root.stale
    }
    Heading {
        id: title

        x: Theme.spaceM
        y: (root.compact ? 5 : 8) * Theme.scale
        size: Theme.fontTable
        text: qsTr("IGV fleet")
    }
    FreshnessMark {
        id: age

        anchors { right: parent.right; rightMargin: Theme.spaceXs; verticalCenter: title.verticalCenter }
        visible: root.stale
        freshness: "stale"
        feed: title.text
        text: root.model.fleetAge
    }
    CText {
        anchors { right: root.stale ? age.left : parent.right; rightMargin: root.stale ? Theme.spaceXs : Theme.spaceM; baseline: title.baseline }
        visible: implicitWidth + Theme.spaceXs <= parent.width - title.x - title.implicitWidth - (root.stale ? age.width + 2 * Theme.spaceXs : Theme.spaceM)
        opacity: root.stale ? veil.contentOpacity : 1
        size: Theme.fontCaption
        text: root.model.fleetTitle
    }
    Row {
        id: cells

        x: Theme.spaceM
        y: (root.compact ? 25 : 33) * Theme.scale
        spacing: 3 * Theme.scale
        opacity: root.stale ? veil.contentOpacity : 1
        Repeater {
            model: root.model.fleetTasks
            Row {
                id: group

                required property int index
                required property int modelData

                spacing: cells.spacing
                visible: modelData > 0
                Repeater {
                    model: group.modelData
                    OverviewFleetCell {
                        width: (root.width - 2 * Theme.spaceM + cells.spacing) / Math.max(24, root.model.carriersInAll) - cells.spacing
                        height: (root.compact ? 12 : 14) * Theme.scale
                        task: group.index
                    }
                }
            }
        }
    }
    Column {
        visible: y + implicitHeight <= root.height
        anchors { left: parent.left; right: parent.right; leftMargin: Theme.spaceM; rightMargin: Theme.spaceM }
        anchors.top: cells.bottom
        anchors.topMargin: (root.compact ? 2 : 4) * Theme.scale
        spacing: -Theme.strokeHair
        opacity: root.stale ? veil.contentOpacity : 1

        Repeater {
            model: root.model.fleetText.split("\n").slice(0, root.compact ? 1 : 2)

            FactLine {
                required property string modelData

                width: parent ? parent.width : 0
                tone: CText.Secondary
                facts: modelData
            }
        }
    }
}
