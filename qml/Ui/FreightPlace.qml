// SPDX-License-Identifier: GPL-3.0-or-later
// Words on the corridor: how many places of a bay are free, how many vehicles charge, names of yards and countries.
import QtQuick
import Coi.Controls

Item {
    id: root

    required property string text
    required property string detail
    required property string label
    required property string group
    required property real planX
    required property real planY
    required property bool exit
    property real zoom: 1
    readonly property bool isName: group === "yard" || group === "country"

    signal resized

    // Where the words stand, in the picture.
    function wordsAt(): rect {
        return Qt.rect(root.x + words.x, root.y + words.y, words.width, words.height);
    }

    x: planX * zoom
    y: planY * zoom
    Accessible.role: Accessible.StaticText
    Accessible.name: label

    Column {
        id: words

        readonly property bool below: root.group === "bay"

        x: below ? -width / 2 : !root.isName ? Theme.spaceS : root.exit ? 0 : -width
        y: below ? 11 * root.zoom : 0
        onWidthChanged: root.resized()

        CText {
            size: root.group === "country" ? Theme.fontTable : Theme.fontCaption
            bold: root.isName
            tone: root.isName ? CText.Primary : CText.Secondary
            text: root.text
        }
        CText { visible: root.detail !== ""; size: Theme.fontCaption; tone: CText.Caption; text: root.detail }
    }
}
