// SPDX-License-Identifier: GPL-3.0-or-later
// One change of an option: what, where, how many.
import QtQuick
import Coi.Controls

Column {
    id: root

    required property int kindIndex
    required property int objectIndex
    required property list<string> objects
    required property string valueText
    required property string unit
    required property string detail
    required property bool more
    required property bool less
    property list<string> kinds

    signal kindChosen(int kind)
    signal objectChosen(int object)
    signal stepped(int by)
    signal removed

    spacing: Theme.spaceXs

    Item {
        width: parent.width
        height: where.y + where.height

        Combo {
            id: kind

            width: (Theme.compact ? 1 : 0.44) * (parent.width - remove.width - 2 * Theme.spaceXs)
            name: qsTr("Kind of change")
            model: root.kinds
            currentIndex: root.kindIndex
            onActivated: index => root.kindChosen(index)
        }
        Combo {
            id: where

            x: Theme.compact ? 0 : kind.width + Theme.spaceXs
            y: Theme.compact ? kind.height + Theme.spaceXs : 0
            width: Theme.compact ? parent.width : remove.x - x - Theme.spaceXs
            name: qsTr("Where")
            model: root.objects
            currentIndex: root.objectIndex
            onActivated: index => root.objectChosen(index)
        }
        IconButton {
            id: remove

            anchors.right: parent.right
            iconName: "close"
            text: qsTr("Remove the change")
            onClicked: root.removed()
        }
    }
    Row {
        width: parent.width
        spacing: Theme.spaceXs

        IconButton {
            id: minus

            flat: false
            iconName: "minus"
            text: qsTr("Less")
            canRun: root.less
            whyNot: qsTr("not fewer")
            onClicked: root.stepped(-1)
        }
        CText {
            id: value

            anchors.verticalCenter: parent.verticalCenter
            width: 11 * Theme.spaceS * Theme.scale
            horizontalAlignment: Text.AlignHCenter
            tone: CText.Value
            bold: true
            text: (root.valueText + " " + root.unit).trim()
        }
        IconButton {
            id: plus

            flat: false
            iconName: "plus"
            text: qsTr("More")
            canRun: root.more
            whyNot: qsTr("not more")
            onClicked: root.stepped(1)
        }
        Caption {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x
            leftPadding: Theme.spaceXs
            wrapMode: Text.Wrap
            text: root.detail
        }
    }
}
