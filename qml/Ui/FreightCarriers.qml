// SPDX-License-Identifier: GPL-3.0-or-later
// The vehicles, those that need attention first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property Console desk
    readonly property FreightModel model: desk.freight

    signal chosen(string id)

    title: qsTr("IGVs")
    sub: Theme.compact ? "" : model.fleetText
    note: FeedNote {
        watch: root.model.carrierFeed
    }
    actions: SegmentedControl {
        name: qsTr("Vehicles shown")
        labels: [qsTr("All"), qsTr("Attention")]
        counts: root.model.carrierCounts
        currentIndex: root.model.attentionOnly ? 1 : 0
        onActivated: index => root.model.attentionOnly = index === 1
    }

    FreightCarrierCells {
        id: columnsAt

        total: root.width
    }
    Item {
        id: head

        width: parent.width
        height: Theme.rowHDense

        Caption {
            x: columnsAt.vehicleX
            width: columnsAt.stateX - x
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Vehicle")
        }
        Caption {
            x: columnsAt.stateX
            width: columnsAt.freightX - x
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("State")
        }
        Caption {
            x: columnsAt.freightX
            width: columnsAt.zoneX - x
            anchors.verticalCenter: parent.verticalCenter
            visible: columnsAt.freightShown
            text: qsTr("Consign.")
        }
        Caption {
            x: columnsAt.zoneX
            width: columnsAt.batteryX - x
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Zone")
        }
        Caption {
            x: columnsAt.batteryX
            width: columnsAt.ageX - x
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Battery")
        }
        Caption {
            anchors { right: parent.right; rightMargin: Theme.spaceM; verticalCenter: parent.verticalCenter }
            text: qsTr("Data")
        }
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    ListView {
        id: list

        anchors { left: parent.left; right: parent.right; top: head.bottom }
        height: Math.floor((parent.height - y) / columnsAt.rowH) * columnsAt.rowH // whole rows
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ThinScrollBar {}
        model: root.model.carriers
        Accessible.role: Accessible.List
        Accessible.name: root.title
        Keys.onReturnPressed: {
            if (currentItem)
                (currentItem as FreightCarrierRow).picked();
        }
        delegate: FreightCarrierRow {
            required property int index

            width: ListView.view.width
            cells: columnsAt
            current: list.activeFocus && ListView.isCurrentItem
            chosen: root.model.kind === "carrier" && root.model.objectId === carrierId
            onPicked: {
                list.currentIndex = index;
                root.chosen(carrierId);
            }
        }
    }
    FeedMark {
        anchors { left: list.left; right: list.right; top: head.top; bottom: list.bottom }
        watch: root.model.carrierFeed
    }
    StateNotice {
        anchors { fill: list; margins: Theme.spaceS }
        visible: list.count === 0
        text: root.model.attentionOnly ? qsTr("No vehicle needs attention") : qsTr("No vehicle known")
    }
}
