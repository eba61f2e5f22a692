// SPDX-License-Identifier: GPL-3.0-or-later
// A named share as a bar with its figure.
import QtQuick
import Coi.Controls

Item {
    id: root

    property string name
    property string figure
    property real share: 0
    property bool strong: false
    property bool compact: false
    readonly property real nameShare: compact ? 0.6 : 0.37

    implicitHeight: label.height
    Accessible.role: Accessible.StaticText
    Accessible.name: name + " " + figure

    CText {
        id: label

        width: parent.width * root.nameShare
        size: Theme.fontCaption
        tone: CText.Secondary
        elide: Text.ElideRight
        text: root.name
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: parent.width * (root.nameShare + 0.02)
        width: parent.width * (0.85 - root.nameShare) * Math.max(0, Math.min(1, root.share))
        height: 10 * Theme.scale
        color: root.strong ? Theme.equipOn : Theme.equipLine
    }
    CText {
        anchors.right: parent.right
        size: Theme.fontCaption
        text: root.figure
    }
}
