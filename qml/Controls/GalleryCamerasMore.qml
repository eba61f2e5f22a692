// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: camera tiles that connect, come late, are chosen, pinned and noted; drawings stand in for pictures.
import QtQuick
import Coi.Controls

Panel {
    id: root

    title: qsTr("Camera tile")
    sub: qsTr("late, connecting, chosen, pinned")
    headHeight: 30

    component Tile: CameraTileFrame {
        width: 224
        height: 126
        ageText: "0.18 s"
        fpsText: "25"
        timeCode: "15:24:07"
    }
    component Picture: Icon {
        anchors.fill: parent
        name: "example.video.road"
    }

    Grid {
        x: 12
        y: 10
        columns: 3
        spacing: 6

        Tile {
            name: "CAM-5"
            pictureState: "connecting"
            sinceText: "3 s"
        }

        Tile {
            name: "CAM-6"
            pictureState: "late"
            ageText: "1.4 s"

            Picture {}
        }

        Tile {
            name: "CAM-7"
            pictureState: "live"
            selected: true
            ptz: true

            Picture {}
        }

        Tile {
            name: "CAM-8"
            pictureState: "live"
            pinned: true
            streamText: "640×360"

            Picture {}
        }

        Tile {
            name: "CAM-9"
            pictureState: "live"
            alarmPriority: "H"
            alarmState: "unack"

            Picture {}
        }

        Tile {
            name: "CAM-10"
            pictureState: "live"
            note: qsTr("not checked")

            Picture {}
        }
    }
}
