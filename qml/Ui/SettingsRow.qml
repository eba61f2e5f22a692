// SPDX-License-Identifier: GPL-3.0-or-later
// A label and its control.
import QtQuick
import Coi.Controls

Item {
    id: root

    property string label
    default property alias content: slot.data

    implicitHeight: Math.max(Theme.hitMin, slot.childrenRect.height)

    CText {
        anchors.verticalCenter: parent.verticalCenter
        width: slot.x - Theme.spaceM
        wrapMode: Text.Wrap
        tone: CText.Secondary
        text: root.label
    }

    Item {
        id: slot

        x: 20 * Theme.spaceS * Theme.scale
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x
        height: childrenRect.height
    }
}
