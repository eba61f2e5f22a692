// SPDX-License-Identifier: GPL-3.0-or-later
// Under the wall: the tour through all cameras, the load of decoding, how many pictures are live.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.Scene
import Coi.ViewModels

Panel {
    id: root

    required property Console desk
    property bool shown: false
    readonly property CamerasModel model: desk.cameras

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.spaceM
        width: (Theme.compact ? 150 : 126) * Theme.scale
        CText {
            width: parent.width
            size: Theme.fontTable
            bold: true
            text: qsTr("Tour")
        }
        Caption {
            width: parent.width
            wrapMode: Text.Wrap
            text: root.model.tourText
        }
    }

    Row {
        id: controls

        anchors { left: words.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.spaceS }
        spacing: Theme.spaceXs
        IconButton {
            flat: true
            iconName: "stepBack"
            text: qsTr("Camera before")
            onClicked: root.model.stepTour(-1)
        }
        IconButton {
            iconName: root.model.touring && !root.model.tourPaused ? "pause" : "play"
            text: !root.model.touring ? qsTr("Start the tour") : root.model.tourPaused ? qsTr("Go on with the tour") : qsTr("Pause the tour")
            keys: root.shown ? "T" : ""
            onClicked: {
                if (!root.model.touring)
                    root.model.startTour();
                else
                    root.model.pauseTour(!root.model.tourPaused);
            }
        }
        IconButton {
            flat: true
            iconName: "stepForward"
            text: qsTr("Next camera")
            onClicked: root.model.stepTour(1)
        }
    }

    Row {
        id: pictures

        anchors { left: controls.right; right: figures.left; verticalCenter: parent.verticalCenter; leftMargin: Theme.spaceM; rightMargin: 2 * Theme.spaceL }
        height: parent.height - 2 * (Theme.spaceL + Theme.strokeSelected)
        clip: true
        spacing: 6 * Theme.scale

        Repeater {
            model: root.model.tourCameras

            Rectangle {
                id: preview

                required property int index
                required property string modelData

                width: pictures.height * 16 / 9
                height: pictures.height
                visible: x + width <= pictures.width
                color: Theme.videoBack
                activeFocusOnTab: true
                Accessible.role: Accessible.Button
                Accessible.name: qsTr("Show %1").arg(preview.modelData)
                Accessible.onPressAction: root.model.show(preview.modelData)
                Keys.onReturnPressed: root.model.show(preview.modelData)
                Keys.onSpacePressed: root.model.show(preview.modelData)

                CameraItem {
                    anchors.fill: parent
                    hub: root.desk.cameraHub
                    cameraId: root.shown && preview.visible ? preview.modelData : ""
                    fillMode: CameraItem.Crop
                }
                VideoBadge {
                    anchors { left: parent.left; bottom: parent.bottom }
                    text: preview.modelData
                }
                Rectangle {
                    readonly property bool now: root.model.touring && preview.index === 0

                    anchors.fill: parent
                    color: "transparent"
                    border.width: now ? Theme.strokeSelected : Theme.strokeHair
                    border.color: now ? Theme.focus : Theme.line1
                }
                FocusRing { shown: preview.activeFocus }
                TapHandler { onTapped: root.model.show(preview.modelData) }
            }
        }
    }

    Rectangle {
        anchors { right: figures.left; rightMargin: Theme.spaceL; verticalCenter: parent.verticalCenter }
        width: Theme.strokeHair
        height: pictures.height / 2
        color: Theme.line1
    }
    Row {
        id: figures

        anchors { right: parent.right; verticalCenter: parent.verticalCenter; rightMargin: Theme.spaceM }
        spacing: Theme.spaceL

        Column {
            width: 150 * Theme.scale
            Caption {
                width: parent.width
                text: qsTr("Decoding")
            }
            Row {
                spacing: Theme.spaceS
                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 84 * Theme.scale
                    height: Theme.spaceS
                    color: Theme.bg4
                    Rectangle {
                        width: parent.width * Math.min(1, root.model.loadPercent / 100)
                        height: parent.height
                        color: Theme.text1
                    }
                }
                CText {
                    size: Theme.fontTable
                    text: qsTr("%1 %").arg(root.desk.formats.number(root.model.loadPercent))
                }
            }
            Caption {
                width: parent.width
                text: root.model.loadText
            }
        }
        Column {
            width: Math.max((Theme.compact ? 130 : 190) * Theme.scale, ofSite.implicitWidth, ofWall.implicitWidth, trouble.implicitWidth)
            Caption {
                id: ofSite

                text: root.model.siteText
            }
            CText {
                id: ofWall

                size: Theme.fontTable
                text: root.model.wallText
            }
            CText {
                id: trouble

                size: Theme.fontCaption
                bold: true
                text: root.model.videoFeed.stale ? qsTr("not checked by COI: %1").arg(root.model.videoFeed.text) : root.model.troubleText
            }
        }
    }
}
