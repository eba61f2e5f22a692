// SPDX-License-Identifier: GPL-3.0-or-later
// Turning, zoom, focus and presets of the chosen camera, and who has it in hand. It turns while an arrow is held. What is not possible
// keeps its place and says why. Arrow keys turn while anything in here has the focus.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: root

    required property CameraPtz ptz
    readonly property bool shows: !Theme.compact || !ptz.fixed // controls; else only the reason
    readonly property real dial: (Theme.compact ? 96 : 128) * Theme.scale
    readonly property string notNow: ptz.whyNot === "" ? "" : qsTr("Not available: %1").arg(ptz.whyNot)

    component Turn: IconButton {
        flat: false
        canRun: root.ptz.whyNot === ""
        whyNot: root.notNow
    }
    component Arrow: Turn { // the dial is its face
        id: arrow

        property int pan: 0
        property int tilt: 0
        property bool held: false

        iconSize: Theme.icon
        background.opacity: enabled && (hovered || down || visualFocus) ? 1 : 0
        onPressed: {
            arrow.held = true;
            root.ptz.turn(arrow.pan, arrow.tilt);
        }
        onReleased: root.ptz.stop()
        onCanceled: {
            arrow.held = false;
            root.ptz.stop();
        }
        onClicked: { // by Enter or a screen reader, without being held
            if (!arrow.held)
                root.ptz.nudge(arrow.pan, arrow.tilt);
            arrow.held = false;
        }
    }
    component Pair: Item {
        id: pair

        property string name
        property bool canRun: true
        property string whyNot
        property bool held: false
        readonly property real half: (width - 72 * Theme.scale) / 2

        signal stepped(int by, bool wasHeld)
        signal began(int by)
        signal ended

        function begin(by: int) {
            pair.held = true;
            pair.began(by);
        }
        function step(by: int) {
            pair.stepped(by, pair.held);
            pair.held = false;
        }

        function cancel() {
            pair.held = false;
            pair.ended();
        }

        width: parent ? parent.width : 0
        height: Theme.controlHSmall

        Turn {
            anchors.left: parent.left
            width: pair.half
            height: pair.height
            canRun: pair.canRun
            whyNot: pair.whyNot
            iconName: "minus"
            text: qsTr("%1 −").arg(pair.name)
            onPressed: pair.begin(-1)
            onReleased: pair.ended()
            onCanceled: pair.cancel()
            onClicked: pair.step(-1)
        }
        Caption { anchors.centerIn: parent; tone: CText.Secondary; text: pair.name }
        Turn {
            anchors.right: parent.right
            width: pair.half
            height: pair.height
            canRun: pair.canRun
            whyNot: pair.whyNot
            iconName: "plus"
            text: qsTr("%1 +").arg(pair.name)
            onPressed: pair.begin(1)
            onReleased: pair.ended()
            onCanceled: pair.cancel()
            onClicked: pair.step(1)
        }
    }

    implicitHeight: root.shows ? Math.max(root.dial, side.implicitHeight) : why.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Turn the camera")
    Accessible.description: root.ptz.holdText
    onActiveFocusChanged: {
        if (!root.activeFocus)
            keys.leave();
    }
    Keys.onPressed: event => event.accepted = keys.pressed(event.key, event.modifiers, event.isAutoRepeat)
    Keys.onReleased: event => event.accepted = keys.released(event.key, event.isAutoRepeat)

    CameraTurnKeys {
        id: keys

        ptz: root.ptz
    }
    Rectangle {
        id: ring

        width: root.dial
        height: width
        radius: width / 2
        visible: root.shows
        color: Theme.bg3
        border { width: Theme.strokeHair; color: Theme.line2 }

        Arrow { anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.spaceXs } tilt: 1; iconName: "chevronUp"; text: qsTr("Turn up") }
        Arrow { anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.spaceXs } tilt: -1; iconName: "chevronDown"; text: qsTr("Turn down") }
        Arrow { anchors { verticalCenter: parent.verticalCenter; left: parent.left; leftMargin: Theme.spaceXs } pan: -1; iconName: "chevronLeft"; text: qsTr("Turn left") }
        Arrow { anchors { verticalCenter: parent.verticalCenter; right: parent.right; rightMargin: Theme.spaceXs } pan: 1; iconName: "chevronRight"; text: qsTr("Turn right") }
        Turn {
            id: centre

            anchors.centerIn: parent
            width: (Theme.compact ? 32 : 40) * Theme.scale
            height: width
            iconName: "target"
            iconSize: Theme.icon
            text: qsTr("As mounted")
            background: Rectangle {
                radius: width / 2
                color: centre.down ? Theme.bg2 : centre.hovered ? Theme.bg5 : Theme.bg4
                border { width: Theme.strokeHair; color: Theme.line2 }

                FocusRing { shown: centre.visualFocus }
            }
            onClicked: root.ptz.home()
        }
    }
    Column {
        id: side

        anchors { left: ring.right; right: parent.right; leftMargin: Theme.spaceL }
        visible: root.shows
        spacing: 6 * Theme.scale

        Pair {
            name: qsTr("Zoom")
            canRun: root.ptz.whyNot === ""
            whyNot: root.notNow
            onStepped: (by, wasHeld) => root.ptz.zoom(by)
        }
        Pair {
            name: qsTr("Focus")
            canRun: root.ptz.whyNotFocus === ""
            whyNot: qsTr("Not available: %1").arg(root.ptz.whyNotFocus)
            onBegan: by => root.ptz.focus(by)
            onEnded: root.ptz.stop()
            onStepped: (by, wasHeld) => {
                if (!wasHeld) // by Enter or a screen reader
                    root.ptz.nudgeFocus(by);
            }
        }
        Caption {
            visible: presets.count > 0
            text: qsTr("Presets")
        }
        Flow {
            width: parent.width
            visible: presets.count > 0
            spacing: Theme.spaceXs

            Repeater {
                id: presets

                model: root.ptz.presets

                TextButton {
                    id: choice

                    required property string preset
                    required property string name
                    required property bool standing

                    small: true
                    canRun: root.ptz.whyNot === ""
                    checked: choice.standing
                    text: choice.name
                    Accessible.name: qsTr("Preset %1").arg(choice.name)
                    Accessible.checked: choice.standing
                    onClicked: root.ptz.goTo(choice.preset)
                }
            }
        }
        Row {
            width: parent.width
            height: Math.max(hold.implicitHeight, Theme.controlHSmall)
            visible: root.ptz.whyNot === "" || root.ptz.holdText !== ""
            spacing: Theme.spaceXs

            Caption {
                id: hold

                width: parent.width - (give.visible ? give.width + parent.spacing : 0)
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.Wrap
                text: root.ptz.said !== "" ? root.ptz.said : root.ptz.holdText
            }
            IconButton {
                id: give

                visible: root.ptz.mine
                width: Theme.controlHSmall
                height: width
                iconName: "left"
                text: qsTr("Give back the camera")
                onClicked: root.ptz.giveBack()
            }
        }
        Caption {
            width: parent.width
            visible: root.notNow !== "" && root.ptz.holdText === ""
            wrapMode: Text.Wrap
            text: root.notNow
        }
    }
    Caption {
        id: why

        width: parent.width
        visible: !root.shows
        wrapMode: Text.Wrap
        text: root.notNow
    }
}
