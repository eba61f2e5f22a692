// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a command: `labels`, `times` and `marks` run in parallel. Marks: done, now (a ring: waiting for what the label
// says), waiting (still to come), failed (refused, expired), unknown. Steps are `stepWidth` apart; without `named` only the marks
// are drawn.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Row {
    id: root

    property list<string> labels
    property list<string> times
    property list<string> marks
    property real stepWidth: 106 * Theme.scale
    property bool named: true

    Accessible.role: Accessible.ProgressBar
    Accessible.name: {
        let words = [];
        for (let i = 0; i < root.labels.length; ++i) {
            if ((root.marks[i] ?? "waiting") !== "waiting")
                words.push(root.labels[i] + " " + (root.times[i] ?? ""));
        }
        return words.join(", ");
    }

    Repeater {
        model: root.labels.length

        CommandStep {
            required property int index

            width: root.stepWidth
            named: root.named
            label: root.labels[index] ?? ""
            time: root.times[index] ?? ""
            mark: root.marks[index] ?? "waiting"
            nextMark: root.marks[index + 1] ?? ""
        }
    }
}
