// SPDX-License-Identifier: GPL-3.0-or-later
// What the colours of a chart mean: filled squares, and a line for what is planned.
import QtQuick
import Coi.Controls

Row {
    id: root

    property string first
    property string second
    property string line

    spacing: Theme.spaceM

    component Entry: Row {
        id: entry

        property alias text: label.text
        property color color: Theme.series1
        property bool thin: false

        visible: entry.text !== ""
        spacing: 6 * Theme.scale

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: (entry.thin ? 22 : 12) * Theme.scale
            height: entry.thin ? Theme.strokeSelected : width
            color: entry.color
        }
        Caption { id: label; tone: CText.Secondary }
    }

    Entry { text: root.first }
    Entry { text: root.second; color: Theme.equipLine }
    Entry { text: root.line; color: Theme.accent; thin: true }
}
