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
    readonly property bool fitsAbove: y > words.height + words.away
    readonly property bool fitsBelow: y + words.height + words.away < roomBelow
    readonly property bool above: exit ? fitsAbove || !fitsBelow : !fitsBelow && fitsAbove
    readonly property bool boxed: chosen || alarm !== ""
    property int level: 0 // of the words: a line farther away each; below 0 they have no room

    signal picked
    signal resized

    // Where the words would stand, in the picture.
    function wordsAt(wanted: int): rect {
        const dy = (root.above ? -1 : 1) * wanted * (words.height + Theme.strokeSelected);
        return Qt.rect(root.x + words.x, root.y + words.home + dy, words.width, words.height);
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
        x: -width / 2
        y: root.above ? words.y + words.height : 0
        width: Theme.strokeHair
        height: Math.abs(words.y) - (root.above ? words.height : 0)
        visible: root.boxed && root.level >= 0
        color: Theme.text1
    }
    Rectangle {
        id: words

        readonly property real away: (root.boxed ? 56 : 9) * Math.max(0.8, root.zoom)
        readonly property real home: root.above ? -height - away : away

        x: Math.max(-root.x, Math.min(-width / 2, root.room - root.x - width))
        y: root.wordsAt(root.level).y - root.y
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
