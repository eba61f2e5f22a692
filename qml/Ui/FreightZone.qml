// SPDX-License-Identifier: GPL-3.0-or-later
// A zone of one lane: its name, and while a vehicle waits for it a ground and a box that says who holds it.
import QtQuick
import Coi.Controls

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

    signal resized
    readonly property bool held: status === "held"

    // Where the words stand, in the picture.
    function wordsAt(): rect {
        return name.visible ? Qt.rect(root.x + name.x, root.y + name.y, name.width, name.height) : Qt.rect(0, 0, 0, 0);
    }
    function boxAt(): rect {
        return box.visible ? Qt.rect(root.x + box.x, root.y + box.y, box.width, box.height) : Qt.rect(0, 0, 0, 0);
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
        x: box.x + box.width / 2
        y: root.exit ? box.y + box.height : root.height
        width: Theme.strokeHair
        height: root.exit ? -y : box.y - root.height
        visible: box.visible
        color: Theme.line2
    }
    Rectangle {
        id: box

        readonly property real away: 24 * root.zoom

        x: Math.max(0, (root.width - width) / 2)
        y: root.exit ? -height - away : root.height + away
        width: words.width + 2 * Theme.panelPadding
        height: words.height + 2 * Theme.spaceXs
        visible: root.held && !root.boxless
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
