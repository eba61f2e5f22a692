// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen object: head, figures, chart, members, alarms, picture, actions. Actions stand at the bottom. On a small window it
// folds to a strip.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property Console desk
    required property InspectorModel model
    property bool folded: false
    readonly property bool empty: model.kind === ""
    readonly property bool open: !folded && !empty

    // Letters act on the chosen object; true when the key means something here.
    function press(key: int): bool {
        if (key === Qt.Key_F && open && more.tries) {
            more.tryIt()
            return true
        }
        return open && key >= Qt.Key_A && key <= Qt.Key_Z && actionList.press(String.fromCharCode(key))
    }

    implicitWidth: root.folded ? 36 * Theme.scale : Theme.inspectorW

    OverviewWaits {
        id: waits

        x: Theme.spaceM
        y: Theme.spaceM
        width: parent.width - 2 * x
        visible: root.empty && !root.folded
        rowsShown: 12
        waits: root.desk.overview.waits
        onChosen: object => root.model.selectById(object)
    }
    StateNotice {
        anchors.fill: parent
        anchors.margins: Theme.spaceM
        anchors.topMargin: waits.y + waits.height + Theme.spaceM
        visible: root.empty && !root.folded
        kind: "empty"
        text: qsTr("Nothing chosen")
        sub: qsTr("Choose a lane, queue, station, camera or IGV on the plan, or press Ctrl K.")
    }

    InspectorHead {
        id: head

        width: parent.width
        visible: root.open
        iconName: root.model.kind === "carrier" ? "igv" : root.model.kind === "camera" ? "camera"
                : root.model.kind === "station" ? "scan" : "egate"
        title: root.model.title
        code: Theme.compact ? "" : root.model.code
        sub: {
            const where = Theme.compact && root.model.code !== "" ? root.model.code : root.model.subtitle
            return root.model.freshness === "live" ? where + " · " + qsTr("data %1").arg(root.model.ageText) : where
        }
        marks: [
            LosChip {
                visible: root.model.badge !== ""
                width: Theme.alarmSymbolLarge
                level: root.model.badge === "" ? "A" : root.model.badge
            },
            IconButton {
                visible: Theme.compact
                flat: true
                iconName: "chevronRight"
                text: qsTr("Fold")
                onClicked: root.folded = true
            }
        ]
    }
    IconButton {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.spaceS
        visible: root.folded
        flat: true
        iconName: "chevronLeft"
        text: qsTr("Unfold")
        onClicked: root.folded = false
    }

    Flickable {
        id: body

        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: actions.top; bottomMargin: Theme.spaceS }
        visible: root.open
        clip: true
        contentHeight: parts.height
        boundsBehavior: Flickable.StopAtBounds

        InspectorParts {
            id: parts

            width: body.width
            viewHeight: body.height
            desk: root.desk
            model: root.model
        }
    }

    Rule {
        anchors { left: parent.left; right: parent.right; bottom: actions.top; bottomMargin: Theme.spaceS }
        visible: root.open
    }
    ScrollArea {
        id: actions

        anchors { left: parent.left; right: parent.right; bottom: more.top; margins: Theme.spaceM; rightMargin: Theme.spaceXs }
        height: Math.min(contentHeight, 0.5 * (root.height - head.height - more.height))
        visible: root.open

        InspectorActions {
            id: actionList

            width: actions.width - Theme.spaceS // beside the scroll bar
            desk: root.desk
            model: root.model
        }
    }
    InspectorMore {
        id: more

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: root.open
        desk: root.desk
        model: root.model
    }
}
