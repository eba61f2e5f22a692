// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the chosen object. Instant actions run at once; the others open the override dialog.
pragma ComponentBehavior: Bound
import QtQuick
import Coi.Controls
import Coi.ViewModels

Column {
    id: root

    required property Console desk
    required property InspectorModel model

    spacing: Theme.spaceS

    Heading {
        visible: actions.count > 0
        size: Theme.fontTable
        text: qsTr("Actions")
    }
    Repeater {
        id: actions

        model: root.model.actions
        ActionButton {
            id: button

            required property string actionCode
            required property string subline
            required property string keyCap
            required property int tierNumber
            required title
            required tier
            required canRun
            required whyNot

            width: root.width
            sub: button.subline
            keys: button.keyCap
            keysActive: false
            onClicked: {
                if (button.tierNumber <= 1)
                    root.desk.commands.issue(root.model.kind, root.model.objectId, button.actionCode, "", 0)
                else
                    root.desk.navigation.override(root.model.kind, [root.model.objectId], button.actionCode)
            }
        }
    }
}
