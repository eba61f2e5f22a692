// SPDX-License-Identifier: GPL-3.0-or-later
// The consignments and how far each has come, trucks by stage, what waits at the stations.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property Console desk
    readonly property FreightModel model: desk.freight
    readonly property bool narrow: width < 500 * Theme.scale
    readonly property real nameW: Math.max((narrow ? 124 : 164) * Theme.scale, Math.min(236 * Theme.scale, width * 0.29))
    readonly property real elapsedW: (narrow ? 52 : Theme.compact ? 72 : 92) * Theme.scale
    readonly property real stepW: (width - nameW - elapsedW - 2 * Theme.spaceM) / 10

    readonly property bool staggered: widest.width > stepW - Theme.spaceXs / 2
    readonly property real headH: (staggered ? 54 : 38) * Theme.scale

    signal chosen(string id)

    title: qsTr("Consignments")
    sub: Theme.compact ? "" : model.insideText
    note: FeedNote {
        watch: root.model.customsFeed
    }
    actions: SegmentedControl {
        name: qsTr("Consignments shown")
        labels: [qsTr("All"), qsTr("Smart"), qsTr("Traditional")]
        counts: root.narrow ? [] : root.model.consignmentCounts
        currentIndex: root.model.modeFilter
        onActivated: index => root.model.modeFilter = index
    }

    // Neighbouring stages are written on two lines where their names have no room beside each other.
    TextMetrics {
        id: widest

        font.pixelSize: Theme.fontCaption
        text: Array.from(root.model.stageNames).reduce((longest, name) => name.length > longest.length ? name : longest, "")
    }
    Item {
        id: head

        width: parent.width
        height: root.headH

        Caption {
            x: Theme.spaceM
            y: Theme.strokeSelected
            width: root.nameW - Theme.spaceS
            text: Theme.compact ? qsTr("Goods, channel") : qsTr("Consignment, goods, channel")
        }
        Caption {
            x: Theme.spaceM
            anchors { bottom: parent.bottom; bottomMargin: Theme.strokeSelected }
            width: root.nameW - Theme.spaceS
            text: Theme.compact ? qsTr("Number") : qsTr("Trucks and containers by stage")
        }
        Repeater {
            model: root.model.stageNames.length

            Item {
                id: stage

                required property int index
                readonly property string name: root.model.stageNames[stage.index] ?? ""
                readonly property string count: root.model.stageCounts[stage.index] ?? ""

                x: Theme.spaceM + root.nameW + stage.index * root.stepW
                width: root.stepW
                height: head.height
                Accessible.role: Accessible.StaticText
                Accessible.name: stage.name + ": " + stage.count

                Caption {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: !root.staggered || stage.index % 2 === 0 ? Theme.strokeSelected : 18 * Theme.scale
                    width: Math.min(implicitWidth, 2 * root.stepW - Theme.strokeSelected)
                    text: stage.name
                }
                CText {
                    width: Math.min(implicitWidth, root.stepW - Theme.strokeSelected)
                    anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.strokeSelected }
                    size: Theme.fontCaption
                    text: stage.count
                }
            }
        }
        Caption {
            anchors { right: parent.right; rightMargin: Theme.spaceM }
            y: Theme.strokeSelected
            width: Math.min(implicitWidth, root.elapsedW)
            text: qsTr("elapsed, h")
        }
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    ListView {
        id: list

        readonly property real rowH: 48 * Theme.scale

        anchors { left: parent.left; right: parent.right; top: head.bottom }
        height: Math.floor((foot.y - y) / rowH) * rowH // whole rows
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ThinScrollBar {}
        model: root.model.consignments
        Accessible.role: Accessible.List
        Accessible.name: root.title
        Keys.onReturnPressed: {
            if (currentItem)
                (currentItem as FreightConsignmentRow).picked();
        }
        delegate: FreightConsignmentRow {
            required property int index

            width: ListView.view.width
            nameW: root.nameW
            stepW: root.stepW
            elapsedW: root.elapsedW
            current: list.activeFocus && ListView.isCurrentItem
            chosen: root.model.kind === "consignment" && root.model.objectId === consignmentId
            onPicked: {
                list.currentIndex = index;
                root.chosen(consignmentId);
            }
        }
    }
    FeedMark {
        anchors { left: list.left; right: list.right; top: head.top; bottom: list.bottom }
        watch: root.model.customsFeed
    }
    StateNotice {
        anchors { fill: list; margins: Theme.spaceS }
        visible: list.count === 0
        text: qsTr("No consignment inside")
    }
    Rectangle {
        id: foot

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: more.implicitHeight + 2 * Theme.spaceS
        color: Theme.bg2
        Rule { width: parent.width }
        FactLine { // the busiest stations come first
            id: more

            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.spaceM; rightMargin: Theme.spaceM }
            readonly property string stations: root.model.stationTexts.length === 0 ? qsTr("nothing waits at the stations") : qsTr("Waiting + in service: %1").arg(Array.from(root.model.stationTexts).join(" · "))

            facts: root.model.moreText === "" ? more.stations : root.model.moreText + " · " + more.stations
        }
    }
}
