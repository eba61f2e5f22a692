// SPDX-License-Identifier: GPL-3.0-or-later
// A camera on the plan; planW carries its bearing.
import QtQuick
import Coi.Controls

FocusScope {
    id: root

    required property string objectId
    required property string label
    required property real planX
    required property real planY
    required property real planW
    property real zoom: 1
    property bool chosen: false

    signal picked

    x: planX * zoom - width / 2
    y: planY * zoom - height / 2
    width: Theme.iconS
    height: Theme.iconS
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: label
    Keys.onReturnPressed: picked()
    Keys.onSpacePressed: picked()

    Icon {
        anchors.fill: parent
        rotation: root.planW - 90
        name: "camera"
        size: Theme.iconS
        color: Theme.text1
    }
    SelectionBrackets {
        anchors.fill: parent
        anchors.margins: -3
        arm: 6
        visible: root.chosen
    }
    FocusRing { visible: root.activeFocus }
    TapHandler { onTapped: root.picked() }
}
