// SPDX-License-Identifier: GPL-3.0-or-later
// One tile of the wall: a camera's picture, or an empty place. An alarm that took the tile over says so.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property Console desk
    required property int slot
    required property string cameraId
    required property string placeText
    required property string alarm
    required property string alarmLook
    required property string alarmText
    required property string takeover
    required property string note
    required property bool isPinned
    required property bool isSelected
    required property bool canPtz
    property bool shown: false
    readonly property CamerasModel model: desk.cameras

    visible: shown

    CameraPicture {
        id: picture

        anchors.fill: parent
        visible: root.cameraId !== ""
        desk: root.desk
        cameraId: root.cameraId
        place: root.placeText
        alarmPriority: root.alarm
        alarmState: root.alarmLook
        selected: root.isSelected
        pinned: root.isPinned
        note: root.note
        reserved: strip.visible ? strip.height : 0
        ptz: root.canPtz && width > 330 * Theme.scale
        activeFocusOnTab: root.isSelected
        onClicked: root.model.select(root.slot)
        onOpened: {
            if (root.model.largeSlot >= 0)
                root.model.closeLarge();
            else
                root.model.openLarge(root.slot);
        }
    }

    StateNotice {
        anchors.fill: parent
        visible: root.cameraId === ""
        kind: "empty"
        text: qsTr("No camera in this tile")
        sub: qsTr("Select the tile and choose a camera from the list.")

        Rectangle {
            anchors.fill: parent
            visible: root.isSelected
            color: "transparent"
            border.width: Theme.strokeSelected
            border.color: Theme.focus
        }
        TapHandler { onTapped: root.model.select(root.slot) }
    }

    Rectangle {
        id: strip

        readonly property bool narrow: width < 76 * Theme.spaceS * Theme.scale

        Accessible.role: Accessible.Grouping
        Accessible.name: root.alarmText + ", " + root.takeover
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        anchors { leftMargin: Theme.spaceS; rightMargin: Theme.spaceS; bottomMargin: 34 * Theme.scale }
        height: 46 * Theme.scale
        visible: root.takeover !== ""
        radius: Theme.radiusS
        color: Theme.videoBadge

        AlarmSymbol {
            id: symbol

            x: Theme.spaceS
            anchors.verticalCenter: parent.verticalCenter
            visible: root.alarm !== ""
            priority: root.alarm === "" ? "L" : root.alarm
            alarmState: root.alarmLook === "" ? "acked" : root.alarmLook
        }
        Column {
            anchors { left: symbol.right; right: buttons.left; verticalCenter: parent.verticalCenter }
            anchors { leftMargin: Theme.spaceS; rightMargin: Theme.spaceS }
            CText {
                width: parent.width
                size: Theme.fontTable
                bold: true
                wrapMode: Text.Wrap
                lineHeight: 0.9
                color: Theme.videoInk
                text: root.alarmText
            }
            CText {
                width: parent.width
                visible: !strip.narrow
                size: Theme.fontCaption
                color: Theme.videoInk
                text: root.takeover
            }
        }
        Row {
            id: buttons

            anchors { right: parent.right; verticalCenter: parent.verticalCenter; rightMargin: Theme.spaceS }
            spacing: Theme.spaceXs
            TextButton {
                small: true
                visible: !strip.narrow
                iconName: "pin"
                text: qsTr("Keep")
                onClicked: root.model.keepTakeover()
            }
            TextButton {
                small: true
                visible: !strip.narrow
                iconName: "left"
                text: qsTr("Give back")
                onClicked: root.model.giveBack()
            }
            IconButton {
                visible: strip.narrow
                iconName: "pin"
                text: qsTr("Keep")
                onClicked: root.model.keepTakeover()
            }
            IconButton {
                visible: strip.narrow
                iconName: "left"
                text: qsTr("Give back")
                onClicked: root.model.giveBack()
            }
        }
    }
}
