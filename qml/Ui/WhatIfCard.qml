// SPDX-License-Identifier: GPL-3.0-or-later
// One option: what it changes, the probability that it is the best, its cost less that of "as it is".
import QtQuick
import Coi.Controls

Rectangle {
    id: root

    required property string optionId
    required property string name
    required property string summary
    required property string bestText
    required property string deltaText
    required property string problem
    required property bool chosen
    property bool cursor: false

    signal clicked

    function more(text: string): string {
        return text === "" ? "" : ", " + text;
    }

    implicitHeight: column.implicitHeight + 2 * Theme.spaceS
    color: root.chosen ? Theme.accentBg : area.containsMouse ? Theme.bg4 : Theme.bg3
    radius: Theme.radiusM
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + root.more(root.summary) + root.more(root.problem) + root.more(root.bestText) + root.more(root.deltaText)
    Accessible.selected: root.chosen
    Accessible.onPressAction: root.clicked()

    Column {
        id: column

        x: Theme.spaceM
        y: Theme.spaceS
        width: parent.width - 2 * x
        spacing: Theme.spaceXs

        Item {
            width: parent.width
            height: title.implicitHeight

            CText {
                id: title

                bold: true
                width: best.x - Theme.spaceS
                text: root.name
            }
            CText {
                id: best

                anchors.right: parent.right
                tone: CText.Value
                bold: true
                text: root.bestText
            }
        }
        CText {
            width: parent.width
            size: Theme.fontTable
            tone: CText.Secondary
            wrapMode: Text.Wrap
            text: root.problem === "" ? root.summary : root.summary + " · " + root.problem
        }
        Caption {
            width: parent.width
            visible: root.deltaText !== ""
            text: qsTr("waiting %1").arg(root.deltaText)
        }
    }
    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.clicked()
    }
    FocusRing {
        shown: root.cursor && root.chosen
    }
}
