// SPDX-License-Identifier: GPL-3.0-or-later
// One alarm in the list. Columns take their widths from `columns`, an AlarmColumns shared with the head of the list. With
// `childrenText` a second line names the consequences held back. Unacknowledged rows are lighter and bold.
import QtQuick
import Coi.Controls

FocusScope {
    id: root

    required property AlarmColumns columns
    property string priority
    property string alarmState: "acked"
    property string stateText
    property string raisedText
    property string ageText
    property string place
    property string text
    property string valueText
    property string owner
    property string nextText
    property string childrenText
    property bool chosen: false
    property bool current: false
    property bool lateAge: false
    readonly property bool fresh: root.alarmState === "unack"

    signal clicked
    signal chooseRequested
    signal childrenRequested

    implicitHeight: Theme.alarmRowH + (root.childrenText === "" ? 0 : Theme.spaceXl)
    implicitWidth: root.columns.total
    Accessible.role: Accessible.Row
    Accessible.name: symbol.spoken + ", " + root.text + ", " + root.place + ", " + root.ageText
    Accessible.description: root.lateAge ? qsTr("nothing newer is known of it") : ""
    Accessible.selectable: true
    Accessible.selected: root.current
    Accessible.onPressAction: root.clicked()

    Rectangle {
        anchors.fill: parent
        color: root.current ? Theme.accentBg : root.fresh ? Theme.bg3 : area.containsMouse ? Theme.bg3 : "transparent"
    }

    Rectangle {
        width: 3 * Theme.strokeHair
        height: parent.height
        visible: root.current
        color: Theme.focus
    }

    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        onClicked: {
            ring.byPointer = true;
            root.clicked();
        }
    }

    CheckMark {
        id: tick

        x: Theme.spaceS
        width: Theme.check
        height: Theme.alarmRowH
        visible: !root.columns.brief
        on: root.chosen
        activeFocusOnTab: false
        Accessible.name: qsTr("Select")
        onToggleRequested: root.chooseRequested()
    }

    AlarmSymbol {
        id: symbol

        x: root.columns.symbolX
        y: (Theme.alarmRowH - height) / 2
        priority: root.priority
        alarmState: root.alarmState
    }

    AlarmCells {
        x: root.columns.cellsX
        width: root.width - x
        height: Theme.alarmRowH
        columns: root.columns
        fresh: root.fresh
        lateAge: root.lateAge
        stateText: root.stateText === "" ? symbol.stateName : root.stateText
        raisedText: root.raisedText
        ageText: root.ageText
        place: root.place
        text: root.text
        valueText: root.valueText
        owner: root.owner
        nextText: root.nextText
    }

    Row {
        x: root.columns.cellsX
        y: Theme.alarmRowH - Theme.spaceXs
        spacing: 6 * Theme.scale
        visible: root.childrenText !== ""

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "tree"
            size: Theme.fontBody
            color: Theme.text2
        }

        FactLine {
            width: Math.min(children.advanceWidth(root.childrenText) + 1, root.width - root.columns.cellsX - show.width - 4 * Theme.spaceM)
            tone: CText.Secondary
            separator: ", "
            facts: root.childrenText

            FontMetrics {
                id: children

                font.pixelSize: Theme.fontCaption
            }
        }

        Caption {
            id: show

            tone: CText.Primary
            font.underline: true
            text: qsTr("show")
            Accessible.role: Accessible.Link
            Accessible.onPressAction: root.childrenRequested()

            MouseArea {
                anchors.fill: parent
                onClicked: root.childrenRequested()
            }
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    FocusRing {
        id: ring

        anchors.margins: 0
        shown: root.activeFocus
    }
}
