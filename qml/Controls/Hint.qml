// SPDX-License-Identifier: GPL-3.0-or-later
// The tool tip of its parent.
import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls

ToolTip {
    id: root

    property bool shown: false

    visible: root.shown && root.text !== ""
    delay: 3 * Theme.blinkPeriodMs / 5
    padding: Theme.spaceXs
    leftPadding: Theme.spaceS
    rightPadding: Theme.spaceS

    background: Rectangle {
        color: Theme.bg1
        radius: Theme.radiusS
        border.width: Theme.strokeControl
        border.color: Theme.line2
    }
    contentItem: CText {
        size: Theme.fontCaption
        text: root.text
    }
}
