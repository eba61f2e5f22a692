// SPDX-License-Identifier: GPL-3.0-or-later
// The look of one window: what its user prefers, compact where the window is small.
import QtQml
import QtQuick.Window
import Coi.Controls
import Coi.ViewModels

QtObject {
    id: look

    required property Window window
    required property Preferences preferences
    readonly property int windowWidth: look.window.width

    // Not a binding: the sizes of the theme change with it.
    function fit() {
        Theme.compact = look.windowWidth / look.preferences.textScale <= Theme.compactWidth;
    }

    readonly property Binding name: Binding {
        target: Theme
        property: "name"
        value: look.preferences.theme
    }
    readonly property Binding scale: Binding {
        target: Theme
        property: "scale"
        value: look.preferences.textScale
    }
    readonly property Binding motion: Binding {
        target: Theme
        property: "reducedMotion"
        value: look.preferences.reducedMotion
    }
    readonly property Connections changes: Connections {
        target: look.preferences

        function onLookChanged() {
            look.fit();
        }
    }

    onWindowWidthChanged: look.fit()
    Component.onCompleted: look.fit()
}
