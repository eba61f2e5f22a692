// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coi.ViewModels

FocusScope {
    id: screen

    required property Console desk
    property bool shown: false
}
