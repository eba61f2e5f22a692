// SPDX-License-Identifier: GPL-3.0-or-later
// The message to the counterpart as it will be sent, in their language and in ours.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Column {
    id: root

    property list<string> lines

    spacing: Theme.spaceS

    Rule { width: root.width }
    Heading {
        text: qsTr("Message to Dongxing")
    }
    Repeater {
        model: root.lines

        CText {
            required property string modelData

            width: root.width
            size: Theme.fontTable
            wrapMode: Text.Wrap
            text: modelData
        }
    }
}
