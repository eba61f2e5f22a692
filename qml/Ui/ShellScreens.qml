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
        property string current // qmllint disable
        readonly property bool shown: page.current === page.name

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
            current: root.current
            sourceComponent: OverviewScreen { // qmllint disable
                focus: true // qmllint disable
                desk: root.desk // qmllint disable unqualified
                shown: overview.shown // qmllint disable unqualified
            }
        }

        Page {
            id: lanes

            name: "lanes"
            current: root.current // qmllint disable
            sourceComponent: LanesScreen {
                focus: true
                desk: root.desk // qmllint disable unqualified
                shown: lanes.shown // qmllint disable unqualified
            }
        }

        Page {
            id: alarms

            name: "alarms" // qmllint disable
            current: root.current // qmllint disable
            sourceComponent: AlarmsScreen {
                focus: true
                desk: root.desk // qmllint disable unqualified
                shown: alarms.shown // qmllint disable unqualified
            }
        }

        Page {
            id: cameras
 // qmllint disable
            name: "cameras" // qmllint disable
            current: root.current
            sourceComponent: CamerasScreen {
                focus: true
                desk: root.desk // qmllint disable unqualified
                shown: cameras.shown // qmllint disable unqualified
            }
        }

        Page {
            id: freight // qmllint disable
 // qmllint disable
            name: "freight"
            current: root.current
            sourceComponent: FreightScreen {
                focus: true
                desk: root.desk // qmllint disable unqualified
                shown: freight.shown // qmllint disable unqualified
            }
        }

        Page { // qmllint disable
            id: dashboard // qmllint disable

            name: "dashboard"
            current: root.current
            sourceComponent: DashboardScreen {
                focus: true
                desk: root.desk // qmllint disable unqualified
                shown: dashboard.shown // qmllint disable unqualified
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
