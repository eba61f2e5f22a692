// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: camera tiles; drawings stand in for pictures.
import QtQuick
import Coi.Controls

Panel {
    id: root

    title: qsTr("Camera tile")
    sub: qsTr("live, frozen, offline, taken over")
    headHeight: 30

    component Tile: CameraTileFrame {
        width: 210
        height: 118
    }
    component Picture: Icon {
        anchors.fill: parent
        name: "example.video.truck"
    }

    Grid {
        x: 12
        y: 10
        columns: 2
        spacing: 6

        Tile {
            name: "CAM-1"
            pictureState: "live"
            ageText: "0.18 s"
            fpsText: "25"
            timeCode: "15:24:07"

            Picture {}
        }

        Tile {
            name: "CAM-2"
            pictureState: "frozen"
            sinceText: "00:12"
            lastFrameText: "15:23:55"
            timeCode: "15:23:55"

            Picture {}
        }

        Tile {
            name: "CAM-3"
            pictureState: "offline"
            sinceText: "15:18:02"
            reason: qsTr("retry in 8 s")
        }

        Tile {
            name: "CAM-4"
            pictureState: "live"
            ageText: "0.18 s"
            fpsText: "25"
            timeCode: "15:24:07"
            alarmPriority: "C"
            ptz: true

            Picture {
                name: "example.video.road"
            }
        }
    }
}
