// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text with an optional symbol and placeholder. `problem` names what is wrong with the input, below the frame.
import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls

TextField {
    id: root

    property string iconName
    property string problem
    property string name: root.placeholderText

    implicitHeight: Theme.controlH
    implicitWidth: 24 * Theme.spaceS
    leftPadding: symbol.visible ? symbol.x + symbol.width + Theme.spaceS : 10 * Theme.scale
    rightPadding: 10 * Theme.scale
    topPadding: 0
    bottomPadding: 0
    verticalAlignment: TextInput.AlignVCenter
    color: root.enabled ? Theme.text1 : Theme.textDisabled
    placeholderTextColor: Theme.text3
    selectionColor: Theme.accentBg
    selectedTextColor: Theme.value
    font.pixelSize: Theme.fontTable
    renderType: Text.NativeRendering
    activeFocusOnTab: true
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.name: root.name
    Accessible.description: root.problem
    Accessible.passwordEdit: root.echoMode !== TextInput.Normal

    background: Rectangle {
        color: Theme.bg1
        radius: Theme.radiusM
        border.width: root.problem !== "" ? Theme.strokeSelected : Theme.strokeControl
        border.color: root.problem !== "" ? Theme.text1 : Theme.line2

        FocusRing {
            shown: root.activeFocus
        }
    }

    Icon {
        id: symbol

        x: 10 * Theme.scale
        anchors.verticalCenter: parent.verticalCenter
        visible: root.iconName !== ""
        name: root.iconName
        size: Theme.iconS
        color: Theme.text3
    }

    Caption {
        anchors.top: parent.bottom
        anchors.topMargin: Theme.spaceXs / 2
        width: parent.width
        visible: root.problem !== ""
        tone: CText.Primary
        text: root.problem
    }
}
