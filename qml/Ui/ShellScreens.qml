// SPDX-License-Identifier: GPL-3.0-or-later
// The screens, each made when first shown and kept with its position. While the link is lost they have no colour and a hatch.
import QtQuick
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: root

    required property Console desk
    property string current
    property bool stale: false
    readonly property bool canGrey: GraphicsInfo.api !== GraphicsInfo.Software && GraphicsInfo.api !== GraphicsInfo.Unknown

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
