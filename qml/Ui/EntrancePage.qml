// SPDX-License-Identifier: GPL-3.0-or-later
// Shown until a console works: what is being done, or the login, or what went wrong and how to try again.
import QtQuick
import Coi.ViewModels

FocusScope {
    id: page

    required property Entrance entrance
}
