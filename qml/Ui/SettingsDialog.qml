// SPDX-License-Identifier: GPL-3.0-or-later
// Language, theme, size of text, motion: at once, and kept for this user of the machine.
import QtQuick
import Coi.Controls
import Coi.ViewModels

DialogFrame {
    id: root

    required property Preferences preferences
    required property SoundModel sound
    readonly property list<string> themes: ["night", "day"]

    function scaleIndex(): int {
        for (let i = 0; i < Theme.scaleSteps.length; ++i) {
            if (Math.abs(Theme.scaleSteps[i] - root.preferences.textScale) < 0.01)
                return i;
        }
        return -1;
    }

    title: qsTr("Settings")
    sub: qsTr("for this user on this console")
    iconName: "settings"
    dialogWidth: 84 * Theme.spaceS * Theme.scale
    dialogHeight: 52 * Theme.spaceS * Theme.scale

    Column {
        x: Theme.spaceXl
        y: Theme.spaceXl
        width: parent.width - 2 * x
        spacing: Theme.spaceL

        SettingsRow {
            width: parent.width
            label: qsTr("Language")

            SegmentedControl {
                focus: true
                name: qsTr("Language")
                fontSize: Theme.fontTable
                labels: ["English", "Tiếng Việt", "中文", "Français"]
                currentIndex: root.preferences.languageIndex
                onActivated: index => root.preferences.languageIndex = index
            }
        }

        SettingsRow {
            width: parent.width
            label: qsTr("Theme")

            SegmentedControl {
                name: qsTr("Theme")
                fontSize: Theme.fontTable
                labels: [qsTr("Night"), qsTr("Day")]
                currentIndex: root.themes.indexOf(root.preferences.theme)
                onActivated: index => root.preferences.theme = root.themes[index]
            }
        }

        SettingsRow {
            width: parent.width
            label: qsTr("Size of text")

            Column {
                spacing: Theme.spaceXs

                SegmentedControl {
                    name: qsTr("Size of text")
                    fontSize: Theme.fontTable
                    labels: ["100 %", "110 %", "125 %", "150 %"]
                    currentIndex: root.scaleIndex()
                    onActivated: index => root.preferences.textScale = Theme.scaleSteps[index]
                }
                Caption {
                    visible: root.preferences.textScale > Theme.scale
                    text: qsTr("This window has room for %1 %.").arg(Math.round(100 * Theme.scale))
                }
            }
        }

        SettingsRow {
            width: parent.width
            label: qsTr("Motion")

            SegmentedControl {
                name: qsTr("Motion")
                fontSize: Theme.fontTable
                labels: [qsTr("Normal"), qsTr("Reduced: nothing blinks")]
                currentIndex: root.preferences.reducedMotion ? 1 : 0
                onActivated: index => root.preferences.reducedMotion = index === 1
            }
        }

        SettingsRow {
            width: parent.width
            label: qsTr("Sound")

            Row {
                spacing: Theme.spaceS

                SegmentedControl {
                    name: qsTr("Sound")
                    fontSize: Theme.fontTable
                    labels: [qsTr("All alarms"), qsTr("Critical only")]
                    currentIndex: root.preferences.sound ? 0 : 1
                    onActivated: index => root.preferences.sound = index === 0
                }

                TextButton {
                    iconName: "sound"
                    text: qsTr("Test")
                    canRun: root.sound.hasDevice
                    Accessible.description: root.sound.deviceText // it stands below
                    onClicked: root.sound.test()
                }
            }
        }

        Caption {
            x: 20 * Theme.spaceS * Theme.scale
            width: parent.width - x
            wrapMode: Text.Wrap
            text: root.sound.deviceText
        }
    }
}
