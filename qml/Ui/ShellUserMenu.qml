// SPDX-License-Identifier: GPL-3.0-or-later
// The user menu: who works where, theme, settings, keys, end.
import QtQuick
import QtQuick.Window
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: root

    required property ShellModel model
    required property Entrance entrance
    required property Workspace workspace

    signal closeRequested
    signal settingsRequested
    signal keysRequested
    signal windowRequested

    implicitWidth: 36 * Theme.spaceS * Theme.scale
    implicitHeight: entries.implicitHeight + 2 * Theme.spaceM
    Accessible.role: Accessible.PopupMenu
    Accessible.name: qsTr("User menu")
    Keys.onEscapePressed: root.closeRequested()
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

    Rectangle {
        anchors.fill: parent
        color: Theme.bg2
        radius: Theme.radiusM
        border.width: Theme.strokeControl
        border.color: Theme.line2
    }

    Column {
        id: entries

        x: Theme.spaceM
        y: Theme.spaceM
        width: parent.width - 2 * x
        spacing: Theme.spaceS

        CText {
            width: parent.width
            bold: true
            text: root.model.userName
        }

        Caption {
            width: parent.width
            wrapMode: Text.Wrap
            text: root.model.userRole + " · " + root.model.siteName
        }

        Caption {
            width: parent.width
            wrapMode: Text.Wrap
            text: root.entrance.gateway === "" ? qsTr("built-in gateway · console %1").arg(root.model.consoleName) : qsTr("gateway %1 · console %2").arg(root.entrance.gateway).arg(root.model.consoleName)
        }

        Rule {
            width: parent.width
        }

        TextButton {
            width: parent.width
            focus: true
            iconName: "sun"
            text: Theme.day ? qsTr("Night theme") : qsTr("Day theme")
            onClicked: root.entrance.preferences.theme = Theme.day ? "night" : "day"
        }

        TextButton {
            width: parent.width
            iconName: "settings"
            text: qsTr("Settings")
            onClicked: root.settingsRequested()
        }

        TextButton {
            width: parent.width
            iconName: "keyboard"
            text: qsTr("Keys of this screen")
            onClicked: root.keysRequested()
        }

        TextButton {
            width: parent.width
            iconName: "monitor"
            text: qsTr("A further window")
            canRun: !root.workspace.full
            whyNot: qsTr("there are four")
            onClicked: root.windowRequested()
        }

        TextButton {
            width: parent.width
            iconName: "lock"
            text: qsTr("Lock")
            keys: "Ctrl+L"
            keysActive: false
            canRun: false
            whyNot: qsTr("not available yet")
        }

        TextButton {
            width: parent.width
            iconName: "close"
            text: qsTr("End the program")
            onClicked: {
                root.workspace.end();
                Qt.quit();
            }
        }
    }
}
