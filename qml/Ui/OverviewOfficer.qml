// SPDX-License-Identifier: GPL-3.0-or-later
// An officer at a post or on the floor of a hall; on a plate, or dashed while on the way.
import QtQuick
import Coi.Controls

Item {
    id: root

    required property string label
    required property string status
    required property real planX
    required property real planY
    required property bool stale
    property real zoom: 1
    readonly property bool coming: status === "coming"

    x: planX * zoom - width / 2
    y: planY * zoom - height / 2
    width: Theme.alarmSymbolMarker * Math.max(0.67, Math.min(1, zoom))
    height: width
    opacity: root.stale ? 0.65 : 1
    Accessible.role: Accessible.StaticText
    Accessible.name: label

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.coming ? Theme.bg1 : Theme.bg4
        border.color: root.coming ? Theme.equipLine : Theme.equipOff
    }
    Icon {
        anchors.centerIn: parent
        name: "user"
        size: 0.8 * root.width
        color: root.coming ? Theme.text3 : Theme.text1
    }
    StaleVeil {
        visible: root.stale
    }
}
