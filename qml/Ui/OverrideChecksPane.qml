// SPDX-License-Identifier: GPL-3.0-or-later
// The checks as they stand now, and the cameras to look at before signing.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property Console desk
    required property OverrideModel model
    readonly property real margin: 20 * Theme.scale

    OverrideStep {
        id: head

        x: root.margin
        y: Theme.spaceM
        width: parent.width - 2 * x
        number: 4
        title: qsTr("Interlocks")
        remark: root.model.metText
    }
    ListView {
        id: list

        x: root.margin
        anchors.top: head.bottom
        anchors.topMargin: Theme.spaceXs
        width: parent.width - 2 * x
        height: Math.min(contentHeight, look.y - note.height - y - 2 * Theme.spaceM)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.model.checks
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Interlocks")
        ScrollBar.vertical: ThinScrollBar {}
        delegate: InterlockRow {
            required checkState
            required text
            required detail

            width: ListView.view.width
        }
    }
    Caption {
        id: note

        x: root.margin
        anchors.top: list.bottom
        anchors.topMargin: Theme.spaceS
        width: parent.width - 2 * x
        tone: CText.Secondary
        wrapMode: Text.Wrap
        text: qsTr("The gateway and the lane's controller check again and may refuse; then nothing moves.")
    }
    Column {
        id: look

        x: root.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceM + Theme.strokeFocus
        width: parent.width - 2 * x
        spacing: 6 * Theme.scale

        Caption {
            text: root.model.cameras.length > 0 ? qsTr("Look before you sign") : qsTr("No camera looks here")
        }
        Row {
            spacing: Theme.spaceS
            Repeater {
                model: root.model.cameras
                CameraPicture {
                    required property string modelData

                    width: Math.min((look.width - Theme.spaceS) / 2, 27 * Theme.spaceS)
                    height: width * 0.64
                    brief: true
                    desk: root.desk
                    cameraId: modelData
                }
            }
        }
    }
}
