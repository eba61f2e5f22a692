// SPDX-License-Identifier: GPL-3.0-or-later
// One check before a command: met, waiting, notMet, unknown (counts as not met).
import QtQuick
import Coi.Controls

Item {
    id: root

    property string checkState: "unknown"
    property string text
    property string detail
    readonly property bool met: root.checkState === "met"

    implicitHeight: Math.max(42 * Theme.scale, words.implicitHeight + Theme.spaceS)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.text + ", " + (root.met ? qsTr("met") : root.checkState === "waiting" ? qsTr("waiting") : root.checkState === "notMet" ? qsTr("not met") : qsTr("not known"))
    Accessible.description: root.detail

    Icon {
        id: symbol

        y: Theme.spaceXs
        name: "check." + root.checkState
        size: Theme.fontValueS
        color: Theme.text1
    }

    Column {
        id: words

        anchors.left: symbol.right
        anchors.leftMargin: 10 * Theme.scale
        anchors.right: parent.right
        y: Theme.spaceXs

        CText {
            width: parent.width
            size: Theme.fontTable
            bold: !root.met
            tone: root.met ? CText.Primary : CText.Value
            wrapMode: Text.Wrap
            text: root.text
        }

        Caption {
            width: parent.width
            text: root.detail
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
