// SPDX-License-Identifier: GPL-3.0-or-later
// The go-to field of the top bar: a button that looks like a field and opens the finder.
import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls

AbstractButton {
    id: root

    text: qsTr("Lane, IGV, plate…")
    implicitWidth: Theme.compact ? glass.width + cap.width + 3 * Theme.spaceM : 31 * Theme.spaceS * Theme.scale
    implicitHeight: Theme.controlH
    hoverEnabled: true
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Go to anything")
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        color: root.hovered ? Theme.bg2 : Theme.compact ? "transparent" : Theme.bg1
        radius: Theme.radiusM
        border.width: Theme.compact ? 0 : Theme.strokeControl
        border.color: Theme.line1

        FocusRing {
            shown: root.visualFocus
        }
    }

    Item {
        anchors.fill: parent

        Icon {
            id: glass

            x: Theme.spaceM
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            size: Theme.iconS
            color: Theme.text3
        }

        CText {
            anchors.left: glass.right
            anchors.leftMargin: Theme.spaceS
            anchors.right: cap.left
            anchors.rightMargin: Theme.spaceS
            anchors.verticalCenter: parent.verticalCenter
            visible: !Theme.compact
            size: Theme.fontTable
            tone: CText.Caption
            text: root.text
        }

        KeyCap {
            id: cap

            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceS
            anchors.verticalCenter: parent.verticalCenter
            keys: "Ctrl+K"
        }
    }
}
