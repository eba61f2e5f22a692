// SPDX-License-Identifier: GPL-3.0-or-later
// The options as cards, "as it is" first, and the changes of the chosen one below. Up and Down choose a card.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: root

    required property WhatIfModel model

    Panel {
        id: cards

        width: parent.width
        height: (Theme.compact ? 0.44 : 0.52) * parent.height
        title: qsTr("Options")
        actions: [
            IconButton {
                iconName: "plus"
                text: qsTr("Add an option")
                keys: "Ins"
                canRun: root.model.whyNotAdd === ""
                whyNot: root.model.whyNotAdd
                onClicked: root.model.addOption()
            },
            IconButton {
                iconName: "layers"
                text: qsTr("Duplicate the option")
                keys: "Ctrl+D"
                canRun: root.model.chosenName !== "" && root.model.whyNotAdd === ""
                whyNot: root.model.whyNotAdd !== "" ? root.model.whyNotAdd : qsTr("choose an option")
                onClicked: root.model.duplicateOption()
            },
            IconButton {
                iconName: "minus"
                text: qsTr("Remove the option")
                keys: "Del"
                canRun: root.model.chosenName !== ""
                whyNot: qsTr("choose an option")
                onClicked: root.model.removeOption()
            }
        ]

        ListView {
            id: list

            anchors.fill: parent
            anchors.margins: Theme.spaceS
            focus: true
            activeFocusOnTab: true
            clip: true
            spacing: Theme.spaceS
            topMargin: 2 * Theme.strokeFocus
            bottomMargin: 2 * Theme.strokeFocus
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: false
            currentIndex: root.model.chosenIndex
            highlightMoveDuration: 0
            model: root.model.options
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Options")
            Keys.onUpPressed: root.model.chooseNext(-1)
            Keys.onDownPressed: root.model.chooseNext(1)
            Keys.onReturnPressed: root.model.run()
            delegate: WhatIfCard {
                x: 2 * Theme.strokeFocus
                width: ListView.view.width - 2 * x
                cursor: list.activeFocus
                onClicked: {
                    list.forceActiveFocus();
                    root.model.choose(optionId);
                }
            }
        }
    }

    WhatIfEditor {
        anchors.top: cards.bottom
        anchors.topMargin: Theme.panelGap
        anchors.bottom: parent.bottom
        width: parent.width
        model: root.model
    }
}
