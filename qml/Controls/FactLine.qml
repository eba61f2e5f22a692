// SPDX-License-Identifier: GPL-3.0-or-later
// Facts in the order of their weight on one line, "a · b · c": those that have no room are left out from the end, never cut.
// Where not even the first has room, `brief` stands for all; with `mayVanish` nothing does. All of them are in the accessible name.
import QtQuick
import Coi.Controls

CText {
    id: root

    property string facts
    property string separator: " · "
    property string brief
    property bool mayVanish: false

    function fitting(): string {
        const room = root.width - root.leftPadding - root.rightPadding;
        const parts = root.facts.split(root.separator);
        for (let n = parts.length; n > 0; --n) {
            const line = parts.slice(0, n).join(root.separator);
            if (Math.ceil(metrics.advanceWidth(line)) <= room)
                return line;
        }
        return root.mayVanish || root.brief !== "" ? root.brief : parts[0];
    }

    size: Theme.fontCaption
    tone: CText.Caption
    // No binding: without anchors the width follows the text, which would be a loop.
    onWidthChanged: text = fitting()
    onFactsChanged: text = fitting()
    onBriefChanged: text = fitting()
    onSeparatorChanged: text = fitting()
    onFontChanged: text = fitting()
    Component.onCompleted: text = fitting()
    Accessible.name: root.facts

    FontMetrics {
        id: metrics

        font: root.font
    }
}
