// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the folder a file is written into. Return writes, Esc leaves; a folder of the list opens by a press.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

DialogFrame {
    id: root

    property string fileName

    signal chosen(string folder)
    signal closed

    function open(name: string) {
        root.fileName = name;
        folders.path = folders.path;
        root.visible = true;
        path.forceActiveFocus();
    }

    function close() {
        root.visible = false;
        root.closed();
    }

    function accept() {
        folders.path = path.text;
        if (folders.problem !== "")
            return;
        root.chosen(folders.path);
        root.close();
    }

    visible: false
    iconName: "export"
    title: qsTr("Write %1").arg(fileName)
    sub: qsTr("choose the folder")
    dialogWidth: 80 * Theme.spaceS
    dialogHeight: 62 * Theme.spaceS
    footerHeight: Theme.dialogHeadH
    onCloseRequested: close()

    readonly property FolderList folderList: FolderList {
        id: folders
    }

    Column {
        id: fields

        x: 20 * Theme.scale
        y: Theme.spaceL
        width: parent.width - 2 * x
        spacing: Theme.spaceS

        Row {
            width: parent.width
            spacing: Theme.spaceS

            Field {
                id: path

                width: parent.width - above.width - parent.spacing
                focus: true
                name: qsTr("Folder")
                maximumLength: 1000
                text: folders.path
                onAccepted: root.accept()
            }
            IconButton {
                id: above

                iconName: "up"
                text: qsTr("Folder above")
                onClicked: folders.up()
            }
        }
        Caption {
            width: parent.width
            bold: folders.problem !== ""
            tone: folders.problem !== "" ? CText.Primary : CText.Caption
            text: folders.problem !== "" ? folders.problem : qsTr("Folders here: %1").arg(list.count)
            Accessible.role: Accessible.AlertMessage
        }
    }
    ListView {
        id: list

        anchors { left: fields.left; right: fields.right; top: fields.bottom; bottom: parent.bottom; topMargin: Theme.spaceS; bottomMargin: Theme.spaceS }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        model: folders
        delegate: Item {
            id: row

            required property string name
            required property int index

            width: list.width
            height: Theme.rowHDense
            Accessible.role: Accessible.ListItem
            Accessible.name: row.name

            Rectangle {
                anchors.fill: parent
                visible: list.activeFocus && row.ListView.isCurrentItem
                color: Theme.accentBg
            }
            CText { anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.spaceS } size: Theme.fontTable; elide: Text.ElideMiddle; text: row.name }
            TapHandler { onTapped: folders.enter(row.name) }
        }
        Keys.onReturnPressed: {
            const row = list.itemAtIndex(list.currentIndex);
            if (row)
                folders.enter(folders.data(folders.index(list.currentIndex, 0)));
        }
    }
    footer: Row {
        anchors { right: parent.right; rightMargin: 20 * Theme.scale; verticalCenter: parent.verticalCenter }
        spacing: Theme.spaceS

        TextButton {
            height: Theme.controlHPrimary
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        TextButton {
            height: Theme.controlHPrimary
            look: TextButton.Primary
            text: qsTr("Write")
            canRun: folders.problem === ""
            whyNot: folders.problem
            onClicked: root.accept()
        }
    }
}
