// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the chosen object. Instant actions run at once; the others open the override dialog. Its keys work
// while nothing else takes letters.
pragma ComponentBehavior: Bound
import QtQuick
import Coi.Controls
import Coi.ViewModels

Column {
    id: root

    required property Console desk
    required property InspectorModel model
    readonly property int cameras: root.model.cameras.length

    function run(action: string, targets: list<string>, tier: int) {
        const kind = root.model.actions.targetKind
        if (tier > 1) {
            root.desk.navigation.override(kind, targets, action)
            return
        }
        for (let i = 0; i < targets.length; ++i)
            root.desk.commands.issue(kind, targets[i], action, "", 0)
    }
    // The first action with this key that can run; V shows the cameras.
    function press(key: string): bool {
        if (key === "V" && root.cameras > 0) {
            root.showCameras()
            return true
        }
        for (let i = 0; i < actions.count; ++i) {
            const button = actions.itemAt(i) as InspectorAction
            if (button !== null && button.canRun && button.keys === key) {
                button.clicked()
                return true
            }
        }
        return false
    }
    function cameraNames(): string {
        let names = ""
        for (let i = 0; i < Math.min(3, root.cameras); ++i)
            names += (i > 0 ? ", " : "") + root.model.cameras[i]
        return root.cameras > 3 ? names + " …" : names
    }
    function showCameras() {
        root.desk.navigation.goTo("cameras", "camera", root.model.cameras[0])
    }

    spacing: 6 * Theme.scale

    Heading {
        visible: !Theme.compact && (actions.count > 0 || cameraButton.visible)
        size: Theme.fontTable
        text: qsTr("Actions")
    }
    Repeater {
        id: actions

        model: root.model.actions
        InspectorAction {
            id: button

            width: root.width
            onClicked: root.run(button.actionCode, button.targets, button.tierNumber)
        }
    }
    ActionButton {
        id: cameraButton

        width: root.width
        visible: root.cameras > 0 && root.model.kind !== "camera"
        iconName: "camera"
        title: root.cameras === 1 ? qsTr("Show camera") : qsTr("Show %1 cameras").arg(root.cameras)
        sub: root.cameraNames()
        keys: "V"
        keysActive: false
        onClicked: root.showCameras()
    }
}
