// SPDX-License-Identifier: GPL-3.0-or-later
// The ordinary button. Looks: Normal, Primary, Flat; `checked` shows it as chosen. With `canRun` false it is disabled, dashed
// and shows `whyNot`. `keys` names its key and, while `keysActive`, makes that key press it.
import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls

AbstractButton {
    id: root

    enum Look {
        Normal,
        Primary,
        Flat
    }

    property int look: TextButton.Normal
    property string iconName
    property string keys
    property bool keysActive: true
    property bool canRun: true
    property string whyNot
    property bool small: false
    property bool large: false
    property string description
    readonly property color ink: {
        if (!root.enabled)
            return Theme.textDisabled;
        if (root.look === TextButton.Primary)
            return Theme.inkOnValue;
        return root.checked || root.hovered ? Theme.value : root.look === TextButton.Flat ? Theme.text2 : Theme.text1;
    }

    enabled: root.canRun
    hoverEnabled: true
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    leftPadding: root.small ? Theme.spaceS : root.large ? Theme.spaceL : Theme.spaceM
    rightPadding: root.leftPadding
    implicitHeight: Math.max(contentItem.implicitHeight, root.small ? Theme.controlHSmall : root.large ? Theme.controlHPrimary : Theme.controlH)
    implicitWidth: contentItem.implicitWidth + root.leftPadding + root.rightPadding
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.enabled ? root.description : root.whyNot
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            root.clicked();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat)
            root.clicked();
    }

    background: ButtonFace {
        chosen: root.checked
        primary: root.look === TextButton.Primary
        flat: root.look === TextButton.Flat
        pressed: root.down
        hovered: root.hovered
        usable: root.enabled
        focused: root.visualFocus
    }
    contentItem: ButtonContent {
        text: root.text
        iconName: root.iconName
        keys: root.keys
        why: root.enabled ? "" : root.whyNot
        ink: root.ink
        bold: root.look === TextButton.Primary
        size: root.small ? Theme.fontCaption : root.large ? Theme.fontBody : Theme.fontTable
    }

    Shortcut {
        enabled: root.enabled && root.visible && root.keysActive && root.keys !== ""
        sequence: root.keys
        autoRepeat: false
        onActivated: root.clicked()
    }
}
