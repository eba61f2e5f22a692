// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around every screen, and the screens themselves, each loaded when first shown and kept.
import QtQuick
import Coi.ViewModels

FocusScope {
    id: shell

    required property Console console
    required property Entrance entrance
    property string current: "overview"
}
