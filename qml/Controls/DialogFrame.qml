// SPDX-License-Identifier: GPL-3.0-or-later
// A modal dialog inside a window: scrim over `anchors`, panel of `dialogWidth` x `dialogHeight` in the middle with a head
// (symbol, title in words, sub line, `tags`, close). Children go into the body, `footer` below it. Esc asks to close.
import QtQuick
import Coi.Controls

FocusScope {
    id: root

    property string title
    property string sub
    property string iconName
    property string tier
    property real dialogWidth: Theme.dialogW
    property real dialogHeight: 115 * Theme.spaceS
    property int footerHeight: 0
    property bool closable: true
    default property alias content: body.data
    property alias footer: footerItem.data
    property alias tags: tagRow.data

    signal closeRequested

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: root.title
    Keys.onEscapePressed: {
        if (root.closable)
            root.closeRequested();
    }

    FocusGuard {
        id: before

        other: after
        forward: false
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            acceptedButtons: Qt.AllButtons
            onWheel: wheel => wheel.accepted = true
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(root.dialogWidth, root.width)
        height: Math.min(root.dialogHeight, root.height)
        color: Theme.bg2
        radius: Theme.radiusM
        border.width: Theme.strokeControl
        border.color: Theme.line2

        Item {
            id: head

            width: parent.width
            height: Theme.dialogHeadH

            Icon {
                id: symbol

                x: 20 * Theme.scale
                anchors.verticalCenter: parent.verticalCenter
                visible: root.iconName !== ""
                name: root.iconName
                size: Theme.alarmSymbolLarge
                color: Theme.text1
            }

            Column {
                anchors.left: symbol.visible ? symbol.right : parent.left
                anchors.leftMargin: symbol.visible ? Theme.spaceM : 20 * Theme.scale
                anchors.right: tagRow.left
                anchors.rightMargin: Theme.spaceM
                anchors.verticalCenter: parent.verticalCenter

                ValueText {
                    width: parent.width
                    size: Theme.fontValueS
                    bold: true
                    text: root.title
                }

                Caption {
                    width: parent.width
                    visible: text !== ""
                    text: root.sub
                }
            }

            Row {
                id: tagRow

                anchors.right: closeButton.left
                anchors.rightMargin: Theme.spaceM
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.spaceS

                Chip {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.tier !== ""
                    height: Theme.spaceXl
                    iconName: "users"
                    text: root.tier
                }
            }

            IconButton {
                id: closeButton

                anchors.right: parent.right
                anchors.rightMargin: 20 * Theme.scale
                anchors.verticalCenter: parent.verticalCenter
                canRun: root.closable
                iconName: "close"
                text: qsTr("Close")
                onClicked: root.closeRequested()
            }

            Rule {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }

        Item {
            id: body

            anchors.top: head.bottom
            anchors.bottom: footerItem.top
            width: parent.width
        }

        Item {
            id: footerItem

            anchors.bottom: parent.bottom
            width: parent.width
            height: root.footerHeight
        }
    }
    FocusGuard {
        id: after

        other: before
    }
}
