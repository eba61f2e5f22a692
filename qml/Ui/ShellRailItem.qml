// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of the rail: symbol, name, key.
import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls

AbstractButton {
    id: root

    property string iconName
    property string keys

    implicitHeight: (Theme.compact ? 58 : 68) * Theme.scale
    hoverEnabled: true
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.description: root.keys
    Accessible.checked: root.checked
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        color: root.checked ? Theme.bg2 : root.hovered ? Theme.bg1 : "transparent"

        Rectangle {
            width: Theme.strokeRouteBase
            height: parent.height
            visible: root.checked
            color: Theme.accent
        }

        FocusRing {
            anchors.margins: Theme.strokeFocus
            shown: root.visualFocus
        }
    }
    contentItem: Item {
        CText {
            anchors.right: parent.right
            anchors.rightMargin: Theme.spaceXs
            y: Theme.strokeFocus
            size: Theme.fontCaption
            tone: CText.Disabled
            text: root.keys
        }

        Column {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: Theme.spaceXs
            width: parent.width
            spacing: Theme.strokeFocus

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: root.iconName
                size: Theme.laneGlyph
                color: root.checked ? Theme.value : Theme.text3
            }

            CText {
                width: parent.width
                size: Theme.fontCaption
                tone: root.checked ? CText.Value : CText.Caption
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                lineHeight: 0.85
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.ceil(Theme.fontCaption / Theme.scale) // large words shrink to the normal size first
                text: root.text
            }
        }
    }
}
