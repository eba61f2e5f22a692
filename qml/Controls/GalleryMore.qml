// SPDX-License-Identifier: GPL-3.0-or-later
// Components that Gallery has no place for, on one page of 1920 x 1080: banner, inspector parts, fields, chart, cameras.
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    color: Theme.bg0
    implicitWidth: 1920
    implicitHeight: 1080

    GalleryBanner {
        x: 8
        y: 8
        width: 934
        height: 230
    }

    GalleryInspector {
        x: 8
        y: 246
        width: 463
        height: 520
    }

    GalleryFields {
        x: 479
        y: 246
        width: 463
        height: 520
    }

    GalleryCharts {
        x: 950
        y: 8
        width: 962
        height: 376
    }

    GalleryCamerasMore {
        x: 950
        y: 392
        width: 962
        height: 374
    }
}
