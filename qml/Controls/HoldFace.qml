// SPDX-License-Identifier: GPL-3.0-or-later
// The look of a hold button: ring, fill, up to three lines.
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    property bool usable: true
    property bool busy: false
    property bool done: false
    property bool hovered: false
    property bool focused: false
    property real progress: 0
    property string lead
    property string title
    property string detail

    color: !root.usable ? "transparent" : root.hovered && !root.busy ? Theme.bg5 : Theme.bg4
    radius: Theme.radiusM

    Rectangle {
        width: parent.width * Math.min(1, root.progress)
        height: parent.height
        visible: root.busy
        color: Theme.accentBg
        radius: Theme.radiusM
    }

    ProgressRing {
        id: ring

        x: 10 * Theme.scale
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round((root.lead === "" ? 30 : 44) * Theme.scale)
        height: width
        visible: root.usable
        value: root.progress
        done: root.done
    }

    Icon {
        anchors.centerIn: ring
        visible: !root.usable
        name: "lock"
        size: Theme.icon
        color: Theme.textDisabled
    }

    Column {
        anchors.left: ring.right
        anchors.leftMargin: 9 * Theme.scale
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter

        Caption {
            width: parent.width
            visible: root.lead !== ""
            tone: CText.Secondary
            text: root.lead
        }

        CText {
            width: parent.width
            size: Theme.fontTable
            bold: true
            tone: root.usable ? CText.Primary : CText.Disabled
            text: root.title
        }

        Caption {
            width: parent.width
            visible: text !== ""
            text: root.detail
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: root.usable
        color: "transparent"
        radius: Theme.radiusM
        border.width: root.busy ? Theme.strokeSelected : Theme.strokeControl
        border.color: root.busy ? Theme.value : Theme.line2
    }

    DashedFrame {
        anchors.fill: parent
        visible: !root.usable
        color: Theme.line1
        pattern: Theme.dashFrame
    }

    FocusRing {
        shown: root.focused
    }
}
