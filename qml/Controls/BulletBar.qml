// SPDX-License-Identifier: GPL-3.0-or-later
// A value against two bounds of a scale from 0 to `maximum`. `labelled` writes the bounds below.
import QtQuick
import Coi.Controls

Item {
    id: root

    property real value: 0
    property real lowerBound: 0
    property real upperBound: 0
    property real maximum: 1
    property bool labelled: false
    property bool alarming: false
    property real thickness: Theme.spaceXs

    function place(at: real): real {
        return root.maximum > 0 ? root.width * Math.max(0, Math.min(root.maximum, at)) / root.maximum : 0;
    }

    implicitWidth: 84 * Theme.scale
    implicitHeight: root.thickness + 6 * Theme.scale + (root.labelled ? Theme.fontCaption + Theme.spaceXs : 0)
    Accessible.role: Accessible.StaticText
    Accessible.name: Number(root.value).toLocaleString(Qt.locale(), "f", 1)

    Rectangle {
        id: low

        y: 3 * Theme.scale
        width: root.place(root.lowerBound)
        height: root.thickness
        color: Theme.bg4
    }

    Rectangle {
        x: low.width
        y: low.y
        width: root.place(root.upperBound) - x
        height: root.thickness
        color: Theme.bg5
    }

    Rectangle {
        x: root.place(root.upperBound)
        y: low.y
        width: root.width - x
        height: root.thickness
        color: root.alarming ? Theme.line2 : Theme.bg4
    }

    Rectangle {
        x: Math.min(root.width - width, Math.max(0, root.place(root.value) - width / 2))
        width: 3 * Theme.strokeHair
        height: root.thickness + 6 * Theme.scale
        color: Theme.value
    }

    Caption {
        anchors.bottom: parent.bottom
        visible: root.labelled
        text: "0"
    }

    Caption {
        anchors.bottom: parent.bottom
        x: root.place(root.lowerBound) - width / 2
        visible: root.labelled
        text: root.lowerBound
    }

    Caption {
        anchors.bottom: parent.bottom
        x: root.place(root.upperBound) - width / 2
        visible: root.labelled
        text: root.upperBound
    }
}
