// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs by state with their counts; at the right the age of what is shown while the link is lost,
// the filters by place and priority with what they hide, and the export.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property AlarmsModel model
    readonly property list<string> places: ["", "bac_luan1", "bac_luan2"]
    readonly property list<string> letters: ["", "C", "H", "M", "L"]
    readonly property bool twoRows: tabs.implicitWidth + Theme.spaceM + filters.implicitWidth > width

    signal exportWanted

    implicitHeight: twoRows ? 2 * Theme.segmentH + Theme.spaceXs : Theme.segmentH

    SegmentedControl {
        id: tabs

        name: qsTr("State")
        labels: [qsTr("Active"), qsTr("Returned"), qsTr("Latched"), qsTr("Shelved"), qsTr("Suppressed"), qsTr("Out of service"), qsTr("History")]
        counts: root.model.tabCounts
        fontSize: root.width < 600 * Theme.scale ? Math.round(Theme.fontCaption / Theme.scale) : Theme.fontCaption // one line at any text size
        currentIndex: root.model.tab
        onActivated: index => root.model.tab = index
    }
    Row {
        id: filters

        anchors { right: parent.right; bottom: parent.bottom }
        spacing: Theme.spaceS

        FeedNote {
            anchors.verticalCenter: parent.verticalCenter
            watch: root.model.link
        }
        Caption {
            height: Theme.segmentH
            visible: root.model.hiddenCount > 0
            tone: CText.Secondary
            text: qsTr("%1 hidden").arg(root.model.hiddenCount)
        }
        Combo {
            height: Theme.segmentH
            name: qsTr("Place")
            model: [qsTr("All places"), qsTr("Bac Luan I"), qsTr("Bac Luan II")]
            currentIndex: Math.max(0, root.places.indexOf(root.model.place))
            onActivated: index => root.model.place = root.places[index]
        }
        Combo {
            height: Theme.segmentH
            name: qsTr("Priority")
            model: [qsTr("Priority: all"), qsTr("Critical"), qsTr("High"), qsTr("Medium"), qsTr("Low")]
            currentIndex: Math.max(0, root.letters.indexOf(root.model.priority))
            onActivated: index => root.model.priority = root.letters[index]
        }
        TextButton {
            height: Theme.segmentH
            look: TextButton.Flat
            iconName: "export"
            text: qsTr("CSV")
            description: qsTr("Writes the rows of this tab into a file you choose")
            onClicked: root.exportWanted()
        }
    }
}
