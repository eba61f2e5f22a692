// SPDX-License-Identifier: GPL-3.0-or-later
// The corridor turned on its side: static drawing, zones and gates, vehicles gliding with their trails, names of those on the bridge.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.Scene
import Coi.ViewModels

Panel {
    id: root

    required property Console desk
    readonly property FreightModel model: desk.freight
    readonly property real zoom: Math.min(view.width / model.corridorWidth, view.height / model.corridorHeight)
    readonly property real textZoom: Math.max(zoom, 1) * Theme.scale
    readonly property bool brief: zoom < 0.85 * Theme.scale
    readonly property list<rect> groundTexts: ground.textRects
    readonly property rect labelBounds: Qt.rect(Theme.spaceS, Theme.spaceS, canvas.width - 2 * Theme.spaceS, canvas.height - 2 * Theme.spaceS)

    signal chosen(string id)
    signal gateChosen(string id)

    // When all have moved.
    function placeSoon() {
        soon.start();
    }

    function itemsOf(repeater: Repeater): var {
        const items = [];
        for (let i = 0; i < repeater.count; ++i)
            if (repeater.itemAt(i) !== null && repeater.itemAt(i).visible)
                items.push(repeater.itemAt(i));
        return items;
    }

    // Callouts of the vehicles to look at come first, then who holds a zone, then names and arrivals.
    function placeTexts() {
        const fixed = itemsOf(gates).concat(itemsOf(zones), itemsOf(places)).map(item => item.wordsAt()).concat(Array.from(groundTexts));
        if (legend.visible)
            fixed.push(Qt.rect(legend.x, legend.y, legend.width, legend.height));
        const vehicleMarks = itemsOf(marks), zoneBoxes = itemsOf(zones);
        const texts = zoneBoxes.map(zone => zone.callout()).concat(vehicleMarks.map(mark => mark.callout()), vehicleMarks.map(mark => mark.arrivalCallout()));
        const at = placer.place(texts, fixed, vehicleMarks.map(mark => mark.symbolAt()), labelBounds);
        zoneBoxes.forEach((zone, i) => zone.place = at[i]);
        vehicleMarks.forEach((mark, i) => {
            mark.place = at[zoneBoxes.length + i];
            mark.arrivalShown = at[zoneBoxes.length + vehicleMarks.length + i] >= 0;
        });
    }

    title: qsTr("IGV corridor")
    sub: brief || zones.count === 0 ? "" : model.corridorText
    color: Theme.bg1
    note: FeedNote {
        watch: root.model.carrierFeed
    }
    actions: Row {
        spacing: Theme.spaceXs

        CText { size: Theme.fontTable; text: qsTr("northbound") }
        CText { size: Theme.fontTable; bold: true; tone: CText.Value; text: root.model.flows[0] ?? "" }
        CText { size: Theme.fontTable; tone: CText.Caption; visible: !root.brief; text: qsTr("last hour") }
        Item { width: Theme.spaceS; height: Theme.strokeHair }
        CText { size: Theme.fontTable; text: qsTr("southbound") }
        CText { size: Theme.fontTable; bold: true; tone: CText.Value; text: root.model.flows[1] ?? "" }
    }

    LabelPlacer { id: placer }
    Timer {
        id: soon

        interval: 0
        onTriggered: root.placeTexts()
    }
    Item {
        id: view

        anchors.fill: parent
        clip: true

        Item {
            id: canvas

            anchors.centerIn: parent
            width: root.model.corridorWidth * root.zoom
            height: root.model.corridorHeight * root.zoom

            PlanItem {
                id: ground

                anchors.fill: parent
                feed: root.model.plan
                colors: inks
                zoom: root.zoom
                textZoom: root.textZoom
            }
            FreightLegend { // under the callouts: an alarm without another place covers it
                id: legend

                x: 318 * root.zoom
                y: 306 * root.zoom - height / 2
                visible: !root.brief && zones.count > 0
            }
            Repeater {
                id: zones

                model: root.model.zones
                FreightZone {
                    zoom: root.zoom
                    bounds: root.labelBounds
                    boxless: root.brief
                    onResized: root.placeSoon()
                }
            }
            Repeater {
                id: places

                model: root.model.places
                FreightPlace {
                    zoom: root.zoom
                    visible: isName || !root.brief
                    onResized: root.placeSoon()
                }
            }
            Repeater {
                model: root.model.routes
                RouteLine {
                    required property rect area

                    required base
                    required horizon
                    zoom: root.zoom
                    x: area.x * zoom
                    y: area.y * zoom
                    width: Math.max(1, area.width * zoom)
                    height: Math.max(1, area.height * zoom)
                }
            }
            MouseArea {
                anchors.fill: parent
                onClicked: mouse => {
                    const key = vehicles.symbolAt(mouse.x, mouse.y, Theme.hitMin / 2);
                    const id = key < 0 ? "" : root.model.carrierOfSymbol(key);
                    if (id !== "")
                        root.chosen(id);
                }
            }
            SymbolItem {
                id: vehicles

                anchors.fill: parent
                feed: root.model.symbols
                colors: inks
                zoom: root.zoom
                symbolScale: Math.max(0.8, root.zoom * 1.35)
                trailSeconds: Theme.trailS
                glideMs: Theme.poseInterpolationMs
                jumpDistance: 60
            }
            Repeater {
                id: gates

                model: root.model.gates
                FreightGate {
                    zoom: root.zoom
                    brief: root.brief
                    onPicked: root.gateChosen(objectId)
                    onResized: root.placeSoon()
                }
            }
            Repeater {
                id: marks

                model: root.model.marks
                FreightMark {
                    zoom: root.zoom
                    moving: vehicles
                    bounds: root.labelBounds
                    onPicked: root.chosen(objectId)
                    onResized: root.placeSoon()
                }
            }
        }
        Connections {
            target: vehicles

            function onFrameShown() {
                root.placeSoon();
            }
        }
        StateNotice {
            anchors { fill: parent; margins: Theme.spaceS }
            visible: zones.count === 0
            kind: "empty"
            text: qsTr("This site has no corridor for IGVs")
        }
    }

    FeedMark {
        anchors.fill: view
        watch: root.model.carrierFeed
    }

    ScenePalette {
        id: inks

        water: Theme.water
        landHome: Theme.landHome
        landAway: Theme.landAway
        road: Theme.road
        panel: Theme.bg2
        well: Theme.bg1
        background: Theme.bg0
        equipOn: Theme.equipOn
        equipOff: Theme.equipOff
        equipLine: Theme.equipLine
        line: Theme.line1
        text1: Theme.text1
        text2: Theme.text2
        text3: Theme.text3
        cargo: Theme.bg4
        trail: Theme.accent
    }
}
