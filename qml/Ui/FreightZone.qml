// SPDX-License-Identifier: GPL-3.0-or-later
// A zone of one lane: its name, and while a vehicle waits for it a ground and a box that says who holds it.
import QtQuick
import Coi.Controls
import Coi.Scene

Item {
    id: root

    required property string text
    required property string detail
    required property string brief
    required property string label
    required property string status
    required property real planX
    required property real planY
    required property real planW
    required property real planH
    required property bool exit
    property real zoom: 1
    property bool boxless: false // no room for the box
    property rect bounds // of the picture, the box stays in them

    readonly property bool held: status === "held"
    property int place: 0 // of the box: over the middle, to the right, to the left; below 0 it has no room

    signal resized

    // Where the words stand, in the picture.
    function wordsAt(): rect {
        return name.visible ? Qt.rect(root.x + name.x, root.y + name.y, name.width, name.height) : Qt.rect(0, 0, 0, 0);
    }

    function boxAt(place: int): point {
        const away = 24 * root.zoom, part = place === 1 ? 0.1 : place === 2 ? 0.9 : 0.5;
        const at = root.x + root.width / 2 - part * box.width;
        return Qt.point(Math.max(bounds.left, Math.min(at, bounds.right - box.width)) - root.x, root.exit ? -box.height - away : root.height + away);
    }

    // For LabelPlacer.
    function callout(): var {
        const places = [], leaders = [];
        for (let i = 0; box.wanted && i < 3; ++i) {
            const at = boxAt(i);
            places.push(Qt.point(root.x + at.x, root.y + at.y));
            leaders.push(Qt.rect(root.x + line.x, root.y + line.y, line.width, line.height));
        }
        return { size: Qt.size(box.width, box.height), places: places, leaders: leaders, rank: LabelPlacer.Attention, before: root.place };
    }

    onTextChanged: resized()
    onDetailChanged: resized()

    x: planX * zoom
    y: planY * zoom
    width: planW * zoom
    height: planH * zoom
    Accessible.role: Accessible.StaticText
    Accessible.name: label

    Rectangle {
        anchors.fill: parent
        visible: root.held
        color: Theme.accent
        opacity: 0.16
    }
    CText {
        id: name

        anchors.horizontalCenter: parent.horizontalCenter
        y: -height - 5 * root.zoom
        visible: root.exit
        size: Theme.fontCaption
        tone: CText.Secondary
        text: root.brief
    }
    Rectangle {
        id: line

        x: root.width / 2
        y: root.exit ? -height : root.height
        width: Theme.strokeHair
        height: 24 * root.zoom
        visible: box.visible
        color: Theme.line2
    }
    Rectangle {
        id: box

        readonly property bool wanted: root.held && !root.boxless

        x: root.boxAt(root.place).x
        y: root.boxAt(root.place).y
        width: words.width + 2 * Theme.panelPadding
        height: words.height + 2 * Theme.spaceXs
        visible: wanted && root.place >= 0
        onWantedChanged: root.resized()
        onWidthChanged: root.resized()
        radius: Theme.radiusS
        color: Theme.bg2
        border { width: Theme.strokeHair; color: Theme.line2 }

        Column {
            id: words

            anchors.centerIn: parent
            CText { size: Theme.fontCaption; text: root.text }
            CText { size: Theme.fontCaption; tone: CText.Secondary; text: root.detail }
        }
    }
}
