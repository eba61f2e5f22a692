// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: panels without data and interlock checks.
import QtQuick
import Coi.Controls

Panel {
    id: root

    title: qsTr("Panel without data")
    headHeight: 30

    component Notice: StateNotice {
        width: 150
        height: 94
    }

    Grid {
        x: 12
        y: 8
        columns: 3
        spacing: 6

        Notice {
            text: qsTr("No lanes with alarms.")
            sub: qsTr("Filter: with alarms")
        }

        Notice {
            kind: "loading"
            sub: qsTr("reading 06:00–15:24")
        }

        Notice {
            kind: "error"
            text: qsTr("History not read.")
            sub: qsTr("Store busy (code 5).")
        }

        Notice {
            kind: "linkLost"
            text: qsTr("As of %1, %2 s ago.").arg("15:23:58").arg(9)
            sub: qsTr("Commands locked.")
        }

        InterlockRow {
            width: 150
            checkState: "met"
            text: qsTr("Doors closed and locked")
            detail: qsTr("position switches, both gates")
        }

        Column {
            width: 150

            InterlockRow {
                width: 150
                checkState: "waiting"
                text: qsTr("Entry queue drained")
                detail: qsTr("1 person left")
            }

            InterlockRow {
                width: 150
                checkState: "notMet"
                text: qsTr("Officer at exit side")
                detail: qsTr("not reported")
            }
        }
    }
}
