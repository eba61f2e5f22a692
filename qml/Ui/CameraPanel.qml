// SPDX-License-Identifier: GPL-3.0-or-later
// Right of the wall: layouts, cameras or events to choose from, and the chosen camera.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property Console desk
    property bool shown: false
    readonly property CamerasModel model: desk.cameras
    property int page: 0

    title: page === 0 ? qsTr("Layouts") : page === 1 ? qsTr("Cameras") : qsTr("Events with video")
    actions: SegmentedControl {
        name: qsTr("Number of tiles")
        labels: ["1", "4", "1+5", "9", "16"]
        currentIndex: [1, 4, 6, 9, 16].indexOf(root.model.shape) // qmllint disable
        onActivated: index => root.model.setShape([1, 4, 6, 9, 16][index])
    }

    SegmentedControl {
        id: pages

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spaceS }
        fillWidth: true
        name: qsTr("What to choose from")
        labels: [qsTr("Layouts"), qsTr("Cameras"), qsTr("Events")]
        currentIndex: root.page
        onActivated: index => root.page = index
    }
    Shortcut {
        enabled: root.shown
        sequence: "Ctrl+F"
        onActivated: {
            root.page = 1;
            search.forceActiveFocus();
        }
    }
    Field {
        id: search

        anchors { left: parent.left; right: parent.right; top: pages.bottom; margins: Theme.spaceS }
        visible: root.page === 1
        iconName: "search"
        name: qsTr("Search cameras")
        placeholderText: qsTr("Camera, place, lane…")
        text: root.model.query
        onTextChanged: root.model.query = search.text
    }
    CameraChoices {
        anchors { left: parent.left; right: parent.right; bottom: facts.top; topMargin: Theme.spaceS }
        anchors.top: search.visible ? search.bottom : pages.bottom
        desk: root.desk
        page: root.page
    }
    CameraFacts {
        id: facts

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        desk: root.desk
    }
}
