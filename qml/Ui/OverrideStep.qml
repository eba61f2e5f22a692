// SPDX-License-Identifier: GPL-3.0-or-later
// The head of one part of the override dialog: number in a circle, name, a remark at the right.
import QtQuick
import Coi.Controls

Item {
    id: root

    property int number: 1
    property string title
    property string remark

    implicitHeight: 26 * Theme.scale
    Accessible.role: Accessible.Heading
    Accessible.name: root.title + ", " + root.remark

    Rectangle {
        id: circle

        anchors.verticalCenter: parent.verticalCenter
        width: Theme.icon
        height: Theme.icon
        radius: width / 2
        color: "transparent"
        border.width: Theme.strokeControl
        border.color: Theme.line2

        Caption {
            anchors.centerIn: parent
            tone: CText.Secondary
            text: root.number
        }
    }
    Heading {
        anchors.left: circle.right
        anchors.leftMargin: Theme.spaceS
        anchors.right: note.left
        anchors.rightMargin: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.fontBody
        text: root.title
    }
    Caption {
        id: note

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.remark
    }
}
