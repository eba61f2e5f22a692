// SPDX-License-Identifier: GPL-3.0-or-later
// The right side of the Lanes screen: selection, actions, preview, running commands.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property Console desk
    readonly property LanesModel lanes: root.desk.lanes
    readonly property int count: root.lanes.selected.length

    signal runRequested(string action)
    signal cameraRequested(string camera)

    LanesChosen {
        id: chosen

        width: parent.width
        visible: root.count > 0
        lanes: root.lanes
    }

    StateNotice {
        x: Theme.panelPadding
        y: Theme.panelPadding
        width: parent.width - 2 * x
        visible: root.count === 0
        kind: "empty"
        text: qsTr("No lane chosen")
        sub: qsTr("Click a tile; Ctrl or X adds one, Shift a range, Ctrl A all that are shown.")
    }

    ScrollArea {
        id: middle

        x: Theme.panelPadding
        anchors.top: chosen.bottom
        anchors.topMargin: Theme.spaceS
        anchors.bottom: tray.top
        anchors.bottomMargin: Theme.spaceS
        width: parent.width - 2 * x
        visible: root.count > 0
        spacing: Theme.spaceS

        Heading {
            width: parent.width
            size: Theme.fontTable
            text: root.count === 1 ? qsTr("Actions") : root.count === 2 ? qsTr("Actions for both") : qsTr("Actions for %1 lanes").arg(root.count)
        }
        LanesActions {
            width: parent.width
            lanes: root.lanes
            onRunRequested: action => root.runRequested(action)
        }
        LanesPreview {
            width: parent.width
            lanes: root.lanes
        }
        CameraPicture {
            width: parent.width
            height: width * 9 / 16
            visible: root.lanes.selectionCamera !== "" && root.desk.commands.open === 0
            desk: root.desk
            cameraId: root.lanes.selectionCamera
            onOpened: root.cameraRequested(root.lanes.selectionCamera)
        }
    }

    CommandTrayPanel {
        id: tray

        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.min(implicitHeight, 0.42 * parent.height)
        desk: root.desk
        onCameraRequested: camera => root.cameraRequested(camera)
    }
}
