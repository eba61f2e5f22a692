// SPDX-License-Identifier: GPL-3.0-or-later
// The head of an inspector: symbol or alarm, name with code, place and age, and `marks` at the right (a LosChip, a button).
import QtQuick
import Coi.Controls

Item {
    id: root

    property string iconName
    property string alarmPriority
    property string alarmState: "acked"
    property string title
    property string code
    property string sub
    property alias marks: markRow.data

    implicitHeight: 60 * Theme.scale
    Accessible.role: Accessible.Heading
    Accessible.name: root.title + " " + root.code + ", " + root.sub

    Icon {
        id: symbol

        x: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        visible: root.alarmPriority === "" && root.iconName !== ""
        name: root.iconName
        size: Theme.alarmSymbolLarge
        color: Theme.equipOn
    }

    AlarmSymbol {
        anchors.centerIn: symbol
        visible: root.alarmPriority !== ""
        size: Theme.alarmSymbolLarge
        priority: root.alarmPriority
        alarmState: root.alarmState
    }

    Column {
        anchors.left: symbol.right
        anchors.leftMargin: Theme.spaceM
        anchors.right: markRow.left
        anchors.rightMargin: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter

        Row {
            width: parent.width
            spacing: 6 * Theme.scale

            CText {
                width: Math.min(implicitWidth, parent.width)
                size: Theme.compact ? Theme.fontBody : Theme.fontTitle
                bold: true
                wrapMode: Theme.compact ? Text.Wrap : Text.NoWrap
                maximumLineCount: 2
                text: root.title
            }

            CText {
                id: codeText

                visible: codeText.implicitWidth <= parent.width - x
                size: Theme.fontTitle
                tone: CText.Caption
                text: root.code
            }
        }

        FactLine {
            width: parent.width
            facts: root.code === "" || codeText.visible ? root.sub : root.code + separator + root.sub
        }
    }

    Row {
        id: markRow

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.spaceS
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
