// SPDX-License-Identifier: GPL-3.0-or-later
// A camera's newest picture with its badges: age, frame rate, time code, frozen or offline with the cause.
import QtQuick
import Coi.Controls
import Coi.Scene
import Coi.ViewModels

CameraTileFrame {
    id: root

    required property Console console
    required property string cameraId

    name: cameraId
    pictureState: {
        switch (picture.cameraState) {
        case CameraItem.Live: return "live"
        case CameraItem.Late: return "late"
        case CameraItem.Frozen: return "frozen"
        case CameraItem.Offline: return "offline"
        default: return "connecting"
        }
    }
    ageText: console.formats.age(picture.ageMs / 1000)
    fpsText: qsTr("%1 fps").arg(console.formats.number(picture.fps))
    timeCode: console.formats.clockOfMs(picture.pictureUtcMs)
    sinceText: pictureState === "frozen" ? console.formats.duration(picture.ageMs / 1000)
                                         : console.formats.clockOfMs(picture.sinceUtcMs)
    lastFrameText: console.formats.clockOfMs(picture.pictureUtcMs)
    reason: picture.cause

    CameraItem {
        id: picture

        anchors.fill: parent
        hub: root.console.cameraHub
        cameraId: root.visible ? root.cameraId : ""
        fillMode: CameraItem.Crop
    }
}
