// SPDX-License-Identifier: GPL-3.0-or-later
// Where the forecast of an action will stand.
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    implicitHeight: column.implicitHeight + 2 * Theme.spaceS
    color: Theme.bg1
    radius: Theme.radiusM

    Column {
        id: column

        x: 10 * Theme.scale
        y: Theme.spaceS
        width: parent.width - 2 * x
        spacing: Theme.spaceXs

        Heading {
            width: parent.width
            size: Theme.fontTable
            text: qsTr("Preview")
        }
        CText {
            width: parent.width
            size: Theme.fontTable
            tone: CText.Secondary
            wrapMode: Text.Wrap
            text: qsTr("A forecast of queue and wait is not available yet.")
        }
    }
}
