// SPDX-License-Identifier: GPL-3.0-or-later
// The changes of the chosen option, which scroll; below them when and how long, and what of them can be commanded.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property WhatIfModel model
    readonly property bool editing: root.model.chosenName !== ""

    title: root.editing ? root.model.chosenName : qsTr("As it is")
    actions: TextButton {
        small: true
        iconName: "plus"
        text: qsTr("Change")
        description: qsTr("Adds a change to the option")
        canRun: root.editing
        whyNot: qsTr("choose an option")
        onClicked: root.model.addLine()
    }

    StateNotice {
        x: Theme.panelPadding
        y: Theme.panelPadding
        width: parent.width - 2 * x
        visible: !root.editing
        kind: "empty"
        text: qsTr("What comes when nothing is done.")
        sub: qsTr("Add an option, or choose one to change it.")
    }

    ScrollArea {
        x: Theme.panelPadding
        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.topMargin: Theme.spaceS
        anchors.bottomMargin: Theme.spaceS
        width: parent.width - 2 * x
        visible: root.editing
        spacing: Theme.spaceM

        Repeater {
            model: root.model.lines

            WhatIfChange {
                required property int index

                width: parent ? parent.width : 0
                kinds: root.model.kinds
                onKindChosen: kind => root.model.setLineKind(index, kind)
                onObjectChosen: object => root.model.setLineObject(index, object)
                onStepped: by => root.model.stepLine(index, by)
                onRemoved: root.model.removeLine(index)
            }
        }
    }

    Column {
        id: foot

        x: Theme.panelPadding
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceS
        width: parent.width - 2 * x
        spacing: Theme.spaceS

        Item {
            visible: root.editing
            width: foot.width
            height: from.height

            Caption {
                anchors.verticalCenter: parent.verticalCenter
                width: from.x - Theme.spaceS
                text: qsTr("From when")
            }
            Combo {
                id: from

                x: 0.44 * parent.width
                width: parent.width - x
                name: qsTr("From when")
                model: root.model.froms
                currentIndex: root.model.fromIndex
                onActivated: index => root.model.setFrom(index)
            }
        }
        Caption {
            visible: root.editing
            width: foot.width
            text: length.name
        }
        SegmentedControl {
            id: length

            visible: root.editing
            width: foot.width
            fillWidth: true
            name: root.model.fromIndex > 0 ? qsTr("Until") : qsTr("For how long")
            labels: root.model.leases
            currentIndex: root.model.leaseIndex
            onActivated: index => root.model.setLease(index)
        }
        Caption {
            width: parent.width
            visible: text !== ""
            tone: CText.Secondary
            wrapMode: Text.Wrap
            text: root.model.applyNote
        }
        Repeater {
            model: root.model.applyLabels.length

            TextButton {
                required property int index

                width: foot.width
                look: index === 0 ? TextButton.Primary : TextButton.Normal
                keys: index === 0 ? "Ctrl+Return" : ""
                text: root.model.applyLabels[index] ?? ""
                description: qsTr("Opens the command dialog")
                onClicked: root.model.apply(index)
            }
        }
    }
}
