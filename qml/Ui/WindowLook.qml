// SPDX-License-Identifier: GPL-3.0-or-later
// The look of one window: what its user prefers, compact where the window is small. Text is never so large that the screens have
// less room than a window of 1366 x 768 gives them at 125 %: there their words would be cut.
import QtQml
import QtQuick.Window
import Coi.Controls
import Coi.ViewModels

QtObject {
    id: look

    required property Window window
    required property Preferences preferences
    readonly property int windowWidth: look.window.width
    readonly property real room: 1.25 * Math.min(look.window.width / Theme.compactWidth, look.window.height / Math.floor(Theme.compactWidth * 9 / 16))
    readonly property real textScale: Math.max(1, ...Array.from(Theme.scaleSteps).filter(step => step <= look.room && step <= look.preferences.textScale))

    // Not a binding: the sizes of the theme change with it.
    function fit() {
        Theme.compact = look.windowWidth / look.textScale <= Theme.compactWidth;
    }

    readonly property Binding name: Binding {
        target: Theme
        property: "name"
        value: look.preferences.theme
    }
    readonly property Binding scale: Binding {
        target: Theme
        property: "scale"
        value: look.textScale
    }
    readonly property Binding motion: Binding {
        target: Theme
        property: "reducedMotion"
        value: look.preferences.reducedMotion
    }
    onWindowWidthChanged: look.fit()
    onTextScaleChanged: look.fit()
    Component.onCompleted: look.fit()
}
