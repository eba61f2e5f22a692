// SPDX-License-Identifier: GPL-3.0-or-later
// A camera on the plan with the part of the ground that it shows; planW carries its bearing, planH its field of view.
import QtQuick
import Coi.Controls

FocusScope {
    id: root

    required property string objectId
    required property string label
    required property real planX
    required property real planY
    required property real planW
    required property real planH
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

    ViewCone {
        anchors.centerIn: parent
        width: 2 * reach
        height: width
        z: -1
        bearing: root.planW
        fieldOfView: root.planH
        strong: root.chosen || root.activeFocus
    }
    Icon {
        anchors.fill: parent
        rotation: root.planW - 90
        name: "camera"
        size: Theme.iconS
        color: Theme.text1
    }
    SelectionBrackets {
        anchors.fill: parent
        anchors.margins: -1.5 * Theme.strokeSelected
        arm: 3 * Theme.strokeSelected
        visible: root.chosen
    }
    FocusRing { visible: root.activeFocus }
    TapHandler { onTapped: root.picked() }
}
