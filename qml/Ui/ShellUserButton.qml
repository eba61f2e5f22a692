// SPDX-License-Identifier: GPL-3.0-or-later
// Who works at this desk; opens the user menu.
import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls

AbstractButton {
    id: root

    property string name
    property string role

    implicitWidth: implicitContentWidth
    hoverEnabled: true
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: qsTr("%1, %2, user menu").arg(root.name).arg(root.role)
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        color: root.hovered || root.down ? Theme.bg2 : "transparent"

        FocusRing {
            anchors.margins: Theme.strokeFocus
            shown: root.visualFocus
        }
    }
    contentItem: ShellFact {
        widest: (Theme.compact ? 15 : 20) * Theme.spaceS * Theme.scale
        text: root.name
        sub: root.role
    }
}
