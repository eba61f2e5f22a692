// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: a queue zone at every level of service, stale, unknown, counted in vehicles.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Panel {
    id: root

    readonly property list<string> levels: ["A", "B", "C", "D", "E", "F"]
    readonly property list<string> texts: ["6 · 0", "18 · 1", "31 · 2", "58 · 4", "96 · 6", "99 · 9"]

    function crowd(band: int): list<int> {
        const out = [];
        for (let i = 0; i < 32; ++i)
            out.push(i < 8 ? band : i < 24 ? Math.max(1, band - 1) : Math.max(0, band - 2));
        return out;
    }

    title: qsTr("Queue zone")
    sub: qsTr("levels, stale, unknown")
    headHeight: 30

    Grid {
        x: 12
        y: 12
        columns: 3
        rowSpacing: 34
        columnSpacing: 13

        Repeater {
            model: 6

            HeatZone {
                required property int index

                width: 66
                height: 40
                level: root.levels[index]
                text: root.texts[index]
                columns: 8
                bands: root.crowd(index + 1)
            }
        }

        HeatZone {
            width: 66
            height: 40
            stale: true
            level: "D"
            text: ""
            staleText: "00:41"
            columns: 8
            bands: root.crowd(4)
        }

        HeatZone {
            width: 66
            height: 40
            unknown: true
            text: "–"
        }

        HeatZone {
            width: 66
            height: 40
            vehicles: true
            text: qsTr("%1 trucks").arg(3)
        }
    }
}
