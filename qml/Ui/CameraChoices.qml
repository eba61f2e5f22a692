// SPDX-License-Identifier: GPL-3.0-or-later
// The lists one chooses from: 0 layouts, 1 cameras for the selected tile.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property Console desk
    property int page: 0
    readonly property CamerasModel model: desk.cameras

    component Choices: ListView {
        id: list

        anchors.fill: parent
        clip: true
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        onActiveFocusChanged: {
            if (activeFocus && currentIndex < 0)
                currentIndex = 0; // so that the focus is seen
        }
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: -1
        ScrollBar.vertical: ThinScrollBar {}
    }

    Choices {
        visible: root.page === 0
        model: root.model.layouts
        Accessible.name: qsTr("Layouts")
        delegate: CameraLayoutRow {
            width: ListView.view.width
            onPicked: root.model.useLayout(index)
            onRemoved: root.model.removeLayout(index)
        }
        Keys.onReturnPressed: root.model.useLayout(currentIndex)
        Keys.onDeletePressed: root.model.removeLayout(currentIndex)
    }

    Choices {
        id: cameras

        visible: root.page === 1
        model: root.model.entries
        Accessible.name: qsTr("Cameras")
        delegate: CameraChoice {
            required property string cameraId
            required property string stateText
            required property bool onWall
            required name

            width: ListView.view.width
            title: cameraId
            detail: name
            note: stateText !== "" ? stateText : onWall ? qsTr("shown") : ""
            noteBold: stateText !== ""
            onPicked: root.model.assign(cameraId)
        }
        StateNotice {
            anchors.fill: parent
            anchors.margins: Theme.spaceS
            visible: cameras.count === 0
            text: qsTr("No camera matches")
            sub: root.model.query
        }
    }
}
