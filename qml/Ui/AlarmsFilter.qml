// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs by state with their counts, filters by place and priority with what they hide.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Flow {
    id: root

    required property AlarmsModel model
    readonly property list<string> places: ["", "bac_luan1", "bac_luan2"]
    readonly property list<string> letters: ["", "C", "H", "M", "L"]

    spacing: Theme.spaceS

    SegmentedControl {
        name: qsTr("State")
        labels: [qsTr("Active"), qsTr("Returned"), qsTr("Latched"), qsTr("Shelved"), qsTr("Suppressed"), qsTr("Out of service")]
        counts: root.model.tabCounts
        currentIndex: root.model.tab
        onActivated: index => root.model.tab = index
    }
    Combo {
        width: 17 * Theme.spaceS
        height: Theme.segmentH
        name: qsTr("Place")
        model: [qsTr("All places"), qsTr("Bac Luan I"), qsTr("Bac Luan II")]
        currentIndex: Math.max(0, root.places.indexOf(root.model.place))
        onActivated: index => root.model.place = root.places[index]
    }
    Combo {
        width: 17 * Theme.spaceS
        height: Theme.segmentH
        name: qsTr("Priority")
        model: [qsTr("All priorities"), qsTr("Critical"), qsTr("High"), qsTr("Medium"), qsTr("Low")]
        currentIndex: Math.max(0, root.letters.indexOf(root.model.priority))
        onActivated: index => root.model.priority = root.letters[index]
    }
    Caption {
        height: Theme.segmentH
        visible: root.model.hiddenCount > 0
        tone: CText.Secondary
        text: qsTr("%1 hidden").arg(root.model.hiddenCount)
    }
}
