// SPDX-License-Identifier: GPL-3.0-or-later
// Badges of a camera tile and the notice in the middle when there is no moving picture.
import QtQuick
import Coi.Controls

Item {
    id: root

    property string name
    property string place
    property string pictureState
    property string ageText
    property string fpsText
    property string timeCode
    property string zone
    property string sinceText
    property string lastFrameText
    property string reason
    property string alarmPriority
    property string alarmState
    property bool pinned: false
    property bool ptz: false
    property string streamText
    property string note
    property bool brief: false // name and age alone, in one badge
    property real reserved: 0 // at the bottom, for something else
    property alias extras: extraRow.data
    readonly property bool small: root.width < 330 * Theme.scale
    readonly property bool frozen: root.pictureState === "frozen"
    readonly property bool offline: root.pictureState === "offline"
    readonly property bool connecting: root.pictureState === "connecting"
    readonly property string rate: qsTr("%1 · %2 fps").arg(root.ageText).arg(root.fpsText)
    readonly property bool rateFits: nameFont.advanceWidth(root.name) + badgeFont.advanceWidth(root.rate) + 10 * 6 * Theme.scale + (root.alarmPriority === "" ? 0 : Theme.alarmSymbolLarge) + (root.pinned ? Theme.chipH : 0) <= root.width
    readonly property string spokenState: root.frozen ? qsTr("VIDEO FROZEN %1").arg(root.sinceText) : root.offline ? qsTr("OFFLINE since %1").arg(root.sinceText) : root.connecting ? qsTr("connecting %1").arg(root.sinceText) : root.ageText

    Row {
        id: left

        // With name and place, whether the place is shown or not.
        readonly property real needed: badgeFont.advanceWidth(root.place) + nameFont.advanceWidth(root.name) + 4 * 6 * Theme.scale + (root.alarmPriority === "" ? 0 : Theme.alarmSymbolLarge)

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: 6 * Theme.scale
        visible: !root.brief
        spacing: Theme.spaceXs

        Rectangle {
            width: Theme.alarmSymbolLarge
            height: width
            visible: root.alarmPriority !== ""
            radius: Theme.radiusS
            color: Theme.videoBadge

            AlarmSymbol {
                anchors.centerIn: parent
                priority: root.alarmPriority
                alarmState: root.alarmState
            }
        }

        VideoBadge {
            anchors.verticalCenter: parent.verticalCenter
            bold: true
            text: root.name
            faint: root.small || left.needed + right.width > root.width - 3 * 6 * Theme.scale ? "" : root.place
        }
    }

    FontMetrics {
        id: badgeFont

        font.pixelSize: Theme.fontCaption
    }

    FontMetrics {
        id: nameFont

        font.pixelSize: Theme.fontCaption
        font.weight: Font.Bold
    }

    Row {
        id: right

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 6 * Theme.scale
        visible: !root.brief
        spacing: Theme.spaceXs

        VideoBadge {
            visible: root.pinned
            mark: "pin"
        }

        VideoBadge {
            visible: !root.small || (!root.offline && !root.connecting) // the notice says it
            mark: root.frozen ? "video.frozen" : root.offline || root.connecting ? "" : "video.live"
            bold: root.pictureState === "late"
            text: root.frozen ? qsTr("0 fps") : root.offline ? qsTr("no signal") : root.connecting ? qsTr("no picture yet") : root.fpsText === "" || !root.rateFits ? root.ageText : root.rate
        }
    }

    CameraNotice {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -root.reserved / 2
        width: parent.width
        visible: root.frozen || root.offline || root.connecting
        plate: root.frozen
        small: root.small
        title: root.spokenState
        sub: root.frozen ? (root.lastFrameText === "" || (root.small && root.reserved > 0) ? "" : qsTr("last new frame %1").arg(root.lastFrameText)) : root.reason
    }

    Row {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: 6 * Theme.scale
        spacing: Theme.spaceXs

        VideoBadge {
            visible: root.brief
            bold: root.pictureState === "late"
            text: root.frozen || root.offline || root.connecting || root.ageText === "" ? root.name : root.name + " · " + root.ageText
        }

        VideoBadge {
            visible: !root.brief && root.timeCode !== "" && !root.offline && !root.connecting
            text: root.timeCode
            faint: root.zone
        }

        VideoBadge {
            visible: root.note !== ""
            text: root.note
        }
    }

    Row {
        id: extraRow

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 6 * Theme.scale
        spacing: Theme.spaceXs

        VideoBadge {
            visible: root.ptz
            mark: "move"
            text: qsTr("PTZ")
        }

        VideoBadge {
            visible: root.streamText !== ""
            text: root.streamText
        }
    }
}
