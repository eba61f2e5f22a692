// SPDX-License-Identifier: GPL-3.0-or-later
// The Lanes screen on a small window: selection, actions and running commands side by side below the grid. It folds to its head.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property Console desk
    readonly property LanesModel lanes: root.desk.lanes
    readonly property int count: root.lanes.selected.length
    property bool folded: false
    readonly property bool unfolded: !root.folded && (root.count > 0 || root.desk.commands.open > 0)

    signal runRequested(string action)
    signal cameraRequested(string camera)

    implicitHeight: root.unfolded ? 29 * Theme.spaceS : root.headHeight
    title: root.count === 0 ? qsTr("No lane chosen") : qsTr("%1 chosen").arg(root.count)
    sub: root.count === 0 ? qsTr("Click a tile; Ctrl or X adds one, Shift a range, Ctrl A all that are shown.") : root.lanes.selectionNames + " · " + root.lanes.selectionPlace
    actions: Row {
        spacing: Theme.spaceS

        TextButton {
            anchors.verticalCenter: parent.verticalCenter
            small: true
            visible: root.count > 0
            look: TextButton.Flat
            text: qsTr("Clear")
            keys: "Esc"
            keysActive: false
            onClicked: root.lanes.clearSelection()
        }
        IconButton {
            iconName: root.unfolded ? "chevronDown" : "chevronUp"
            text: root.unfolded ? qsTr("Fold") : qsTr("Unfold")
            onClicked: root.folded = !root.folded
        }
    }

    ScrollArea {
        id: chosenArea

        width: 0.29 * parent.width
        height: parent.height
        visible: root.unfolded

        LanesChosen {
            width: parent.width
            rowsShown: 5
            headShown: false
            lanes: root.lanes
        }
    }
    ScrollArea {
        id: actionArea

        anchors.left: chosenArea.right
        anchors.leftMargin: Theme.spaceS
        y: Theme.spaceS
        width: 0.4 * parent.width
        height: parent.height - 2 * y
        visible: root.unfolded
        spacing: Theme.spaceS

        LanesActions {
            width: parent.width
            columns: 2
            lanes: root.lanes
            onRunRequested: action => root.runRequested(action)
        }
        LanesPreview {
            width: parent.width
            lanes: root.lanes
        }
    }
    CommandTrayPanel {
        anchors.left: actionArea.right
        anchors.leftMargin: Theme.spaceS
        anchors.right: parent.right
        height: parent.height
        visible: root.unfolded
        desk: root.desk
        onCameraRequested: camera => root.cameraRequested(camera)
    }
}
