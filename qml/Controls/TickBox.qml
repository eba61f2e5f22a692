// SPDX-License-Identifier: GPL-3.0-or-later
// The tick in a filled box that marks a chosen tile or a finished step.
import QtQuick
import Coi.Controls

Rectangle {
    implicitWidth: Theme.check
    implicitHeight: Theme.check
    radius: Theme.radiusS
    color: Theme.text1

    Icon {
        anchors.centerIn: parent
        name: "check"
        size: Theme.iconXs
        color: Theme.bg1
    }
}
