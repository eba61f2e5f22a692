// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a procedure: tick or number, what to do and what helps with it, a button where it can be done from here.
import QtQuick
import Coi.Controls

Item {
    id: root

    required property int index
    required property string lead
    required property string text
    required property string sub
    required property string act
    required property bool done
    required property bool now
    property int followerCount: 0
    readonly property string actText: act === "camera" ? qsTr("Camera") : act === "place" ? qsTr("Show")
                                    : act === "followers" ? qsTr("Pause %1").arg(followerCount) : act === "cause" ? qsTr("Cause") : ""
    readonly property string actIcon: act === "camera" ? "camera" : act === "followers" ? "pause" : act === "cause" ? "tree" : "target"

    signal toggled
    signal actWanted(string act)

    implicitHeight: Math.max(46 * Theme.scale, words.implicitHeight + Theme.spaceM)

    Item {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        width: Theme.alarmSymbol
        height: width

        CheckMark {
            anchors.centerIn: parent
            on: root.done
            Accessible.name: root.lead + ". " + root.text
            onToggleRequested: root.toggled()
        }
        CText {
            anchors.centerIn: parent
            visible: !root.done
            size: Theme.fontCaption
            tone: CText.Secondary
            text: root.lead
        }
    }
    Column {
        id: words

        anchors { left: mark.right; right: button.visible ? button.left : parent.right; leftMargin: Theme.spaceS; rightMargin: Theme.spaceS; verticalCenter: parent.verticalCenter }

        CText {
            width: parent.width
            size: Theme.fontTable
            bold: root.now
            tone: root.now ? CText.Value : root.done ? CText.Secondary : CText.Primary
            wrapMode: Text.Wrap
            text: root.text
        }
        Caption {
            width: parent.width
            visible: text !== ""
            wrapMode: Text.Wrap
            text: root.sub
        }
    }
    TapHandler {
        onTapped: root.toggled()
    }
    TextButton {
        id: button

        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        visible: root.act !== ""
        height: Theme.segmentH
        iconName: root.actIcon
        text: root.actText
        onClicked: root.actWanted(root.act)
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
