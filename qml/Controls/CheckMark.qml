// SPDX-License-Identifier: GPL-3.0-or-later
// A tick box with an optional text. `on` belongs to the owner: bind it and answer `toggleRequested()`.
import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls

AbstractButton {
    id: root

    property bool on: false

    signal toggleRequested

    implicitHeight: Math.max(Theme.check, label.implicitHeight)
    implicitWidth: box.width + (root.text === "" ? 0 : Theme.spaceS + label.implicitWidth)
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.onToggleAction: root.clicked()
    onClicked: root.toggleRequested()
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            root.clicked();
    }

    background: null
    contentItem: null

    Rectangle {
        id: box

        anchors.verticalCenter: parent.verticalCenter
        width: Theme.check
        height: Theme.check
        radius: Theme.radiusS
        color: root.on ? Theme.text1 : root.hovered ? Theme.bg5 : "transparent"
        border.width: Theme.strokeControl
        border.color: root.on ? Theme.text1 : Theme.line2

        Icon {
            anchors.centerIn: parent
            visible: root.on
            name: "check"
            size: Theme.iconXs
            color: Theme.bg1
        }

        FocusRing {
            shown: root.visualFocus
        }
    }

    CText {
        id: label

        anchors.left: box.right
        anchors.leftMargin: Theme.spaceS
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text !== ""
        size: Theme.fontTable
        tone: root.enabled ? CText.Primary : CText.Disabled
        text: root.text
    }
}
