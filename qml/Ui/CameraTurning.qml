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
        flat: false
        canRun: root.whyNot === ""
        whyNot: root.whyNot
    }
    component Arrow: Turn { // the dial is its face
        iconSize: Theme.icon
        background.opacity: enabled ? 1 : 0
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

        Arrow { anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.spaceXs } iconName: "chevronUp"; text: qsTr("Turn up") }
        Arrow { anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.spaceXs } iconName: "chevronDown"; text: qsTr("Turn down") }
        Arrow { anchors { verticalCenter: parent.verticalCenter; left: parent.left; leftMargin: Theme.spaceXs } iconName: "chevronLeft"; text: qsTr("Turn left") }
        Arrow { anchors { verticalCenter: parent.verticalCenter; right: parent.right; rightMargin: Theme.spaceXs } iconName: "chevronRight"; text: qsTr("Turn right") }
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
                readonly property real half: (width - 96 * Theme.scale) / 2

                width: parent ? parent.width : 0
                height: Theme.controlHSmall

                Turn { anchors.left: parent.left; width: pair.half; height: pair.height; iconName: "minus"; text: qsTr("%1 −").arg(pair.modelData) }
                Caption { anchors.centerIn: parent; tone: CText.Secondary; text: pair.modelData }
                Turn { anchors.right: parent.right; width: pair.half; height: pair.height; iconName: "plus"; text: qsTr("%1 +").arg(pair.modelData) }
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
