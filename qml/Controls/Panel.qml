// SPDX-License-Identifier: GPL-3.0-or-later
// A panel with an optional head: title, a `note` beside it, sub line, and `actions` at the right. Children go below the head.
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    property string title
    property string sub
    property int headHeight: Theme.panelHeadH
    property int padding: 0
    property alias note: noteRow.data
    property alias actions: actionRow.data
    default property alias content: body.data
    readonly property bool headShown: root.title !== "" || actionRow.children.length > 0
    readonly property alias body: body
    readonly property alias actionRow: actionRow

    color: Theme.bg2
    radius: Theme.radiusM
    clip: true
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Item {
        id: head

        width: parent.width
        height: root.headShown ? root.headHeight : 0
        visible: root.headShown

        Heading {
            id: titleText

            anchors.left: parent.left
            anchors.leftMargin: Theme.panelPadding
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, actionRow.x - x - Theme.spaceS)
            size: Theme.fontBody
            text: root.title
        }

        Row {
            id: noteRow

            anchors.left: titleText.right
            anchors.leftMargin: width > 0 ? Theme.spaceS : 0
            anchors.verticalCenter: parent.verticalCenter
        }

        FactLine {
            anchors.left: noteRow.right
            anchors.leftMargin: Theme.spaceS
            anchors.right: actionRow.left
            anchors.rightMargin: Theme.spaceS
            anchors.baseline: titleText.baseline
            mayVanish: true
            facts: root.sub
        }

        Row {
            id: actionRow

            anchors.right: parent.right
            anchors.rightMargin: Theme.panelPadding
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.spaceS
        }

        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }

    Item {
        id: body

        anchors.fill: parent
        anchors.topMargin: head.height + root.padding
        anchors.leftMargin: root.padding
        anchors.rightMargin: root.padding
        anchors.bottomMargin: root.padding
    }
}
