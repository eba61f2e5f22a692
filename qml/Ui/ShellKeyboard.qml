// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that work everywhere. Letters and "?" act only outside text fields: a text field takes them first. While an alarm
// sounds Space silences it before it presses what has the focus; Enter presses always.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window

Item {
    id: root

    property bool sounding: false

    signal screenWanted(string name)
    signal dialogWanted(string name)
    signal backWanted
    signal windowWanted
    signal pushWanted(int number)
    signal layoutWanted(int index)
    signal panelWanted(bool forward)
    signal silenceWanted

    function toggleFullScreen() {
        const window = root.Window.window;
        window.visibility = window.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen;
    }

    component ScreenKey: Shortcut {
        id: key

        property string screen

        signal wanted(string screen)

        autoRepeat: false
        onActivated: key.wanted(key.screen)
    }

    component PushKey: Shortcut {
        id: push

        required property int number

        signal wanted(int number)

        sequence: "Ctrl+Shift+" + push.number
        autoRepeat: false
        onActivated: push.wanted(push.number)
    }

    ScreenKey {
        sequence: "F1"
        screen: "overview"
        onWanted: name => root.screenWanted(name)
    }
    ScreenKey {
        sequence: "F2"
        screen: "lanes"
        onWanted: name => root.screenWanted(name)
    }
    ScreenKey {
        sequence: "F3"
        screen: "alarms"
        onWanted: name => root.screenWanted(name)
    }
    ScreenKey {
        sequence: "F4"
        screen: "cameras"
        onWanted: name => root.screenWanted(name)
    }
    ScreenKey {
        sequence: "F5"
        screen: "freight"
        onWanted: name => root.screenWanted(name)
    }
    ScreenKey {
        sequence: "F6"
        screen: "dashboard"
        onWanted: name => root.screenWanted(name)
    }
    ScreenKey {
        sequence: "F10"
        screen: "whatif"
        onWanted: name => root.screenWanted(name)
    }
    Shortcut {
        sequence: "Ctrl+K"
        onActivated: root.dialogWanted("finder")
    }
    Shortcut {
        sequence: "Ctrl+."
        onActivated: root.dialogWanted("simulation")
    }
    Shortcut {
        sequence: "Alt+Left"
        onActivated: root.backWanted()
    }
    Shortcut {
        sequence: "Ctrl+Shift+N"
        autoRepeat: false
        onActivated: root.windowWanted()
    }
    PushKey {
        number: 1
        onWanted: number => root.pushWanted(number)
    }
    PushKey {
        number: 2
        onWanted: number => root.pushWanted(number)
    }
    PushKey {
        number: 3
        onWanted: number => root.pushWanted(number)
    }
    PushKey {
        number: 4
        onWanted: number => root.pushWanted(number)
    }
    Repeater {
        model: 9

        Item {
            id: layoutKey

            required property int index

            Shortcut {
                sequence: "Alt+" + (layoutKey.index + 1)
                autoRepeat: false
                onActivated: root.layoutWanted(layoutKey.index)
            }
        }
    }
    Shortcut {
        sequence: "Ctrl+Tab"
        onActivated: root.panelWanted(true)
    }
    Shortcut {
        sequence: "Ctrl+Shift+Tab"
        onActivated: root.panelWanted(false)
    }
    Shortcut {
        enabled: root.sounding
        sequence: "Space"
        autoRepeat: false
        onActivated: root.silenceWanted()
    }
    Shortcut {
        sequence: "Ctrl+L"
        onActivated: root.dialogWanted("user")
    }
    Shortcut {
        sequence: "?"
        onActivated: root.dialogWanted("keys")
    }
    Shortcut {
        sequence: "F11"
        onActivated: root.toggleFullScreen()
    }
}
