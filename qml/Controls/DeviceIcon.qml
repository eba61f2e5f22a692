// SPDX-License-Identifier: GPL-3.0-or-later
// A device of a lane: face, reader, finger, egate, booth, plate, loop, barrier, lamp, net. Only a faulty one stands out,
// inverted and struck through; `off` fades it when the lane does not use it.
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    property string name
    property string label
    property bool faulty: false
    property bool off: false

    implicitWidth: Theme.icon
    implicitHeight: Theme.icon
    radius: Theme.radiusS
    color: root.faulty ? Theme.text1 : "transparent"
    Accessible.role: Accessible.Graphic
    Accessible.name: root.faulty ? qsTr("%1, faulty").arg(root.label !== "" ? root.label : root.name) : root.label !== "" ? root.label : root.name

    Icon {
        anchors.centerIn: parent
        name: root.name
        size: Theme.alarmSymbolMarker
        color: root.faulty ? Theme.bg1 : root.off ? Theme.line2 : Theme.text3
    }

    Icon {
        anchors.fill: parent
        visible: root.faulty
        name: "strike"
        color: Theme.bg1
    }
}
