// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen object: head, figures, chart, members, alarms, picture, actions. Actions stand at the bottom.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property Console desk
    required property InspectorModel model
    readonly property bool empty: model.kind === ""

    StateNotice {
        anchors.fill: parent
        anchors.margins: Theme.spaceM
        visible: root.empty
        kind: "empty"
        text: qsTr("Nothing chosen")
        sub: qsTr("Choose a lane, queue, station, camera or IGV on the plan, or press Ctrl K.")
    }

    InspectorHead {
        id: head

        width: parent.width
        visible: !root.empty
        iconName: root.model.kind === "carrier" ? "igv" : root.model.kind === "camera" ? "camera"
                : root.model.kind === "zone" ? "users" : root.model.kind === "station" ? "scan" : "egate"
        title: root.model.title
        sub: root.model.subtitle
        marks: LosChip {
            visible: root.model.badge !== ""
            level: root.model.badge === "" ? "A" : root.model.badge
        }
    }

    Flickable {
        id: body

        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: actions.top }
        visible: !root.empty
        clip: true
        contentHeight: parts.height
        boundsBehavior: Flickable.StopAtBounds

        InspectorParts {
            id: parts

            width: body.width
            desk: root.desk
            model: root.model
        }
    }

    InspectorActions {
        id: actions

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.spaceM }
        visible: !root.empty
        desk: root.desk
        model: root.model
    }
}
