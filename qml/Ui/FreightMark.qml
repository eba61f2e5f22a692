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
    property rect bounds // of the picture, the words stay in them
    readonly property int carrierShape: 2
    readonly property bool chosen: status === "chosen"
    readonly property color alarmInk: alarm === "C" ? Theme.alarmC : alarm === "H" ? Theme.alarmH : alarm === "M" ? Theme.alarmM : Theme.alarmL
    readonly property real away: (boxed ? 56 : 9) * Math.max(0.8, zoom)
    readonly property bool fitsAbove: y - away - words.height > bounds.top
    readonly property bool fitsBelow: y + away + words.height < bounds.bottom
    readonly property bool above: exit ? fitsAbove || !fitsBelow : !fitsBelow && fitsAbove
    readonly property bool boxed: chosen || alarm !== ""
    readonly property int rank: chosen ? LabelPlacer.Alarm : !boxed ? LabelPlacer.Rest : alarm === "L" ? LabelPlacer.Attention : LabelPlacer.Selected
    // A name: a line farther away each. A callout: above or below, right and left of it, the other side, beside. Below 0 there is no room.
    property int place: 0
    readonly property int spot: Math.max(0, place)
    readonly property int lastPlace: boxed ? 7 : 2
    property bool arrivalShown: false // it has room

    signal picked
    signal resized

    // Where the words stand at a place, from the vehicle.
    function wordsAt(place: int): rect {
        const w = words.width, h = words.height, beside = 24 * Math.max(0.8, zoom);
        let x = -w / 2, y = above ? -h - away : away;
        if (!boxed) {
            y += (above ? -1 : 1) * place * (h + Theme.strokeSelected);
        } else if (place < 6) {
            x = place % 3 === 0 ? x : place % 3 === 1 ? -0.1 * w : -0.9 * w;
            y = above === place < 3 ? -h - away : away;
        } else {
            x = place === 6 ? beside : -w - beside;
            y = -h / 2;
        }
        return Qt.rect(within(root.x + x, w, bounds.left, bounds.right) - root.x, within(root.y + y, h, bounds.top, bounds.bottom) - root.y, w, h);
    }
    function leaderAt(place: int): rect {
        const box = wordsAt(place);
        if (place >= 6)
            return Qt.rect(Math.min(0, box.right), 0, Math.max(0, box.left, -box.right), Theme.strokeHair);
        return Qt.rect(0, Math.min(0, box.bottom), Theme.strokeHair, Math.max(0, box.top, -box.bottom));
    }

    // For LabelPlacer.
    function callout(): var {
        const places = [], leaders = [];
        for (let i = 0; i <= lastPlace; ++i) {
            const at = wordsAt(i), leader = leaderAt(i);
            places.push(Qt.point(root.x + at.x, root.y + at.y));
            if (boxed)
                leaders.push(Qt.rect(root.x + leader.x, root.y + leader.y, leader.width, leader.height));
        }
        return { size: Qt.size(words.width, words.height), places: places, leaders: leaders, rank: rank, before: place };
    }
    function arrivalCallout(): var {
        return { size: Qt.size(arrival.width, arrival.height), places: brief === "" ? [] : [Qt.point(root.x + arrival.x, root.y + arrival.y)] };
    }
    function symbolAt(): rect {
        const half = 13 * zoom;
        return Qt.rect(root.x - half, root.y - half / 2, 2 * half, half);
    }

    // Moved so far that all of it stands in the picture.
    function within(at: real, size: real, from: real, to: real): real {
        return Math.max(from, Math.min(at, to - size));
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
        readonly property rect line: root.leaderAt(root.spot)

        x: line.x
        y: line.y
        width: line.width
        height: line.height
        visible: root.boxed && words.opacity > 0
        color: Theme.text1
    }
    Rectangle {
        id: words

        x: root.wordsAt(root.spot).x
        y: root.wordsAt(root.spot).y
        opacity: root.place >= 0 || root.chosen || root.activeFocus ? 1 : 0
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

        x: root.within(root.x - width / 2, width, root.bounds.left, root.bounds.right) - root.x
        y: (root.exit ? 1 : -1) * (height / 2 + 12 * Math.max(0.8, root.zoom)) - height / 2
        visible: root.arrivalShown
        size: Theme.fontCaption
        tone: CText.Secondary
        text: root.brief
        onWidthChanged: root.resized()
    }
    AlarmSymbol { // in place of words that have no room
        anchors.centerIn: parent
        visible: root.alarm !== "" && words.opacity === 0
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
        arm: 4 * Theme.strokeSelected
    }
    FocusRing {
        anchors.fill: words
        shown: root.activeFocus
    }
    TapHandler { onTapped: root.picked() }
}
