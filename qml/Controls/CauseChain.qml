// SPDX-License-Identifier: GPL-3.0-or-later
// "Why is it stopped?": numbered links from effect to root. `titles`, `details` and `sources` ("measured", "reported") run in
// parallel; the last one is the root and stands out.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

Column {
    id: root

    property list<string> titles
    property list<string> details
    property list<string> sources

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Chain of causes")

    Repeater {
        model: root.titles.length

        CauseLink {
            required property int index

            width: root.width
            number: index + 1
            title: root.titles[index] ?? ""
            detail: root.details[index] ?? ""
            source: root.sources[index] ?? ""
            isRoot: index === root.titles.length - 1
        }
    }
}
