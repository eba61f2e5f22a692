// SPDX-License-Identifier: GPL-3.0-or-later
// How far one signed command has come. `alone`: with every step named; else one line, with the step it has come to.
import QtQuick
import Coi.Controls

Item {
    id: root

    required property string object
    required property string causeText
    required property list<string> labels
    required property list<string> times
    required property list<string> marks
    property bool alone: true
    readonly property real stepWidth: Math.min((root.alone ? 106 : 40) * Theme.scale, (root.width - name.width) / 4)
    readonly property int reached: {
        let last = 0;
        for (let i = 0; i < root.marks.length; ++i) {
            if (root.marks[i] !== "waiting")
                last = i;
        }
        return last;
    }

    implicitHeight: root.alone ? steps.implicitHeight + (cause.visible ? cause.height : 0) + Theme.spaceXs : Theme.rowHDense - Theme.spaceXs

    CText {
        id: name

        width: 9 * Theme.spaceS
        anchors.verticalCenter: root.alone ? undefined : parent.verticalCenter
        size: Theme.fontTable
        bold: true
        text: root.object
    }
    CommandProgress {
        id: steps

        anchors.left: name.right
        anchors.verticalCenter: root.alone ? undefined : parent.verticalCenter
        labels: root.labels
        times: root.times
        marks: root.marks
        named: root.alone
        stepWidth: root.stepWidth
    }
    Caption {
        id: cause

        x: root.alone ? 0 : steps.x + steps.width
        y: root.alone ? steps.height : (root.height - height) / 2
        width: root.width - x
        visible: text !== ""
        tone: CText.Primary
        wrapMode: root.alone ? Text.Wrap : Text.NoWrap
        mayElide: !root.alone
        text: root.alone ? root.causeText : root.causeText !== "" ? root.causeText : (root.labels[root.reached] ?? "") + " " + (root.times[root.reached] ?? "")
    }
}
