// SPDX-License-Identifier: GPL-3.0-or-later
// A square button with a symbol; `text` is its accessible name and tool tip, `badge` a small number beside the symbol.
import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls

AbstractButton {
    id: root

    property string iconName
    property bool flat: true
    property bool canRun: true
    property string whyNot
    property string keys
    property bool keysActive: true
    property int iconSize: Theme.iconS

    enabled: root.canRun
    hoverEnabled: true
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    implicitWidth: Theme.controlH
    implicitHeight: Theme.controlH
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.enabled ? "" : root.whyNot
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            root.clicked();
    }

    background: ButtonFace {
        chosen: root.checked
        flat: root.flat
        pressed: root.down
        hovered: root.hovered
        usable: root.enabled
        focused: root.visualFocus
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: root.iconSize
            color: !root.enabled ? Theme.textDisabled : root.checked || root.hovered ? Theme.value : Theme.text2
        }
    }

    Hint {
        text: root.enabled || root.whyNot === "" ? root.text : root.whyNot
        shown: root.hovered || root.visualFocus
    }

    Shortcut {
        enabled: root.enabled && root.visible && root.keysActive && root.keys !== ""
        sequence: root.keys
        autoRepeat: false
        onActivated: root.clicked()
    }
}
