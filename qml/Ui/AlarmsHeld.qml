// SPDX-License-Identifier: GPL-3.0-or-later
// What is shelved, suppressed or out of service, and until when.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Rectangle {
    id: root

    required property AlarmLoad load

    color: Theme.bg2
    radius: Theme.radiusM
    clip: true
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text + " " + load.heldText

    Heading {
        id: title

        x: Theme.panelPadding
        y: Theme.spaceS
        width: (total.visible ? total.x - Theme.spaceS : root.width - Theme.panelPadding) - x
        size: Theme.fontTable
        text: qsTr("Shelved and held back")
    }
    Caption {
        id: total

        anchors { right: parent.right; rightMargin: Theme.panelPadding; baseline: title.baseline }
        visible: title.implicitWidth + implicitWidth + Theme.spaceS + 2 * Theme.panelPadding <= root.width
        text: root.load.heldText
    }
    ListView {
        id: rows

        anchors { fill: parent; topMargin: title.y + title.height + Theme.spaceXs; leftMargin: Theme.panelPadding; rightMargin: Theme.panelPadding; bottomMargin: Theme.spaceXs }
        clip: true
        interactive: contentHeight > height
        model: root.load.held
        delegate: Item {
            id: row

            required property string letter
            required property string symbolState
            required property string text
            required property string note

            width: rows.width
            height: Theme.spaceXl
            Accessible.role: Accessible.ListItem
            Accessible.name: symbol.spoken + ", " + text + ", " + note

            AlarmSymbol {
                id: symbol

                anchors.verticalCenter: parent.verticalCenter
                size: Theme.alarmSymbolMarker
                priority: row.letter
                alarmState: row.symbolState
            }
            Caption {
                id: words

                anchors { left: symbol.right; right: until.left; leftMargin: Theme.spaceS; rightMargin: Theme.spaceS; verticalCenter: parent.verticalCenter }
                tone: CText.Primary
                text: row.text
            }
            Caption {
                id: until

                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                visible: symbol.width + words.implicitWidth + implicitWidth + 2 * Theme.spaceS <= row.width
                width: visible ? implicitWidth : 0
                text: row.note
            }
        }
        Caption {
            visible: rows.count === 0
            text: qsTr("nothing held back")
        }
    }
}
