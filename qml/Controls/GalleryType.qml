// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: the type scale.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Panel {
    id: root

    readonly property list<int> sizes: [Theme.fontValueL, Theme.fontValueM, Theme.fontValueS, Theme.fontTitle, Theme.fontBody, Theme.fontTable, Theme.fontCaption]
    readonly property list<string> samples: ["14,473", "6.5 min", "880/h", "Bắc Luân I · 北仑河一桥", "Queue LOS E for 2 min", "15:23:29 · 桂P·6K218", "target 95 % · today 93 %"]

    readonly property list<string> words: [qsTr("value l"), qsTr("value m"), qsTr("value s"), qsTr("title"), qsTr("body"), qsTr("table"), qsTr("caption")]

    title: qsTr("Type")
    sub: qsTr("Noto Sans, Noto Sans CJK SC")
    headHeight: 30
    padding: Theme.spaceS

    Column {
        x: 4

        Repeater {
            model: 7

            Row {
                id: line

                required property int index

                height: Math.max(21, root.sizes[line.index] * 1.22)

                Caption {
                    anchors.baseline: sample.baseline
                    width: 102
                    text: root.sizes[line.index] + " " + root.words[line.index]
                }

                ValueText {
                    id: sample

                    size: root.sizes[line.index]
                    text: root.samples[line.index]
                }
            }
        }
    }
}
