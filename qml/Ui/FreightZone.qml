// SPDX-License-Identifier: GPL-3.0-or-later
// A zone of one lane: its name, and while a vehicle waits for it a ground and who holds it.
import QtQuick
import Coi.Controls

Item {
    id: root

    required property string text
    required property string detail
    required property string label
    required property string status
    required property real planX
    required property real planY
    required property real planW
    required property real planH
    required property bool exit
    property real zoom: 1
    property bool brief: false

    signal resized
    readonly property bool held: status === "held"

    // Where the words stand, in the picture.
    function wordsAt(): rect {
        const wide = root.held ? root.width : Math.min(name.implicitWidth, root.width);
        return words.visible ? Qt.rect(root.x + (root.width - wide) / 2, root.y + words.y, wide, words.height) : Qt.rect(0, 0, 0, 0);
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
    Column {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.exit ? -height - 30 * root.zoom : root.height + 30 * root.zoom
        width: root.width
        visible: root.exit || root.held
        CText {
            id: name

            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            size: Theme.fontCaption
            tone: CText.Secondary
            text: root.text
        }
        CText {
            width: parent.width
            visible: root.held
            horizontalAlignment: Text.AlignHCenter
            size: Theme.fontCaption
            text: root.detail
        }
    }
}
