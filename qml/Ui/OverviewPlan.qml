// SPDX-License-Identifier: GPL-3.0-or-later
// The schematic plan: static layer, crowding, moving symbols, marks; pan by dragging or arrow keys, zoom by wheel or + − 0.
pragma ComponentBehavior: Bound
import QtQuick
import Coi.Controls
import Coi.Scene
import Coi.ViewModels

Panel {
    id: root

    required property Console desk
    readonly property OverviewModel model: desk.overview
    property real zoomFactor: 1
    property int bridge: 0 // 0 both
    property alias showStaff: tools.showStaff
    readonly property real fit: Math.min(view.width / model.planWidth, view.height / model.planHeight)
    readonly property real zoom: fit * zoomFactor
    readonly property bool brief: zoom < 0.85 * Theme.scale

    function zoomBy(factor: real, x: real, y: real) {
        const before = zoom
        const next = Math.max(1, Math.min(4, zoomFactor * factor))
        if (next === zoomFactor)
            return
        const px = (view.contentX + x) / before, py = (view.contentY + y) / before
        zoomFactor = next
        bridge = 0
        view.contentX = Math.max(0, Math.min(view.contentWidth - view.width, px * zoom - x))
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, py * zoom - y))
    }
    function zoomTo(factor: real) {
        if (factor > 0)
            zoomBy(factor, view.width / 2, view.height / 2)
        else
            showBridge(0)
    }
    function showBridge(index: int) {
        bridge = index
        zoomFactor = index === 0 ? 1 : 1.9
        view.contentX = index === 2 ? view.contentWidth - view.width : 0
        view.contentY = view.contentHeight - view.height
    }
    function goTo(id: string) {
        const at = model.placeOf(id)
        if (at.x < 0 || zoomFactor <= 1)
            return
        view.contentX = Math.max(0, Math.min(view.contentWidth - view.width, at.x * zoom - view.width / 2))
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, at.y * zoom - view.height / 2))
    }

    title: Theme.compact ? "" : qsTr("Site plan")
    sub: qsTr("north up, Viet Nam below, China above")
    headHeight: Theme.compact ? 0 : Theme.panelHeadH
    actions: OverviewPlanTools {
        id: tools

        parent: Theme.compact ? corner : root.actionRow
        small: Theme.compact
        zoomFactor: root.zoomFactor
        bridge: root.bridge
        onZoomed: factor => root.zoomTo(factor)
        onBridgeChosen: index => root.showBridge(index)
    }

    Keys.onPressed: event => {
        const step = 60
        switch (event.key) {
        case Qt.Key_Plus: case Qt.Key_Equal: zoomBy(1.25, view.width / 2, view.height / 2); break
        case Qt.Key_Minus: zoomBy(0.8, view.width / 2, view.height / 2); break
        case Qt.Key_0: showBridge(0); break
        case Qt.Key_Left: view.contentX = Math.max(0, view.contentX - step); break
        case Qt.Key_Right: view.contentX = Math.max(0, Math.min(view.contentWidth - view.width, view.contentX + step)); break
        case Qt.Key_Up: view.contentY = Math.max(0, view.contentY - step); break
        case Qt.Key_Down: view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, view.contentY + step)); break
        default: return
        }
        event.accepted = true
    }

    Connections {
        target: root.desk.inspector
        function onSelected() {
            root.model.setChosen(root.desk.inspector.objectId)
            root.goTo(root.desk.inspector.objectId)
        }
    }

    Flickable {
        id: view

        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: Math.max(width, root.model.planWidth * root.zoom)
        contentHeight: Math.max(height, root.model.planHeight * root.zoom)

        MouseArea {
            width: view.contentWidth
            height: view.contentHeight
            onClicked: mouse => {
                const key = movingThings.symbolAt(mouse.x - canvas.x, mouse.y - canvas.y, Theme.hitMin / 2)
                const id = key < 0 ? "" : root.model.carrierOfSymbol(key)
                if (id === "")
                    root.desk.inspector.clear()
                else
                    root.desk.inspector.select("carrier", id)
                root.forceActiveFocus()
            }
            onWheel: wheel => root.zoomBy(wheel.angleDelta.y > 0 ? 1.15 : 1 / 1.15, wheel.x - view.contentX, wheel.y - view.contentY)
        }

        Item {
            id: canvas

            width: root.model.planWidth * root.zoom
            height: root.model.planHeight * root.zoom
            x: Math.max(0, (view.contentWidth - width) / 2)

            PlanItem {
                anchors.fill: parent
                feed: root.model.plan
                colors: inks
                zoom: root.zoom
            }
            HeatItem {
                anchors.fill: parent
                visible: tools.showQueues
                feed: root.model.heat
                colors: inks
                zoom: root.zoom
            }
            SymbolItem {
                id: movingThings

                anchors.fill: parent
                feed: root.model.symbols
                colors: inks
                zoom: root.zoom
                symbolScale: Math.max(0.8, root.zoom)
                queued: !tools.showQueues
                trails: tools.showTrails
                trailSeconds: Theme.trailS
                glideMs: Theme.poseInterpolationMs
            }
            LabelItem {
                id: texts

                anchors.fill: parent
                feed: root.model.labels
                symbols: movingThings
                colors: inks
                zoom: root.zoom
                textZoom: Theme.scale
                brief: root.brief
                flow: tools.showFlow
            }
            OverviewMarks {
                anchors.fill: parent
                model: root.model
                inspector: root.desk.inspector
                moving: movingThings
                zoom: root.zoom
                labels: texts
                small: root.brief
                showQueues: tools.showQueues
                showCameras: tools.showCameras
                showStaff: tools.showStaff
            }
        }
    }

    Rectangle {
        anchors { left: parent.left; bottom: parent.bottom }
        width: Math.max(600 * Theme.scale, legend.width + 2 * Theme.spaceM)
        height: Theme.rowH
        color: Theme.bg1
        visible: tools.showQueues && !Theme.compact

        Rule { width: parent.width }
        LosLegend {
            id: legend

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.spaceM
        }
    }
    Item {
        id: corner

        anchors { left: parent.left; bottom: parent.bottom; margins: Theme.spaceS }
        height: Theme.segmentH
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
        losA: Theme.losA
        losB: Theme.losB
        losC: Theme.losC
        losD: Theme.losD
        losE: Theme.losE
        losF: Theme.losF
    }
}
