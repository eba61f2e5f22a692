// SPDX-License-Identifier: GPL-3.0-or-later
// One feed of the status bar: mark of its freshness, name, age.
import QtQuick
import Coi.Controls

Row {
    id: root

    property string label
    property string look
    property string age
    readonly property bool quiet: root.look === "live"

    spacing: Theme.spaceXs + Theme.strokeFocus
    Accessible.role: Accessible.StaticText
    Accessible.name: root.label + " " + root.age

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "fresh." + root.look
        size: Theme.fontCaption - Theme.strokeFocus
        color: root.quiet ? Theme.text3 : Theme.text1
    }

    Caption {
        anchors.verticalCenter: parent.verticalCenter
        tone: root.quiet ? CText.Caption : CText.Value
        text: root.label
    }

    Caption {
        anchors.verticalCenter: parent.verticalCenter
        tone: CText.Primary
        bold: root.look === "late" || root.look === "stale"
        text: root.age
    }
}
