// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the plan above the moving symbols: stations, gates and barriers, queue tags, flow figures, vehicles that need
// attention, fleet and vehicle summaries, cameras.
import QtQuick
import Coi.Controls
import Coi.Scene
import Coi.ViewModels

Item {
    id: root

    required property OverviewPlan plan
    required property SymbolItem moving
    readonly property OverviewModel model: plan.model
    readonly property InspectorModel inspector: plan.console.inspector
    readonly property real zoom: plan.zoom
    readonly property real textZoom: plan.textZoom

    Repeater {
        model: root.model.stations
        OverviewStation {
            zoom: root.zoom
            textZoom: root.textZoom
            brief: root.plan.brief
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
            tagShown: root.plan.showQueues
            chosen: root.inspector.objectId === objectId
            onPicked: root.inspector.select("zone", objectId)
        }
    }
    Repeater {
        model: root.plan.showCameras ? root.model.cameras : null
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
        visible: root.plan.showFlow
        x: 280 * root.zoom
        y: 274 * root.zoom
        alignRight: true
        figure: root.model.exitFlow
        caption: qsTr("exit")
    }
    OverviewFlow {
        visible: root.plan.showFlow
        x: 386 * root.zoom
        y: 274 * root.zoom
        figure: root.model.entryFlow
        caption: qsTr("entry")
    }
    OverviewFlow {
        visible: root.plan.showFlow
        x: 952 * root.zoom
        y: 252 * root.zoom
        alignRight: true
        figure: root.model.vehicleFlow
        caption: qsTr("trucks, both ways")
    }
    OverviewFleet {
        x: 1070 * root.zoom
        y: 576 * root.zoom
        width: 334 * root.zoom
        height: 92 * root.zoom
        model: root.model
        compact: root.plan.brief
    }
    OverviewVehicles {
        x: 1070 * root.zoom
        y: 676 * root.zoom
        width: 334 * root.zoom
        height: 118 * root.zoom
        model: root.model
        compact: root.plan.brief
    }
}
