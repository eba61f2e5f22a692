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
        height: 474
    }

    GalleryFields {
        x: 479
        y: 246
        width: 463
        height: 474
    }

    GalleryCharts {
        x: 950
        y: 8
        width: 962
        height: 400
    }

    GalleryCamerasMore {
        x: 950
        y: 416
        width: 706
        height: 304
    }

    GalleryZones {
        x: 1664
        y: 416
        width: 248
        height: 304
    }

    GalleryAlarmRows {
        x: 8
        y: 728
        width: 1904
        height: 344
    }
}
