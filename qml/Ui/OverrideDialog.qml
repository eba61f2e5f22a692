// SPDX-License-Identifier: GPL-3.0-or-later
// One risky command: target, reason and lease; checks and cameras; consequence; signatures and progress. Esc withdraws. On small
// windows the three columns become tabs; the signatures stay in view.
import QtQuick
import Coi.Controls
import Coi.ViewModels

DialogFrame {
    id: root

    required property Console desk
    required property OverrideModel model
    property int tab: 0
    readonly property real margin: 20 * Theme.scale
    readonly property real bodyTop: Theme.compact ? tabs.y + tabs.height : 0

    function icon(action: string): string {
        switch (action) {
        case "close":
        case "pause":
            return "pause";
        case "open":
        case "resume":
            return "play";
        case "hold_open":
            return "open";
        case "reverse":
            return "swap";
        default:
            return "wrench";
        }
    }

    title: root.model.title
    sub: root.model.sub
    iconName: root.icon(root.model.action)
    tier: root.model.tier >= 3 ? qsTr("two persons") : ""
    dialogWidth: Theme.compact ? root.width : Theme.dialogW
    dialogHeight: Theme.compact ? root.height : 115 * Theme.spaceS
    footerHeight: 106 * Theme.scale
    onCloseRequested: root.model.withdraw()

    SegmentedControl {
        id: tabs

        x: root.margin
        y: Theme.spaceS
        visible: Theme.compact
        name: qsTr("Parts of the command")
        fontSize: Theme.fontTable
        labels: [qsTr("What and why"), qsTr("Interlocks"), qsTr("Preview")]
        currentIndex: root.tab
        onActivated: index => root.tab = index
    }

    ScrollArea {
        id: what

        y: root.bodyTop
        width: Theme.compact ? parent.width : 372 * Theme.scale
        height: shown.y - y
        visible: !Theme.compact || root.tab === 0

        OverrideWhat {
            width: parent.width
            model: root.model
            onSignWanted: signatures.hold()
        }
    }
    OverrideShown {
        id: shown

        x: root.margin
        anchors.bottom: parent.bottom
        width: what.width - 2 * x
        visible: what.visible
    }
    Rule {
        id: firstRule

        anchors.left: what.right
        width: Theme.strokeHair
        height: parent.height
        visible: !Theme.compact
    }
    OverrideChecksPane {
        id: checks

        x: Theme.compact ? 0 : firstRule.x + firstRule.width
        y: root.bodyTop
        width: Theme.compact ? parent.width : 386 * Theme.scale
        height: parent.height - y
        visible: !Theme.compact || root.tab === 1
        desk: root.desk
        model: root.model
    }
    Rule {
        id: secondRule

        anchors.left: checks.right
        width: Theme.strokeHair
        height: parent.height
        visible: !Theme.compact
    }
    OverridePreview {
        x: Theme.compact ? 0 : secondRule.x + secondRule.width
        y: root.bodyTop
        width: parent.width - x
        height: parent.height - y
        visible: !Theme.compact || root.tab === 2
        model: root.model
    }

    footer: OverrideFooter {
        id: signatures

        anchors.fill: parent
        anchors.margins: Theme.strokeControl
        desk: root.desk
        model: root.model
    }
}
