// SPDX-License-Identifier: GPL-3.0-or-later
// Banner part: one alarm with text, place, age and escalation; `leading` gives it the tint of its priority and the buttons
// Go to (G) and Acknowledge (A).
import QtQuick
import Coi.Controls

Item {
    id: root

    property string priority
    property string alarmState: "unack"
    property string text
    property string place
    property string ageText
    property string nextText
    property bool leading: false
    property bool tinted: root.leading
    property bool canAcknowledge: true
    property string whyNotAcknowledge
    property bool canGoTo: true
    property string whyNotGoTo
    property bool keysActive: true
    readonly property bool present: root.priority !== ""
    // Less than that leaves no room for words.
    readonly property real leastWidth: symbol.x + symbol.width + ages.width + buttons.width + 14 * Theme.spaceS

    signal goToRequested
    signal acknowledgeRequested

    function tint(): color {
        switch (root.priority) {
        case "C":
            return Theme.alarmC;
        case "H":
            return Theme.alarmH;
        case "M":
            return Theme.alarmM;
        default:
            return Theme.alarmL;
        }
    }

    implicitHeight: Theme.bannerH
    implicitWidth: (root.leading ? 90 : 41) * Theme.spaceS
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.present ? symbol.spoken + ", " + root.text + ", " + root.place + ", " + root.ageText : ""

    Rectangle {
        anchors.fill: parent
        visible: root.tinted && root.present
        opacity: 0.09
        color: root.tint()
    }

    AlarmSymbol {
        id: symbol

        x: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        visible: root.present
        size: root.leading ? Theme.spaceXl : Theme.alarmSymbol
        priority: root.priority
        alarmState: root.alarmState
    }

    Column {
        anchors.left: symbol.right
        anchors.leftMargin: Theme.spaceM
        anchors.right: ages.left
        anchors.rightMargin: Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        visible: root.present
        spacing: -Theme.strokeFocus

        CText {
            width: parent.width
            size: root.leading ? Theme.fontBody : Theme.fontTable
            bold: root.leading
            tone: root.leading ? CText.Value : CText.Primary
            mayElide: true
            text: root.text
        }

        Caption {
            id: where

            width: parent.width
            tone: root.leading ? CText.Secondary : CText.Caption
            text: root.place
        }
    }

    Column {
        id: ages

        anchors.right: buttons.left
        anchors.rightMargin: Theme.spaceM
        anchors.verticalCenter: parent.verticalCenter
        visible: root.present
        spacing: -Theme.strokeFocus

        CText {
            anchors.right: parent.right
            size: root.leading ? Theme.fontBody : Theme.fontTable
            tone: root.leading ? CText.Value : CText.Secondary
            text: root.ageText
        }

        Caption {
            anchors.right: parent.right
            // Where something stands comes before when it escalates.
            visible: root.leading && text !== "" && symbol.x + symbol.width + where.implicitWidth + implicitWidth + buttons.width + 4 * Theme.spaceM < root.width
            tone: CText.Secondary
            text: root.nextText
        }
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: root.leading ? Theme.spaceM : 0
        anchors.verticalCenter: parent.verticalCenter
        visible: root.leading && root.present
        width: visible ? implicitWidth : 0
        spacing: Theme.spaceM

        TextButton {
            small: true
            iconName: "target"
            text: qsTr("Go to")
            keys: "G"
            keysActive: root.keysActive
            canRun: root.canGoTo
            whyNot: root.whyNotGoTo
            onClicked: root.goToRequested()
        }

        TextButton {
            visible: root.alarmState === "unack" || root.alarmState === "returned"
            small: true
            iconName: "check"
            text: qsTr("Acknowledge")
            keys: "A"
            keysActive: root.keysActive
            canRun: root.canAcknowledge
            whyNot: root.whyNotAcknowledge
            onClicked: root.acknowledgeRequested()
        }
    }

    Rectangle {
        anchors.right: parent.right
        width: Theme.strokeHair
        height: parent.height
        color: Theme.line1
    }
}
