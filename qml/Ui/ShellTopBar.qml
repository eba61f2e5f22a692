// SPDX-License-Identifier: GPL-3.0-or-later
// Top bar: screen, mode, go-to field, link, clocks, date and desk, user. `frame` is the thickness of the mode frame that
// lies over its upper and right edge.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Rectangle {
    id: root

    required property ShellModel model
    property string title
    property string level
    property string sub
    property int frame: 0
    property int beat: 0
    property alias modeTab: modeTab
    property alias userButton: userButton

    signal searchRequested
    signal simulationRequested
    signal userRequested

    implicitHeight: Theme.topbarH
    color: Theme.bg0

    Item {
        id: brand

        x: root.frame / 2
        y: root.frame
        width: Theme.railW + (root.frame > 0 && Theme.compact ? Theme.spaceXs : 0) - x
        height: parent.height - root.frame

        Icon {
            anchors.centerIn: parent
            name: "brand"
            size: Theme.compact ? Theme.alarmSymbolList : Theme.spaceXl
            color: Theme.value
        }

        Rectangle {
            anchors.right: parent.right
            width: Theme.strokeHair
            height: parent.height
            color: Theme.line1
        }
    }

    Row {
        id: left

        anchors.left: brand.right
        anchors.leftMargin: Theme.compact ? Theme.spaceM : Theme.spaceL
        y: root.frame
        height: brand.height
        spacing: Theme.spaceM

        CText {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.fontTitle
            bold: true
            tone: CText.Value
            text: root.title
            Accessible.role: Accessible.Heading
        }

        Chip {
            anchors.verticalCenter: parent.verticalCenter
            quiet: true
            text: root.level
        }

        Caption {
            anchors.verticalCenter: parent.verticalCenter
            visible: !Theme.compact && text !== ""
            size: Theme.fontTable
            text: root.sub
        }

        ShellModeTab {
            id: modeTab

            anchors.verticalCenter: parent.verticalCenter
            model: root.model
            beat: root.beat
            onClicked: root.simulationRequested()
        }
    }

    CText {
        anchors.left: left.right
        anchors.leftMargin: Theme.spaceM
        anchors.right: right.left
        anchors.rightMargin: Theme.spaceM
        y: root.frame
        height: brand.height
        size: Theme.fontTable
        bold: root.model.linkLost
        wrapMode: Text.Wrap
        lineHeight: 0.9
        text: root.model.missing !== "" ? root.model.missing : root.model.modeNote
    }

    Row {
        id: right

        anchors.right: parent.right
        anchors.rightMargin: root.frame
        y: root.frame
        height: brand.height

        ShellSearch {
            anchors.verticalCenter: parent.verticalCenter
            height: Math.min(Theme.controlH, parent.height)
            onClicked: root.searchRequested()
        }

        Item {
            width: Theme.compact ? Theme.spaceXs : Theme.spaceM
            height: parent.height
        }

        ShellFact {
            height: parent.height
            iconName: "link"
            text: root.model.linkText
            sub: root.model.linkDetail
        }

        ShellFact {
            height: parent.height
            clock: true
            text: root.model.clockHome
            sub: qsTr("Viet Nam UTC+7")
        }

        ShellFact {
            height: parent.height
            clock: true
            text: root.model.clockAway
            sub: qsTr("China UTC+8")
        }

        ShellFact {
            height: parent.height
            visible: !Theme.compact
            widest: 20 * Theme.spaceS * Theme.scale
            text: root.model.date
            sub: qsTr("Console %1").arg(root.model.consoleName)
        }

        ShellUserButton {
            id: userButton

            height: parent.height
            name: root.model.userName
            role: root.model.userRole
            onClicked: root.userRequested()
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
