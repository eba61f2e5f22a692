// SPDX-License-Identifier: GPL-3.0-or-later
// Where else the chosen object is shown.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property Console desk
    required property InspectorModel model
    readonly property bool lanes: root.model.kind === "lane" || (root.model.kind === "zone" && root.model.code !== "")
    readonly property bool freight: root.model.kind === "carrier"
    readonly property bool tries: root.model.kind === "lane" || root.model.kind === "zone" || root.model.kind === "station" || root.model.kind === "carrier"
    readonly property bool any: lanes || freight || tries
    readonly property real share: (root.width - 2 * row.x - (lanes || freight ? row.spacing : 0)) / (lanes || freight ? 2 : 1)

    function tryIt() {
        if (root.tries)
            root.desk.navigation.goTo("whatif", root.model.kind, root.model.objectId)
    }

    function showLanes() {
        root.desk.lanes.clearSelection()
        if (root.model.kind === "lane")
            root.desk.lanes.choose(root.model.objectId)
        else
            root.desk.lanes.chooseQueue(root.model.objectId)
        root.desk.navigation.goTo("lanes")
    }

    height: root.any ? row.height + 2 * Theme.spaceS : 0

    Rule {
        visible: root.any
        width: parent.width
    }
    Row {
        id: row

        x: Theme.panelPadding
        y: Theme.spaceS
        spacing: Theme.spaceS

        TextButton {
            visible: root.lanes
            width: root.share
            look: TextButton.Flat
            iconName: "lanes"
            text: qsTr("Lanes")
            onClicked: root.showLanes()
        }
        TextButton {
            visible: root.freight
            width: root.share
            look: TextButton.Flat
            iconName: "freight"
            text: qsTr("Freight")
            onClicked: root.desk.navigation.goTo("freight", "carrier", root.model.objectId)
        }
        TextButton {
            visible: root.tries
            width: root.share
            look: TextButton.Flat
            iconName: "split"
            text: qsTr("What if")
            keys: "F"
            keysActive: false // the screen takes it
            onClicked: root.tryIt()
        }
    }
}
