// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a panel without data: empty, loading, error, linkLost. `text` says what is so, `sub` why or since when;
// an error offers Try again.
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    property string kind: "empty"
    property string caption // above the text
    property string text
    property string sub
    property bool canRetry: root.kind === "error"

    signal retryRequested

    implicitHeight: 88 * Theme.scale
    implicitWidth: 28 * Theme.spaceS
    color: Theme.bg1
    radius: Theme.radiusM
    clip: true
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.description: root.sub

    StaleVeil {
        visible: root.kind === "linkLost"
    }

    Column {
        anchors.fill: parent
        anchors.margins: 10 * Theme.scale
        spacing: root.caption === "" ? Theme.spaceXs : Theme.strokeFocus

        Caption {
            visible: text !== ""
            text: root.caption
        }

        Repeater {
            model: root.kind === "loading" ? 2 : 0

            Rectangle {
                required property int index

                width: parent ? parent.width * (index === 0 ? 0.8 : 0.6) : 0
                height: 9 * Theme.scale
                color: Theme.bg3
            }
        }

        CText {
            width: parent.width
            visible: text !== ""
            size: Theme.fontTable
            tone: root.kind === "loading" ? CText.Caption : CText.Primary
            wrapMode: Text.Wrap
            text: root.text
        }

        Caption {
            width: parent.width
            visible: text !== ""
            tone: root.kind === "linkLost" ? CText.Secondary : CText.Caption
            wrapMode: Text.Wrap
            text: root.sub
        }

        TextButton {
            visible: root.canRetry
            small: true
            text: qsTr("Try again")
            onClicked: root.retryRequested()
        }
    }
}
