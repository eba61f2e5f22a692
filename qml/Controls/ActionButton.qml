// SPDX-License-Identifier: GPL-3.0-or-later
// A command of the inspector: symbol, title, sub line, tier word, key. With `canRun` false it stays in view, dashed, and its
// sub line says "Not available: <whyNot>".
import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls

AbstractButton {
    id: root

    property string title: root.text
    property string sub
    property string tier
    property string iconName
    property string keys
    property bool keysActive: true
    property bool canRun: true
    property string whyNot
    readonly property string subShown: root.canRun ? root.sub : root.whyNot === "" ? qsTr("Not available") : qsTr("Not available: %1").arg(root.whyNot)

    text: root.title
    enabled: root.canRun
    hoverEnabled: true
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.actionH, contentItem.implicitHeight + Theme.spaceS)
    implicitWidth: 40 * Theme.spaceS
    leftPadding: Theme.spaceS
    rightPadding: Theme.spaceS
    Accessible.role: Accessible.Button
    Accessible.name: root.title
    Accessible.description: root.tier === "" ? root.subShown : root.subShown + ", " + root.tier
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat)
            root.clicked();
    }

    background: ButtonFace {
        pressed: root.down
        hovered: root.hovered
        usable: root.enabled
        focused: root.visualFocus
    }
    contentItem: ActionContent {
        title: root.title
        sub: root.subShown
        tier: root.tier
        iconName: root.iconName
        keys: root.keys
        usable: root.enabled
    }

    Shortcut {
        enabled: root.enabled && root.visible && root.keysActive && root.keys !== ""
        sequence: root.keys
        autoRepeat: false
        onActivated: root.clicked()
    }
}
