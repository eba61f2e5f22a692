// SPDX-License-Identifier: GPL-3.0-or-later
// The name of a vehicle in the corridor, following its symbol: above in the upper lane, below in the lower one.
import QtQuick
import Coi.Controls
import Coi.Scene

FocusScope {
    id: root

    required property string objectId
    required property string text
    required property string detail
    required property string brief // when it arrives; empty: not said
    required property string label
    required property string alarm
    required property string alarmState
    required property string status
    required property int symbol
    required property bool exit
    required property SymbolItem moving
    property real zoom: 1
    property real room: 0 // width of the picture the words have to stay in
    property real roomBelow: 0 // its height
    readonly property int carrierShape: 2
    readonly property bool chosen: status === "chosen"
    readonly property color alarmInk: alarm === "C" ? Theme.alarmC : alarm === "H" ? Theme.alarmH : alarm === "M" ? Theme.alarmM : Theme.alarmL
    readonly property real away: (boxed ? 56 : 9) * Math.max(0.8, zoom)
    readonly property bool fitsAbove: y > words.height + away
    readonly property bool fitsBelow: y + words.height + away < roomBelow
    readonly property bool above: exit ? fitsAbove || !fitsBelow : !fitsBelow && fitsAbove
    readonly property bool boxed: chosen || alarm !== ""
    // Of the words: a line farther away each; of a box: its place, the other side first, then right and left. Below 0 they have no room.
    property int level: 0
    readonly property int boxPlaces: 4
    property bool arrivalShown: false // it has room
    readonly property bool beside: boxed && level > 1

    signal picked
    signal resized

    // Where the words would stand, in the picture.
    function wordsAt(wanted: int): rect {
        const w = words.width, h = words.height;
        const away = root.boxed && wanted > 1 ? 24 * Math.max(0.8, root.zoom) : root.away;
        let x = -w / 2, y = root.above ? -h - away : away;
        if (!root.boxed)
            y += (root.above ? -1 : 1) * wanted * (h + Theme.strokeSelected);
        else if (wanted === 1)
            y = root.above ? away : -h - away;
        else if (wanted > 1) {
            x = wanted === 2 ? away : -w - away;
            y = -h / 2;
        }
        return Qt.rect(root.within(root.x + x, w, root.room), root.boxed ? root.within(root.y + y, h, root.roomBelow) : root.y + y, w, h);
    }

    // Where the arrival would stand: on the inner side of the lane.
    function arrivalAt(): rect {
        return arrival.text === "" ? Qt.rect(0, 0, 0, 0) : Qt.rect(root.x + arrival.x, root.y + arrival.y, arrival.width, arrival.height);
    }

    // Moved so far that all of it stands in the picture.
    function within(at: real, size: real, all: real): real {
        return Math.max(Theme.spaceS, Math.min(at, all - size - Theme.spaceS));
    }

    function follow() {
        const at = moving.positionOf(symbol, carrierShape);
        visible = at.x >= 0;
        x = at.x;
        y = at.y;
    }

    z: chosen ? 2 : alarm !== "" ? 1 : 0
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: root.picked()
    Keys.onReturnPressed: picked()
    Keys.onSpacePressed: picked()
    Component.onCompleted: follow()

    Connections {
        target: root.moving
        function onFrameShown() { root.follow() }
        function onZoomChanged() {
            root.follow();
            root.resized();
        }
    }
    // One to look at has its words in a box with a line to the vehicle, the others just their name.
    Rectangle {
        x: root.beside ? Math.min(0, words.x + words.width) : -width / 2
        y: root.beside ? -height / 2 : Math.min(0, words.y + words.height)
        width: root.beside ? Math.max(0, Math.max(words.x, -words.x - words.width)) : Theme.strokeHair
        height: root.beside ? Theme.strokeHair : Math.max(0, Math.max(words.y, -words.y - words.height))
        visible: root.boxed && root.level >= 0
        color: Theme.text1
    }
    Rectangle {
        id: words

        x: root.wordsAt(Math.max(0, root.level)).x - root.x
        y: root.wordsAt(Math.max(0, root.level)).y - root.y
        opacity: root.level >= 0 || root.activeFocus ? 1 : 0
        width: content.width + (root.boxed ? 2 * Theme.spaceS : 0)
        height: content.height + (root.boxed ? 2 * Theme.spaceXs : 0)
        onWidthChanged: root.resized()
        radius: Theme.radiusS
        color: root.boxed ? Theme.bg2 : "transparent"
        border { width: root.boxed ? Theme.strokeControl : 0; color: root.alarm === "" ? Theme.line2 : root.alarmInk }

        Row {
            id: content

            anchors.centerIn: parent
            spacing: Theme.spaceS

            AlarmSymbol {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.alarm !== ""
                size: Theme.alarmSymbol
                priority: root.alarm === "" ? "L" : root.alarm
                alarmState: root.alarmState === "" ? "acked" : root.alarmState
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter

                CText { size: Theme.fontCaption; bold: root.boxed; tone: root.boxed ? CText.Value : CText.Primary; text: root.text }
                CText { visible: root.boxed && root.detail !== ""; size: Theme.fontCaption; text: root.detail }
            }
        }
    }
    CText {
        id: arrival

        x: root.within(root.x - width / 2, width, root.room) - root.x
        y: (root.exit ? 1 : -1) * (height / 2 + 12 * Math.max(0.8, root.zoom)) - height / 2
        visible: root.arrivalShown
        size: Theme.fontCaption
        tone: CText.Secondary
        text: root.brief
        onWidthChanged: root.resized()
    }
    AlarmSymbol { // in place of words that have no room
        anchors.centerIn: parent
        visible: root.alarm !== "" && root.level < 0
        size: Theme.alarmSymbolMarker
        priority: root.alarm === "" ? "L" : root.alarm
        alarmState: root.alarmState === "" ? "acked" : root.alarmState
    }
    SelectionBrackets {
        visible: root.chosen
        x: -width / 2
        y: -height / 2
        width: 44 * Math.max(0.8, root.zoom)
        height: 26 * Math.max(0.8, root.zoom)
        arm: 8
    }
    FocusRing {
        anchors.fill: words
        shown: root.activeFocus
    }
    TapHandler { onTapped: root.picked() }
}
