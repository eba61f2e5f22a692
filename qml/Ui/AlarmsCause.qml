// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of the nearest camera beside cause, consequence and action of the catalogue; below each other when narrow.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property Console desk
    required property AlarmDetail detail
    property bool shown: false
    readonly property bool beside: width > 600 * Theme.scale
    readonly property real pictureW: beside ? 400 * Theme.scale : Math.min(width, 360 * Theme.scale)

    signal cameraWanted

    implicitHeight: beside ? Math.max(picture.height, words.height) : words.y + words.height

    CameraPicture {
        id: picture

        width: root.pictureW
        height: root.pictureW * 9 / 16
        visible: root.shown && root.detail.cameraId !== ""
        desk: root.desk
        cameraId: root.detail.cameraId
        place: root.detail.cameraPlace
        ptz: desk.cameras.turns(cameraId)
        alarmPriority: root.detail.letter
        alarmState: root.detail.symbolState
        onClicked: root.cameraWanted()
    }
    StateNotice {
        width: picture.width
        height: picture.height
        visible: root.detail.cameraId === ""
        kind: "empty"
        text: qsTr("No camera sees this object")
    }
    Column {
        id: words

        x: root.beside ? picture.width + Theme.spaceL : 0
        y: root.beside ? 0 : picture.height + Theme.spaceM
        width: root.width - x
        spacing: Theme.spaceS

        Repeater {
            model: [qsTr("Cause"), qsTr("Consequence"), qsTr("Action")]

            Column {
                id: part

                required property string modelData
                required property int index

                width: words.width
                visible: body.text !== ""

                Caption { width: parent.width; text: part.modelData }
                CText {
                    id: body

                    width: parent.width
                    size: Theme.fontTable
                    wrapMode: Text.Wrap
                    text: part.index === 0 ? root.detail.cause : part.index === 1 ? root.detail.consequence : root.detail.action
                }
            }
        }
    }
}
