// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the plan above the moving symbols: stations, gates and barriers, queue tags, vehicles that need attention, fleet
// and vehicle summaries, cameras. Texts find their places by `labels`.
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
    required property LabelItem labels
    property real zoom: 1
    property bool small: false
    property bool showQueues: true
    property bool showCameras: false
    property bool showStaff: false

    Repeater {
        model: root.model.stations
        OverviewStation {
            zoom: root.zoom
            small: root.small
            chosen: root.inspector.objectId === objectId
            onPicked: root.inspector.select("station", objectId)
        }
    }
    Repeater {
        model: root.model.lanes
        OverviewGate {
            zoom: root.zoom
            chosen: root.inspector.objectId === objectId
            onPicked: root.inspector.select(group, objectId)
        }
    }
    Repeater {
        model: root.model.zones
        OverviewZone {
            zoom: root.zoom
            labels: root.labels
            tagWanted: root.showQueues
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
        model: root.showStaff ? root.model.officers : null
        OverviewOfficer {
            zoom: root.zoom
        }
    }
    Repeater {
        model: root.model.carriers
        OverviewCarrier {
            zoom: root.zoom
            moving: root.moving
            labels: root.labels
            chosen: root.inspector.objectId === objectId
            onPicked: root.inspector.select("carrier", objectId)
        }
    }
    OverviewFleet {
        visible: root.model.fleetBox.width > 0
        x: root.model.fleetBox.x * root.zoom
        y: root.model.fleetBox.y * root.zoom
        width: root.model.fleetBox.width * root.zoom
        height: root.model.fleetBox.height * root.zoom
        model: root.model
        compact: root.small
    }
    OverviewVehicles {
        visible: root.model.vehiclesBox.width > 0
        x: root.model.vehiclesBox.x * root.zoom
        y: root.model.vehiclesBox.y * root.zoom
        width: root.model.vehiclesBox.width * root.zoom
        height: root.model.vehiclesBox.height * root.zoom
        model: root.model
        compact: root.small
    }
}
