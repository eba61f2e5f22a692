// SPDX-License-Identifier: GPL-3.0-or-later
// Commands and what became of them, the newest first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property Console desk

    signal cameraRequested(string camera)

    implicitHeight: head.height + (list.count === 0 ? none.implicitHeight + Theme.spaceM : list.contentHeight)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Commands")

    Rule {
        width: parent.width
    }
    Item {
        id: head

        width: parent.width
        height: Theme.panelHeadH

        Heading {
            x: Theme.panelPadding
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.fontBody
            text: qsTr("Commands")
        }
        Caption {
            anchors.right: parent.right
            anchors.rightMargin: Theme.panelPadding
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%1 open · %2 in all").arg(root.desk.commands.open).arg(root.desk.commands.total)
        }
    }
    Caption {
        id: none

        x: Theme.panelPadding
        anchors.top: head.bottom
        visible: list.count === 0
        text: qsTr("No command runs.")
    }
    ListView {
        id: list

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.desk.commands.tray
        ScrollBar.vertical: ThinScrollBar {}
        delegate: CommandTrayRow {
            width: ListView.view.width
            desk: root.desk
            onCameraRequested: camera => root.cameraRequested(camera)
        }
    }
}
