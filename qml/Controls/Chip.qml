// SPDX-License-Identifier: GPL-3.0-or-later
// A short word in a frame. `dashed` for reported or stale facts, `quiet` for a fainter frame, `filled` for a dark ground.
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    property string text
    property string iconName
    property bool quiet: false
    property bool dashed: false
    property bool filled: false
    property bool strong: false

    implicitWidth: row.implicitWidth + 2 * 7 * Theme.scale
    implicitHeight: Theme.chipH
    color: root.filled ? Theme.bg1 : "transparent"
    radius: Theme.radiusS
    border.width: root.dashed ? 0 : Theme.strokeControl
    border.color: root.quiet ? Theme.line1 : Theme.line2
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    DashedFrame {
        anchors.fill: parent
        visible: root.dashed
        color: root.quiet ? Theme.line1 : Theme.line2
        pattern: Theme.dashFrame
        radius: Theme.radiusS
    }

    Row {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Theme.spaceS)
        spacing: Theme.spaceXs

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.fontCaption
            color: label.color
        }

        CText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - x - Theme.spaceXs)
            size: Theme.fontCaption
            tone: root.strong ? CText.Value : CText.Secondary
            text: root.text
        }
    }
}
