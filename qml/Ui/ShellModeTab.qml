// SPDX-License-Identifier: GPL-3.0-or-later
// The mode word of the top bar. In a simulation it is a button that opens the controls of the simulation.
import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls
import Coi.ViewModels

AbstractButton {
    id: root

    required property ShellModel model
    property int beat: 0

    enabled: root.model.simulated
    hoverEnabled: true
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    implicitHeight: Theme.modeTabH
    implicitWidth: implicitContentWidth
    Accessible.role: root.enabled ? Accessible.Button : Accessible.StaticText
    Accessible.name: qsTr("Mode, %1").arg(root.model.modeNote)
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: ModeWord {
        mode: root.model.mode
        beat: root.beat
    }
    background: Item {
        FocusRing {
            shown: root.visualFocus
        }
    }

    Hint {
        text: qsTr("Controls of the simulation (Ctrl .)")
        shown: root.hovered && root.enabled
    }
}
