// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the plan above the moving symbols: stations, gates and barriers, queue tags, flow figures, vehicles that need
// attention, fleet and vehicle summaries, cameras.
pragma ComponentBehavior: Bound
import QtQuick
import Coi.Controls
import Coi.Scene
import Coi.ViewModels

Item {
    id: root

    required property OverviewModel model
    required property InspectorModel inspector
    required property SymbolItem moving
    property real zoom: 1
    property real textZoom: 1
    property bool brief: false
    property bool showQueues: true
    property bool showCameras: false
    property bool showFlow: true

    Repeater {
        model: root.model.stations
        OverviewStation {
            zoom: root.zoom
            textZoom: root.textZoom
            brief: root.brief
            chosen: root.inspector.objectId === objectId
            onPicked: root.inspector.select("station", objectId)
        }
    }
    Repeater {
        model: root.model.lanes
        OverviewGate {
            zoom: root.zoom
            textZoom: root.textZoom
            chosen: root.inspector.objectId === objectId
            onPicked: root.inspector.select(group, objectId)
        }
    }
    Repeater {
        model: root.model.zones
        OverviewZone {
            zoom: root.zoom
            textZoom: root.textZoom
            tagShown: root.showQueues
            chosen: root.inspector.objectId === objectId
            onPicked: root.inspector.select("zone", objectId)
        }
    }
    Repeater {
        model: root.showCameras ? root.model.cameras : null
        OverviewCamera {
            zoom: root.zoom
            chosen: root.inspector.objectId === objectId
            onPicked: root.inspector.select("camera", objectId)
        }
    }
    Repeater {
        model: root.model.carriers
        OverviewCarrier {
            zoom: root.zoom
            moving: root.moving
            chosen: root.inspector.objectId === objectId
            onPicked: root.inspector.select("carrier", objectId)
        }
    }
    OverviewFlow {
        visible: root.showFlow
        x: 280 * root.zoom
        y: 274 * root.zoom
        alignRight: true
        figure: root.model.exitFlow
        brief: root.brief
        caption: qsTr("exit")
    }
    OverviewFlow {
        visible: root.showFlow
        x: 386 * root.zoom
        y: 274 * root.zoom
        figure: root.model.entryFlow
        brief: root.brief
        caption: qsTr("entry")
    }
    OverviewFlow {
        visible: root.showFlow
        x: 952 * root.zoom
        y: 192 * root.zoom
        alignRight: true
        figure: root.model.vehicleFlow
        brief: root.brief
        caption: qsTr("trucks, both ways")
    }
    OverviewFleet {
        x: 1070 * root.zoom
        y: 576 * root.zoom
        width: 334 * root.zoom
        height: 92 * root.zoom
        model: root.model
        compact: root.brief
    }
    OverviewVehicles {
        x: 1070 * root.zoom
        y: 676 * root.zoom
        width: 334 * root.zoom
        height: 118 * root.zoom
        model: root.model
        compact: root.brief
    }
}
