// SPDX-License-Identifier: GPL-3.0-or-later
// A camera's newest picture with its badges: age, frame rate, time code, frozen or offline with the cause.
import QtQuick
import Coi.Controls
import Coi.Scene
import Coi.ViewModels

CameraTileFrame {
    id: root

    required property Console desk
    required property string cameraId
    property int connectingBeats: 0

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
    ageText: desk.formats.age(picture.ageMs / 1000)
    fpsText: desk.formats.number(picture.fps)
    timeCode: desk.formats.clockOfMs(picture.pictureUtcMs)
    sinceText: pictureState === "connecting" ? (connectingBeats > 3 ? desk.formats.age(Math.floor(connectingBeats / 4)) : "")
             : pictureState === "frozen" ? desk.formats.duration(picture.ageMs / 1000)
                                         : desk.cameras.gatewayClock(picture.sinceUtcMs)
    lastFrameText: desk.formats.clockOfMs(picture.pictureUtcMs)
    reason: desk.cameras.causeText(picture.cause, picture.retryInMs)

    CameraItem {
        id: picture

        anchors.fill: parent
        hub: root.desk.cameraHub
        cameraId: root.visible ? root.cameraId : ""
        fillMode: CameraItem.Crop
    }

    onPictureStateChanged: connectingBeats = 0

    // Four beats a second for all tiles.
    Connections {
        target: root.desk.cameraHub
        enabled: root.pictureState === "connecting"

        function onTick() {
            ++root.connectingBeats;
        }
    }
}
