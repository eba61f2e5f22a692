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

        property string name
        readonly property bool shown: root.current === page.name

        objectName: "screen." + page.name
        anchors.fill: parent
        active: false
        visible: page.shown
        focus: page.shown
        onShownChanged: {
            if (page.shown)
                page.active = true;
        }
        Component.onCompleted: {
            if (page.shown)
                page.active = true;
        }
    }

    FocusScope {
        id: pages

        anchors.fill: parent
        focus: true
        layer.enabled: root.stale && root.canGrey
        layer.effect: ShaderEffect {
            property real strength: 0.5

            fragmentShader: "qrc:/qt/qml/Coi/Ui/grey.frag.qsb"
        }

        Page {
            id: overview

            name: "overview"
            sourceComponent: OverviewScreen {
                focus: true
                desk: root.desk
                shown: overview.shown
            }
        }

        Page {
            id: lanes

            name: "lanes"
            sourceComponent: LanesScreen {
                focus: true
                desk: root.desk
                shown: lanes.shown
            }
        }

        Page {
            id: alarms

            name: "alarms"
            sourceComponent: AlarmsScreen {
                focus: true
                desk: root.desk
                shown: alarms.shown
            }
        }

        Page {
            id: cameras

            name: "cameras"
            sourceComponent: CamerasScreen {
                focus: true
                desk: root.desk
                shown: cameras.shown
            }
        }

        Page {
            id: freight

            name: "freight"
            sourceComponent: FreightScreen {
                focus: true
                desk: root.desk
                shown: freight.shown
            }
        }

        Page {
            id: dashboard

            name: "dashboard"
            sourceComponent: DashboardScreen {
                focus: true
                desk: root.desk
                shown: dashboard.shown
            }
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
