// SPDX-License-Identifier: GPL-3.0-or-later
// Customs channel 1 to 3 as number, word and hatch density in neutral ink, never in alarm colours. 0: no channel yet.
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    property int channel: 0
    readonly property string word: [qsTr("no channel yet"), qsTr("Green"), qsTr("Yellow"), qsTr("Red")][root.channel] ?? ""

    implicitWidth: label.x + label.implicitWidth + Theme.spaceS
    implicitHeight: Theme.chipH
    color: "transparent"
    radius: Theme.radiusS
    border.width: root.channel > 0 ? Theme.strokeControl : 0
    border.color: Theme.line2
    Accessible.role: Accessible.StaticText
    Accessible.name: root.channel > 0 ? qsTr("customs channel %1 %2").arg(root.channel).arg(root.word) : root.word

    Hatch {
        x: Theme.strokeControl
        y: Theme.strokeControl
        width: Theme.iconS - Theme.strokeControl
        height: parent.height - 2 * Theme.strokeControl
        visible: root.channel > 1
        pitch: root.channel === 3 ? Theme.hatchStalePitch - 2 : Theme.hatchStalePitch - 1
        crossed: root.channel === 3
        lineWidth: Theme.strokeTrendRef
        color: root.channel === 3 ? Theme.channelHatchDense : Theme.channelHatch
    }

    Rectangle {
        x: Theme.iconS
        width: Theme.strokeHair
        height: parent.height
        visible: root.channel > 0
        color: Theme.line2
    }

    CText {
        id: label

        x: root.channel > 0 ? Theme.iconS + Theme.spaceXs : 0
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.fontCaption
        tone: root.channel > 0 ? CText.Secondary : CText.Caption
        text: root.channel > 0 ? root.channel + " " + root.word : root.word
        Accessible.ignored: true
    }
}
