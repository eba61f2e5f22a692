// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a segmented control.
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    property string label
    property string countText
    property string iconName
    property int fontSize: Theme.fontCaption
    property bool on: false
    property bool last: false

    signal pressed

    implicitWidth: content.implicitWidth + 2 * 10 * Theme.scale
    color: root.on ? Theme.accentBg : area.containsMouse ? Theme.bg5 : "transparent"
    Accessible.role: Accessible.PageTab
    Accessible.name: root.label !== "" ? root.label : root.iconName
    Accessible.checked: root.on
    Accessible.onPressAction: root.pressed()

    Row {
        id: content

        anchors.centerIn: parent
        spacing: 6 * Theme.scale

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.alarmSymbolMarker
            color: root.on ? Theme.value : Theme.text2
        }

        CText {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.label !== ""
            size: root.fontSize
            tone: root.on ? CText.Value : CText.Secondary
            text: root.label
        }

        CText {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.countText !== ""
            size: root.fontSize
            tone: CText.Caption
            text: root.countText
        }
    }

    Rectangle {
        anchors.right: parent.right
        width: Theme.strokeHair
        height: parent.height
        visible: !root.last
        color: Theme.line1
    }

    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.pressed()
    }
}
