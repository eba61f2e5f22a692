// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the list: where a new group begins with its heading above it; a shown consequence is moved in.
import QtQuick
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: root

    required property AlarmColumns columns
    required property AlarmsModel model
    required property string alarmId
    required property string letter
    required property string symbolState
    required property string stateText
    required property string raisedText
    required property string ageText
    required property string place
    required property string text
    required property string valueText
    required property string owner
    required property string nextText
    required property string childrenText
    required property string heading
    required property bool chosen
    required property bool child
    required property bool lateAge
    property bool current: false

    signal clicked

    height: row.y + row.height

    Caption {
        x: Theme.panelPadding
        width: parent.width - 2 * x
        height: row.y
        visible: root.heading !== ""
        text: root.heading
    }
    AlarmRow {
        id: row

        y: root.heading === "" ? 0 : Theme.rowH
        focus: true
        width: parent.width
        height: implicitHeight
        columns: root.columns
        priority: root.letter
        alarmState: root.symbolState
        stateText: root.stateText
        raisedText: root.raisedText
        ageText: root.ageText
        lateAge: root.lateAge
        place: root.place
        text: root.child ? "↳ " + root.text : root.text
        valueText: root.valueText
        owner: root.owner
        nextText: root.nextText
        childrenText: root.childrenText
        chosen: root.chosen
        current: root.current
        onClicked: {
            root.model.select(root.alarmId);
            root.clicked();
        }
        onChooseRequested: root.model.choose(root.alarmId)
        onChildrenRequested: root.model.toggleChildren(root.alarmId)
    }
    Rule {
        y: row.y
        width: parent.width
        visible: root.heading !== ""
    }
}
