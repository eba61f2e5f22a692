// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines and symbols of the corridor mean.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Row {
    id: root

    readonly property real lineW: 30 * Theme.scale
    readonly property list<string> names: [qsTr("loaded"), qsTr("empty"), qsTr("waiting"), qsTr("last seen")]

    spacing: Theme.spaceL

    Row {
        spacing: Theme.spaceS
        RouteLine {
            anchors.verticalCenter: parent.verticalCenter
            width: root.lineW
            height: 1
            base: [Qt.point(0, 0), Qt.point(root.lineW, 0)]
        }
        Caption { tone: CText.Secondary; text: qsTr("base") }
    }
    Row {
        spacing: Theme.spaceS
        RouteLine {
            anchors.verticalCenter: parent.verticalCenter
            width: root.lineW
            height: 1
            horizon: [Qt.point(0, 0), Qt.point(root.lineW, 0)]
        }
        Caption { tone: CText.Secondary; text: qsTr("horizon") }
    }
    Row {
        spacing: Theme.spaceS
        RouteLine {
            anchors.verticalCenter: parent.verticalCenter
            width: root.lineW
            height: 1
            trail: [Qt.point(0, 0), Qt.point(root.lineW * 0.2, 0), Qt.point(root.lineW * 0.4, 0), Qt.point(root.lineW * 0.6, 0), Qt.point(root.lineW * 0.8, 0), Qt.point(root.lineW, 0)]
        }
        Caption { tone: CText.Secondary; text: qsTr("trail %1 s").arg(Theme.trailS) }
    }
    Repeater {
        model: ["loaded", "empty", "waiting", "lastSeen"]

        Row {
            id: entry

            required property int index
            required property string modelData

            spacing: Theme.spaceS
            IgvGlyph {
                anchors.verticalCenter: parent.verticalCenter
                igvState: entry.modelData
            }
            Caption { tone: CText.Secondary; text: root.names[entry.index] }
        }
    }
}
