// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: parts of the inspector, interlock checks.
import QtQuick
import Coi.Controls

Panel {
    id: root

    title: qsTr("Inspector parts, interlocks")
    headHeight: 30

    Column {
        width: parent.width
        spacing: Theme.spaceS

        InspectorHead {
            width: parent.width
            iconName: "egate"
            title: "1X-E3"
            sub: qsTr("Bac Luan I, exit e-gate")
        }

        InspectorHead {
            width: parent.width
            alarmPriority: "H"
            alarmState: "unack"
            title: "IGV-14"
            code: "29C-123.45"
            sub: qsTr("loaded, southbound")
        }

        FigureRow {
            x: Theme.spaceM
            width: parent.width - 2 * x
            names: [qsTr("waiting"), qsTr("wait now"), qsTr("served"), qsTr("today")]
            values: ["96", "6.5", "178", "2,140"]
            units: [qsTr("pers."), qsTr("min"), "/h", ""]
        }

        FigureRow {
            x: Theme.spaceM
            width: parent.width - 2 * x
            stale: true
            small: true
            names: [qsTr("waiting"), qsTr("wait now")]
            values: ["96", "6.5"]
            units: [qsTr("pers."), qsTr("min")]
        }

        Column {
            x: Theme.spaceM
            width: parent.width - 2 * x

            InterlockRow {
                width: parent.width
                checkState: "met"
                text: qsTr("Doors closed and locked")
                detail: qsTr("position switches, both gates")
            }

            InterlockRow {
                width: parent.width
                checkState: "waiting"
                text: qsTr("Entry queue drained")
                detail: qsTr("1 person left")
            }

            InterlockRow {
                width: parent.width
                checkState: "notMet"
                text: qsTr("Officer at exit side")
                detail: qsTr("not reported")
            }

            InterlockRow {
                width: parent.width
                checkState: "unknown"
                text: qsTr("Officer at exit side")
                detail: qsTr("not known counts as not met")
            }
        }
    }
}
