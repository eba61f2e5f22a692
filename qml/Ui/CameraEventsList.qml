// SPDX-License-Identifier: GPL-3.0-or-later
// Alarms at places a camera looks at: a press shows the camera, Enter opens the alarm. Whole rows only.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property Console desk
    readonly property CamerasModel model: desk.cameras

    visible: height >= Theme.panelHeadH + Theme.alarmRowH // else there is no room for one

    Rule {
        width: parent.width
    }
    Heading {
        id: title

        x: Theme.panelPadding
        width: root.width - 2 * x
        height: Theme.panelHeadH
        size: Theme.fontBody
        text: qsTr("Events with video")
    }
    ListView {
        id: events

        anchors { left: parent.left; right: parent.right; top: title.bottom }
        height: Math.max(0, Math.floor((parent.height - y) / Theme.alarmRowH) * Theme.alarmRowH)
        clip: true
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        onActiveFocusChanged: {
            if (activeFocus && currentIndex < 0)
                currentIndex = 0; // so that the focus is seen
        }
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: -1
        model: root.model.events
        Accessible.role: Accessible.List
        Accessible.name: title.text
        ScrollBar.vertical: ThinScrollBar {}
        delegate: CameraChoice {
            required property string alarmId
            required property string text
            required property string since
            required property string cameraId
            required priority
            required alarmState

            width: ListView.view.width
            title: since
            detail: text
            note: cameraId
            onPicked: root.model.show(cameraId)
            onOpened: root.desk.navigation.goTo("alarms", "alarm", alarmId)
        }
    }
    Caption {
        anchors { left: parent.left; right: parent.right; top: title.bottom; leftMargin: Theme.panelPadding; rightMargin: Theme.panelPadding }
        visible: events.count === 0
        text: qsTr("No alarm a camera looks at")
    }
}
