// SPDX-License-Identifier: GPL-3.0-or-later
// The screens, each made when first shown and kept with its position. While the link is lost they have no colour and a hatch.
import QtQuick
import QtQuick.Window
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: root

    required property Console desk
    property string current
    property bool stale: false
    readonly property bool canGrey: GraphicsInfo.api !== GraphicsInfo.Software && GraphicsInfo.api !== GraphicsInfo.Unknown

    function holds(part: Item, item: Item): bool {
        let at = item;
        while (at !== null && at !== part)
            at = at.parent;
        return at !== null;
    }

    // The first item of a part of the screen that takes the focus by Tab; null without.
    function firstStop(part: Item): Item {
        const stop = part.activeFocusOnTab ? part : part.nextItemInFocusChain(true);
        return root.holds(part, stop) ? stop : null;
    }

    // To the next part of the screen in view, after the last to the first.
    function goToPanel(forward: bool) {
        const page = Array.from(pages.children).find(item => item.visible && item instanceof Loader) as Loader;
        if (!page || page.item === null)
            return;
        const parts = Array.from(page.item.children).filter(part => part.visible && root.firstStop(part) !== null);
        if (parts.length === 0)
            return;
        const at = parts.findIndex(part => root.holds(part, root.Window.activeFocusItem));
        const next = at < 0 ? 0 : (at + (forward ? 1 : parts.length - 1)) % parts.length;
        root.firstStop(parts[next]).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    component Page: Loader {
        id: page

        required property Console desk
        required property string name
        required property string file
        property string current
        readonly property bool shown: page.current === page.name

        function open() {
            if (page.shown && page.status === Loader.Null)
                page.setSource(page.file, {
                    desk: page.desk,
                    shown: Qt.binding(() => page.shown),
                    focus: true
                });
        }

        objectName: "screen." + page.name
        anchors.fill: parent
        visible: page.shown
        focus: page.shown
        onShownChanged: page.open()
        Component.onCompleted: page.open()
    }

    FocusScope {
        id: pages

        anchors.fill: parent
        focus: true
        layer.enabled: root.stale && root.canGrey
        layer.effect: GreyEffect {
            strength: 0.5
        }

        Page {
            name: "overview"
            file: "OverviewScreen.qml"
            desk: root.desk
            current: root.current
        }

        Page {
            name: "lanes"
            file: "LanesScreen.qml"
            desk: root.desk
            current: root.current
        }

        Page {
            name: "alarms"
            file: "AlarmsScreen.qml"
            desk: root.desk
            current: root.current
        }

        Page {
            name: "cameras"
            file: "CamerasScreen.qml"
            desk: root.desk
            current: root.current
        }

        Page {
            name: "freight"
            file: "FreightScreen.qml"
            desk: root.desk
            current: root.current
        }

        Page {
            name: "dashboard"
            file: "DashboardScreen.qml"
            desk: root.desk
            current: root.current
        }

        Page {
            name: "whatif"
            file: "WhatIfScreen.qml"
            desk: root.desk
            current: root.current
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: root.stale && !root.canGrey
        opacity: 0.6
        color: Theme.bg0
    }

    StaleVeil {
        visible: root.stale
    }
}
