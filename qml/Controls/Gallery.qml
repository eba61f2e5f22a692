// SPDX-License-Identifier: GPL-3.0-or-later
// Components in every state on one page of 1920 x 1080, for looking and for picture tests; GalleryMore shows the rest.
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    color: Theme.bg0
    implicitWidth: 1920
    implicitHeight: 1080

    Row {
        x: Theme.spaceL
        height: 44
        spacing: Theme.spaceM

        CText {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.fontValueS
            bold: true
            text: qsTr("Components and states")
        }

        CText {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.fontTable
            tone: CText.Caption
            text: qsTr("theme: %1 · colour means alarm, crowding or mode; quiet steel blue = chosen or planned; everything else is grey").arg(Theme.name)
        }
    }

    GalleryAlarms {
        x: 8
        y: 44
        width: 470
        height: 310
    }

    GalleryRamp {
        x: 8
        y: 362
        width: 470
        height: 208
    }

    GalleryGlyphs {
        x: 8
        y: 578
        width: 470
        height: 118
    }

    GalleryFreshness {
        x: 8
        y: 704
        width: 470
        height: 136
    }

    GalleryType {
        x: 8
        y: 848
        width: 470
        height: 224
    }

    GalleryLanes {
        x: 486
        y: 44
        width: 456
        height: 700
    }

    GalleryCameras {
        x: 486
        y: 752
        width: 456
        height: 320
    }

    GalleryButtons {
        x: 950
        y: 44
        width: 478
        height: 440
    }

    GalleryCommands {
        x: 950
        y: 492
        width: 478
        height: 334
    }

    GalleryNotices {
        x: 950
        y: 834
        width: 478
        height: 238
    }

    GalleryIgvs {
        x: 1436
        y: 44
        width: 476
        height: 168
    }

    GalleryModes {
        x: 1436
        y: 220
        width: 476
        height: 212
    }

    GalleryRows {
        x: 1436
        y: 440
        width: 476
        height: 632
    }
}
