// SPDX-License-Identifier: GPL-3.0-or-later
// Below the first column of the override dialog: who sees it.
import QtQuick
import Coi.Controls

Column {
    id: root

    spacing: Theme.spaceS
    bottomPadding: Theme.spaceM

    Rule {
        width: root.width
    }
    Row {
        spacing: Theme.spaceS

        Icon {
            id: eye

            anchors.verticalCenter: parent.verticalCenter
            name: "eye"
            size: Theme.iconS
            color: Theme.text3
        }
        Caption {
            width: root.width - eye.width - Theme.spaceS
            wrapMode: Text.Wrap
            text: qsTr("Shown to all consoles while active.")
        }
    }
}
