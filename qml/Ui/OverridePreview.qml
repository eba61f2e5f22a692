// SPDX-License-Identifier: GPL-3.0-or-later
// The place of the consequence preview. It says what it can not tell yet.
import QtQuick
import Coi.Controls

Item {
    id: root

    readonly property real margin: 20 * Theme.scale

    OverrideStep {
        id: head

        x: root.margin
        y: Theme.spaceM
        width: parent.width - 2 * x
        number: 5
        title: qsTr("Consequence preview")
        remark: qsTr("not available yet")
    }
    StateNotice {
        x: root.margin
        anchors.top: head.bottom
        anchors.topMargin: Theme.spaceS
        width: parent.width - 2 * x
        height: 13 * Theme.spaceS
        kind: "empty"
        text: qsTr("Queue and wait with and without this command can not be forecast yet.")
        sub: qsTr("The command is possible without it. Judge by the interlocks and the cameras.")
    }
}
