// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a key: "A", "Ctrl K". `keys` in portable form ("Ctrl+K") is shown with spaces.
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    property string keys
    property color ink: Theme.text2

    implicitWidth: Math.max(Theme.keyCap, label.implicitWidth + Theme.spaceS)
    implicitHeight: Theme.keyCap
    visible: root.keys !== ""
    color: "transparent"
    radius: Theme.radiusS
    border.width: Theme.strokeControl
    border.color: root.ink === Theme.text2 ? Theme.line2 : root.ink
    Accessible.ignored: true

    CText {
        id: label

        anchors.centerIn: parent
        size: Theme.fontCaption
        color: root.ink
        text: root.keys.replace(/\+/g, " ")
    }
}
