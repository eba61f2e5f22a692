// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: the ten states of a lane tile.
import QtQuick
import Coi.Controls

Panel {
    id: root

    readonly property list<real> busy: [9, 10, 12, 11, 14, 13, 15, 12, 16, 19, 18, 21, 17, 15, 13, 12, 11, 12, 11, 12, 10, 11, 10, 12]
    readonly property list<string> gate: ["face", "reader", "finger", "egate"]
    readonly property list<string> desk: ["booth", "reader", "face"]
    readonly property list<string> truckLane: ["plate", "loop", "barrier", "lamp"]

    title: qsTr("Lane tile")
    sub: qsTr("ten states")
    headHeight: 30

    component Tile: LaneTile {
        width: 212
        height: 126
    }

    Grid {
        x: 12
        y: 8
        columns: 2
        spacing: 8

        Tile {
            code: "1X-E1"
            laneState: "inService"
            stateText: qsTr("In service")
            queueText: "19"
            waitText: "6.5"
            servedText: "178/h"
            trend: root.busy
            devices: root.gate
        }

        Tile {
            code: "1X-B5"
            kind: "booth"
            laneState: "closed"
            stateText: qsTr("Closed")
            note: qsTr("No officer planned")
            devices: root.desk
        }

        Tile {
            code: "1X-E3"
            laneState: "fault"
            stateText: qsTr("Fault")
            note: qsTr("Document reader")
            devices: root.gate
            faultyDevices: [1]
            alarmPriority: "L"
        }

        Tile {
            code: "1X-E6"
            laneState: "outOfService"
            stateText: qsTr("Out of service")
            note: "WO-2231 until 17:00"
            devices: root.gate
        }

        Tile {
            code: "2X-T4"
            kind: "truck"
            laneState: "moving"
            stateText: qsTr("Opening")
            openPart: 0.62
            queueText: "1"
            waitText: "–"
            devices: root.truckLane
        }

        Tile {
            code: "2X-T2"
            kind: "truck"
            laneState: "heldOpen"
            leaseText: "12:41"
            queueText: "2"
            waitText: "26"
            servedText: "4.6/h"
            trend: root.busy
            devices: root.truckLane
        }

        Tile {
            code: "2N-T5"
            kind: "truck"
            direction: "down"
            laneState: "inService"
            staleText: "00:41"
            queueText: "1"
            waitText: "24"
            servedText: "2.5/h"
            trend: root.busy
            devices: root.truckLane
        }

        Tile {
            code: "2N-T6"
            kind: "truck"
            laneState: "unknown"
            stateText: qsTr("Unknown")
            note: qsTr("Close: no feedback")
            devices: root.truckLane
        }

        Tile {
            code: "1N-E6"
            direction: "down"
            laneState: "inService"
            stateText: qsTr("In service")
            queueText: "1"
            waitText: "0.4"
            servedText: "62/h"
            trend: root.busy
            devices: root.gate
            selected: true
        }

        Tile {
            code: "2X-T3"
            kind: "truck"
            laneState: "inService"
            stateText: qsTr("In service")
            queueText: "3"
            waitText: "53"
            servedText: "3.4/h"
            note: qsTr("Weight %1 kg").arg("+1,140")
            trend: root.busy
            devices: root.truckLane
            alarmPriority: "M"
        }
    }
}
