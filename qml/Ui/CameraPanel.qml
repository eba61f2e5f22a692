// SPDX-License-Identifier: GPL-3.0-or-later
// Right of the wall: layouts or cameras to choose from, the chosen camera, events with video. Ctrl S keeps the wall as an own layout.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property Console desk
    property bool shown: false
    readonly property CamerasModel model: desk.cameras
    readonly property list<int> shapes: [1, 4, 6, 9, 16]
    readonly property real rowH: 40 * Theme.scale
    readonly property bool searching: page === 1
    property int page: 0
    property bool naming: false

    function nameLayout() {
        root.page = 0;
        root.naming = true;
        layoutName.text = "";
        layoutName.forceActiveFocus();
    }

    function leaveName() {
        root.naming = false;
        choices.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    onPageChanged: root.naming = false
    title: page === 0 ? qsTr("Layouts") : qsTr("Cameras")
    actions: Row {
        spacing: Theme.spaceS

        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            iconName: "plus"
            text: qsTr("Save the layout as (Ctrl S)")
            keys: "Ctrl+S"
            keysActive: root.shown
            onClicked: root.nameLayout()
        }
        SegmentedControl {
            name: qsTr("What to choose from")
            labels: [qsTr("Layouts"), qsTr("Cameras")]
            currentIndex: root.page
            onActivated: index => root.page = index
        }
    }

    Shortcut {
        enabled: root.shown
        sequence: "Ctrl+F"
        onActivated: {
            root.page = 1;
            search.forceActiveFocus();
        }
    }
    Column {
        id: above

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spaceS }
        spacing: Theme.spaceXs

        Field {
            id: search

            width: parent.width
            visible: root.page === 1
            iconName: "search"
            name: qsTr("Search cameras")
            placeholderText: qsTr("Camera, place, lane…")
            text: root.model.query
            onTextChanged: root.model.query = search.text
        }
        Field {
            id: layoutName

            width: parent.width
            visible: root.naming
            name: qsTr("Name of the layout")
            placeholderText: layoutName.name
            maximumLength: 40
            onAccepted: {
                if (!root.model.saveLayout(layoutName.text))
                    return;
                root.leaveName();
            }
            Keys.onEscapePressed: root.leaveName()
        }
        CText {
            width: parent.width
            visible: root.page === 0 && text !== ""
            size: Theme.fontTable
            bold: true
            wrapMode: Text.Wrap
            text: root.model.layoutProblem
        }
    }
    CameraChoices {
        id: choices

        anchors { left: parent.left; right: parent.right; top: above.height > 0 ? above.bottom : parent.top; topMargin: Theme.spaceXs }
        height: (!Theme.compact ? 5 : root.searching ? 3 : 2) * root.rowH - above.height
        desk: root.desk
        page: root.page
    }
    Item {
        id: tiles

        anchors { left: parent.left; right: parent.right; top: choices.bottom; topMargin: Theme.spaceXs }
        height: Theme.controlH + Theme.spaceM

        Rule { width: parent.width }
        Caption {
            x: Theme.panelPadding
            width: shapeChoice.x - x - Theme.spaceS
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Tiles")
        }
        SegmentedControl {
            id: shapeChoice

            anchors { right: parent.right; rightMargin: Theme.panelPadding; verticalCenter: parent.verticalCenter }
            name: qsTr("Number of tiles")
            labels: ["1", "4", "1+5", "9", "16"]
            currentIndex: Array.from(root.shapes).indexOf(root.model.shape)
            onActivated: index => root.model.setShape(root.shapes[index])
        }
        Rule { anchors.bottom: parent.bottom; width: parent.width }
    }
    ScrollArea { // with large text in a low window
        id: facts

        anchors { left: parent.left; right: parent.right; top: tiles.bottom }
        height: Math.min(contentHeight, acts.y - y)

        CameraFacts {
            width: facts.width
            desk: root.desk
        }
    }
    CameraEventsList {
        anchors { left: parent.left; right: parent.right; top: facts.bottom; bottom: acts.top }
        desk: root.desk
    }
    CameraActions {
        id: acts

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        desk: root.desk
        brief: Theme.compact && root.searching // the list needs the room
    }
}
