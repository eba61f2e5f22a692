// SPDX-License-Identifier: GPL-3.0-or-later
// Every lane as a tile by bridge and direction; what can be done with those chosen, and what became of it, at the right, or in
// a drawer below on small windows.
import QtQuick
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: screen

    required property Console desk
    property bool shown: false
    property bool table: false
    readonly property LanesModel lanes: screen.desk.lanes

    function run(action: string) {
        if (action === "")
            return;
        if (screen.lanes.needsDialog(action)) {
            screen.desk.navigation.override("lane", screen.lanes.selected, action);
            return;
        }
        const targets = screen.lanes.selected;
        for (let i = 0; i < targets.length; ++i)
            screen.desk.commands.issue("lane", targets[i], action, "", 0);
    }

    function showCamera(camera: string) {
        if (camera !== "")
            screen.desk.navigation.goTo("cameras", "camera", camera);
    }

    function tryIt() {
        if (screen.desk.whatIf.startFrom("lane", screen.lanes.selected))
            screen.desk.navigation.goTo("whatif");
    }

    // Letters act on the selection; true when the key means something here.
    function press(key: int, modifiers: int): bool {
        if (key === Qt.Key_Escape && screen.lanes.selected.length > 0)
            screen.lanes.clearSelection();
        else if (key === Qt.Key_A && (modifiers & Qt.ControlModifier))
            screen.lanes.chooseAllShown();
        else if (modifiers & (Qt.ControlModifier | Qt.AltModifier))
            return false;
        else if (key === Qt.Key_X && grid.currentLane !== "")
            screen.lanes.toggle(grid.currentLane);
        else if (key === Qt.Key_F && screen.lanes.selected.length > 0)
            screen.tryIt();
        else if (key === Qt.Key_V)
            screen.showCamera(screen.lanes.selectionCamera);
        else if (key === Qt.Key_O && screen.lanes.selected.length === 0 && grid.currentLane !== "") {
            screen.lanes.choose(grid.currentLane);
            screen.run(screen.lanes.actionForKey("O"));
        } else if ([Qt.Key_O, Qt.Key_C, Qt.Key_R, Qt.Key_W].indexOf(key) >= 0)
            screen.run(screen.lanes.actionForKey(String.fromCharCode(key)));
        else
            return false;
        return true;
    }

    function showTable(name: string): bool {
        screen.table = name === "table";
        return true;
    }

    focus: true

    ActiveHold {
        model: screen.lanes
        shown: screen.shown
    }

    Keys.onPressed: event => event.accepted = screen.press(event.key, event.modifiers)

    LanesFilters {
        id: filters

        anchors.left: parent.left
        anchors.right: grid.right
        lanes: screen.lanes
        onTableWanted: table => screen.table = table
        table: screen.table
    }

    LanesGrid {
        id: grid

        anchors.left: parent.left
        anchors.right: Theme.compact ? parent.right : side.left
        anchors.rightMargin: Theme.compact ? 0 : Theme.panelGap
        anchors.top: filters.bottom
        anchors.topMargin: Theme.spaceS
        anchors.bottom: Theme.compact ? drawer.top : parent.bottom
        anchors.bottomMargin: Theme.compact ? Theme.panelGap : 0
        focus: true
        lanes: screen.lanes
        table: screen.table
        onActRequested: screen.run(screen.lanes.actionForKey("O"))
    }

    LanesPanel {
        id: side

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.inspectorW
        visible: !Theme.compact
        desk: screen.desk
        onRunRequested: action => screen.run(action)
        onCameraRequested: camera => screen.showCamera(camera)
    }

    LanesDrawer {
        id: drawer

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: implicitHeight
        visible: Theme.compact
        desk: screen.desk
        onRunRequested: action => screen.run(action)
        onCameraRequested: camera => screen.showCamera(camera)
    }
}
