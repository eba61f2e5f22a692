// SPDX-License-Identifier: GPL-3.0-or-later
// The corner of the status bar that opens the list of keys.
import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls

AbstractButton {
    id: root

    text: qsTr("all keys")
    leftPadding: Theme.spaceS
    rightPadding: Theme.spaceS
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        color: root.hovered ? Theme.bg2 : "transparent"

        FocusRing {
            anchors.margins: 0
            shown: root.visualFocus
        }
    }
    contentItem: Row {
        spacing: Theme.spaceXs

        KeyCap {
            anchors.verticalCenter: parent.verticalCenter
            height: Math.min(Theme.keyCap, root.height - Theme.strokeFocus)
            keys: "?"
        }

        Caption {
            anchors.verticalCenter: parent.verticalCenter
            visible: !Theme.compact
            text: root.text
        }
    }
}
