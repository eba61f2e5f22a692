// SPDX-License-Identifier: GPL-3.0-or-later
// One hit of the finder: symbol, name, what more is known, kind.
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    property string heading
    property string detail
    property string kind
    property string symbol
    property bool chosen: false

    signal clicked

    implicitHeight: Theme.hitCommand
    color: root.chosen ? Theme.accentBg : area.containsMouse ? Theme.bg3 : "transparent"
    radius: Theme.radiusM
    Accessible.role: Accessible.ListItem
    Accessible.name: root.kind + ", " + root.heading + ", " + root.detail
    Accessible.onPressAction: root.clicked()

    Icon {
        x: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        name: root.symbol
        size: Theme.icon
        color: root.chosen ? Theme.value : Theme.text2
    }

    CText {
        id: headingText

        x: Theme.spaceM * 2 + Theme.icon
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, parent.width * 0.45)
        bold: root.chosen
        tone: root.chosen ? CText.Value : CText.Primary
        text: root.heading
    }

    CText {
        anchors.left: headingText.right
        anchors.leftMargin: Theme.spaceM
        anchors.right: kindText.left
        anchors.rightMargin: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.fontTable
        tone: CText.Secondary
        text: root.detail
    }

    Caption {
        id: kindText

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        text: root.kind
    }

    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.clicked()
    }
}
