// SPDX-License-Identifier: GPL-3.0-or-later
// Go to anything: type, choose with the arrows, Enter.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

DialogFrame {
    id: root

    required property FinderModel model

    function open(row: int) {
        if (root.model.open(row))
            root.closeRequested();
    }

    title: qsTr("Go to")
    sub: qsTr("lane, gate, vehicle, plate, container, consignment, camera, station, queue zone, screen")
    iconName: "search"
    dialogWidth: 90 * Theme.spaceS * Theme.scale
    dialogHeight: 70 * Theme.spaceS * Theme.scale
    Component.onCompleted: {
        root.model.query = "";
        root.model.refresh();
        field.forceActiveFocus();
    }

    Field {
        id: field

        x: Theme.spaceL
        y: Theme.spaceL
        width: parent.width - 2 * x
        focus: true
        iconName: "search"
        text: root.model.query
        placeholderText: qsTr("Lane, IGV, plate…")
        name: root.title
        onTextEdited: {
            root.model.query = field.text;
            list.currentIndex = 0;
        }
        Keys.onUpPressed: list.decrementCurrentIndex()
        Keys.onDownPressed: list.incrementCurrentIndex()
        Keys.onReturnPressed: root.open(list.currentIndex)
        Keys.onEnterPressed: root.open(list.currentIndex)
    }

    ListView {
        id: list

        anchors.top: field.bottom
        anchors.topMargin: Theme.spaceM
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceM
        x: Theme.spaceS
        width: parent.width - 2 * x
        clip: true
        model: root.model
        currentIndex: 0
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("%1 found").arg(root.model.found)

        delegate: FinderRow {
            id: row

            required property int index
            required property string title
            required property string sub
            required property string kindText
            required property string icon

            width: ListView.view.width
            heading: row.title
            detail: row.sub
            kind: row.kindText
            symbol: row.icon
            chosen: ListView.isCurrentItem
            onClicked: root.open(row.index)
        }
    }

    CText {
        anchors.centerIn: list
        visible: list.count === 0
        tone: CText.Secondary
        text: qsTr("nothing of that name")
    }
}
