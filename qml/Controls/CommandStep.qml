// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a command: mark, the line to the next one, label and time.
import QtQuick
import Coi.Controls

Item {
    id: root

    property string label
    property string time
    property string mark: "waiting"
    property string nextMark
    property bool named: true
    readonly property bool solid: root.nextMark !== "waiting" && root.nextMark !== "unknown"

    implicitWidth: 106 * Theme.scale
    implicitHeight: root.named ? Math.max(54 * Theme.scale, details.y + details.height) : symbol.y + symbol.height
    Accessible.ignored: true

    Icon {
        id: symbol

        y: 2 * Theme.scale
        name: "step." + root.mark
        size: Theme.icon
        color: Theme.text1
    }

    DashedLine {
        anchors.left: symbol.right
        anchors.leftMargin: -Theme.strokeHair
        anchors.right: parent.right
        anchors.rightMargin: -Theme.strokeHair
        anchors.verticalCenter: symbol.verticalCenter
        height: Theme.spaceXs
        visible: root.nextMark !== ""
        color: root.nextMark === "waiting" ? Theme.line2 : Theme.text1
        lineWidth: root.nextMark === "waiting" ? Theme.strokeTrendRef : Theme.strokeSelected
        pattern: root.solid ? [] : Theme.dashStale
    }

    Caption {
        id: words

        x: 2 * Theme.scale
        y: 24 * Theme.scale
        width: parent.width - Theme.spaceS
        bold: root.mark === "now" || root.mark === "unknown" || root.mark === "failed"
        tone: root.mark === "waiting" ? CText.Caption : CText.Primary
        wrapMode: Text.Wrap
        visible: root.named
        text: root.label
    }

    Caption {
        id: details

        anchors.top: words.bottom
        anchors.topMargin: -Theme.strokeHair
        x: words.x
        width: words.width
        wrapMode: Text.Wrap
        visible: root.named
        text: root.time
    }
}
