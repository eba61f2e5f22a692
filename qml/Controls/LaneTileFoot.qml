// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of a lane tile: its devices and what it served.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Item {
    id: root

    property list<string> devices
    property list<string> deviceLabels
    property list<int> faultyDevices
    property bool off: false
    property string servedText

    function isFaulty(index: int): bool {
        for (let i = 0; i < root.faultyDevices.length; ++i) {
            if (root.faultyDevices[i] === index)
                return true;
        }
        return false;
    }

    implicitHeight: Theme.laneGlyph

    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: 5 * Theme.scale

        Repeater {
            model: root.devices.length

            DeviceIcon {
                required property int index

                name: root.devices[index] ?? ""
                label: root.deviceLabels[index] ?? ""
                faulty: root.isFaulty(index)
                off: root.off
            }
        }
    }

    Caption {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        tone: CText.Secondary
        text: root.servedText
    }
}
