// SPDX-License-Identifier: GPL-3.0-or-later
// What the looks of a chart mean: filled squares, a line for what is planned, a dashed square for what is expected.
import QtQuick
import Coi.Controls

Row {
    id: root

    property string first
    property string second
    property string line
    property string outline

    anchors.verticalCenter: parent ? parent.verticalCenter : undefined
    spacing: Theme.spaceM

    component Entry: Row {
        id: entry

        property alias text: label.text
        property color color: Theme.series1
        property bool thin: false
        property bool hollow: false

        visible: entry.text !== ""
        spacing: 6 * Theme.scale

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            visible: !entry.hollow
            width: (entry.thin ? 22 : 12) * Theme.scale
            height: entry.thin ? Theme.strokeSelected : width
            color: entry.color
        }
        DashedFrame {
            anchors.verticalCenter: parent.verticalCenter
            visible: entry.hollow
            width: 12 * Theme.scale
            height: width
            color: entry.color
        }
        Caption { id: label; tone: CText.Secondary }
    }

    Entry { text: root.first }
    Entry { text: root.second; color: Theme.equipLine }
    Entry { text: root.line; color: Theme.accent; thin: true }
    Entry { text: root.outline; hollow: true }
}
