// SPDX-License-Identifier: GPL-3.0-or-later
// Turning, zoom and focus of the chosen camera. What is not possible keeps its place and says why.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Item {
    id: root

    property string whyNot
    readonly property real dial: 128 * Theme.scale

    component Turn: IconButton {
        flat: true
        canRun: root.whyNot === ""
        whyNot: root.whyNot
    }

    implicitHeight: Theme.compact ? why.implicitHeight : root.dial

    Rectangle {
        id: ring

        width: root.dial
        height: width
        radius: width / 2
        visible: !Theme.compact
        color: Theme.bg3
        border { width: Theme.strokeHair; color: Theme.line2 }

        Turn { anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.spaceXs } iconName: "chevronUp"; text: qsTr("Turn up") }
        Turn { anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.spaceXs } iconName: "chevronDown"; text: qsTr("Turn down") }
        Turn { anchors { verticalCenter: parent.verticalCenter; left: parent.left; leftMargin: Theme.spaceXs } iconName: "chevronLeft"; text: qsTr("Turn left") }
        Turn { anchors { verticalCenter: parent.verticalCenter; right: parent.right; rightMargin: Theme.spaceXs } iconName: "chevronRight"; text: qsTr("Turn right") }
        Rectangle {
            anchors.centerIn: parent
            width: 40 * Theme.scale
            height: width
            radius: width / 2
            color: Theme.bg4
            border { width: Theme.strokeHair; color: Theme.line2 }

            Icon { anchors.centerIn: parent; name: "target"; size: Theme.icon; color: Theme.text2 }
        }
    }
    Column {
        anchors { left: ring.right; right: parent.right; leftMargin: Theme.spaceL }
        visible: !Theme.compact
        spacing: 6 * Theme.scale

        Repeater {
            model: [qsTr("Zoom"), qsTr("Focus")]

            Item {
                id: pair

                required property string modelData

                width: parent ? parent.width : 0
                height: Theme.controlH

                Turn { anchors.left: parent.left; iconName: "minus"; text: qsTr("%1 −").arg(pair.modelData) }
                Caption { anchors.centerIn: parent; tone: CText.Secondary; text: pair.modelData }
                Turn { anchors.right: parent.right; iconName: "plus"; text: qsTr("%1 +").arg(pair.modelData) }
            }
        }
        Caption {
            width: parent.width
            visible: root.whyNot !== ""
            wrapMode: Text.Wrap
            text: why.text
        }
    }
    Caption {
        id: why

        width: parent.width
        visible: Theme.compact && root.whyNot !== ""
        wrapMode: Text.Wrap
        text: qsTr("Not available: %1").arg(root.whyNot)
    }
}
