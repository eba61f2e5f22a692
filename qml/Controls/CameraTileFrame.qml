// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of a camera picture: children are the picture, badges lie above it in the same item tree, so a frozen decoder
// cannot freeze them. `pictureState`: live, late, frozen, offline, connecting. `sinceText` is the age of a frozen picture or
// the time an offline one was last seen, `reason` the cause.
import QtQuick
import Coi.Controls

FocusScope {
    id: root

    property string name
    property string place
    property string pictureState: "connecting"
    property string ageText
    property string fpsText
    property string timeCode
    property string zone: qsTr("UTC+7")
    property string sinceText
    property string lastFrameText
    property string reason
    property string alarmPriority
    property string alarmState: "unack"
    property bool selected: false
    property bool pinned: false
    property bool ptz: false
    property string streamText
    property string note
    property bool brief: false // name and age alone, in one badge
    property real reserved: 0 // at the bottom, for something that lies over the picture
    default property alias picture: slot.data
    property alias extras: overlay.extras
    readonly property bool hasPicture: root.pictureState === "live" || root.pictureState === "late" || root.pictureState === "frozen"

    signal clicked(int modifiers)
    signal opened

    function frameColor(): color {
        switch (root.alarmPriority) {
        case "C":
            return Theme.alarmC;
        case "H":
            return Theme.alarmH;
        case "M":
            return Theme.alarmM;
        case "L":
            return Theme.alarmL;
        default:
            return root.selected ? Theme.focus : Theme.line1;
        }
    }

    implicitWidth: 320
    implicitHeight: width * 9 / 16
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name + " " + root.place + ", " + overlay.spokenState
    Accessible.onPressAction: root.clicked(Qt.NoModifier)
    Keys.onReturnPressed: root.opened()
    Keys.onSpacePressed: event => {
        ring.byPointer = false;
        root.clicked(event.modifiers);
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusS
        color: root.hasPicture ? Theme.videoBack : Theme.bg1
        clip: true

        Item {
            id: slot

            // Not hidden: a picture item that is not visible gives its camera back and would never have one again.
            anchors.fill: parent
            opacity: root.hasPicture ? 1 : 0
        }

        Rectangle {
            anchors.fill: parent
            visible: root.pictureState === "frozen"
            color: Theme.videoMute
        }

        Hatch {
            anchors.fill: parent
            visible: root.pictureState === "frozen" || !root.hasPicture
            color: root.hasPicture ? Theme.videoHatch : Theme.emptyVideoHatch
            pitch: Theme.hatchVideoPitch
            lineWidth: Theme.strokeSymbol
        }
    }

    MouseArea {
        anchors.fill: parent
        onClicked: mouse => {
            ring.byPointer = true;
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.clicked(mouse.modifiers);
        }
        onDoubleClicked: root.opened()
    }

    CameraOverlay {
        id: overlay

        anchors.fill: parent
        name: root.name
        place: root.place
        pictureState: root.pictureState
        ageText: root.ageText
        fpsText: root.fpsText
        timeCode: root.timeCode
        zone: root.zone
        sinceText: root.sinceText
        lastFrameText: root.lastFrameText
        reason: root.reason
        alarmPriority: root.alarmPriority
        alarmState: root.alarmState
        pinned: root.pinned
        ptz: root.ptz
        streamText: root.streamText
        note: root.note
        brief: root.brief
        reserved: root.reserved
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: Theme.radiusS
        border.width: root.selected || root.alarmPriority !== "" ? Theme.strokeSelected : Theme.strokeHair
        border.color: root.frameColor()
    }

    FocusRing {
        id: ring

        shown: root.activeFocus
    }
}
