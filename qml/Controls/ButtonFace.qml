// SPDX-License-Identifier: GPL-3.0-or-later
// The ground and frame shared by all buttons.
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    property bool chosen: false
    property bool primary: false
    property bool flat: false
    property bool pressed: false
    property bool hovered: false
    property bool usable: true
    property bool focused: false

    radius: Theme.radiusM
    color: {
        if (!root.usable)
            return "transparent";
        if (root.primary)
            return root.pressed ? Theme.text2 : root.hovered ? Theme.value : Theme.text1;
        if (root.pressed)
            return Theme.bg2;
        if (root.chosen)
            return Theme.accentBg;
        if (root.hovered)
            return Theme.bg5;
        return root.flat ? "transparent" : Theme.bg4;
    }
    border.width: root.usable ? Theme.strokeControl : 0
    border.color: root.primary ? Theme.text1 : root.chosen ? Theme.accent : root.flat ? Theme.line1 : Theme.line2

    DashedFrame {
        anchors.fill: parent
        visible: !root.usable
        color: Theme.line1
        pattern: Theme.dashFrame
        radius: Theme.radiusM
    }

    FocusRing {
        shown: root.focused
    }
}
