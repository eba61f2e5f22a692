// SPDX-License-Identifier: GPL-3.0-or-later
// Options against "as it is" in the hours to come: cards and their changes at the left, charts and ranking in the middle, run,
// basis and score at the right. An option is applied through the command dialog only.
import QtQuick
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: screen

    required property Console desk
    property bool shown: false
    readonly property WhatIfModel model: screen.desk.whatIf

    function begin() {
        if (screen.shown)
            screen.model.start();
    }

    focus: true
    Binding {
        target: screen.model
        property: "active"
        value: screen.shown
    }

    onShownChanged: screen.begin()
    Component.onCompleted: screen.begin()

    WhatIfOptionsPanel {
        id: options

        width: (Theme.compact ? 330 : 440) * Theme.scale
        height: parent.height
        focus: true
        model: screen.model
    }

    Item {
        id: middle

        anchors.left: options.right
        anchors.leftMargin: Theme.panelGap
        anchors.right: side.left
        anchors.rightMargin: Theme.panelGap
        height: parent.height

        WhatIfCharts {
            width: parent.width
            anchors.top: parent.top
            anchors.bottom: ranking.top
            anchors.bottomMargin: Theme.panelGap
            model: screen.model
        }
        WhatIfRankingPanel {
            id: ranking

            width: parent.width
            height: Math.min(0.4 * parent.height, implicitHeight)
            anchors.bottom: parent.bottom
            model: screen.model
        }
    }

    WhatIfSide {
        id: side

        anchors.right: parent.right
        width: (Theme.compact ? 270 : 400) * Theme.scale
        height: parent.height
        model: screen.model
    }
}
