// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong at the entrance, in words: what, what it means, what helps, and the detail as it was reported.
import QtQuick
import Coi.Controls

FocusScope {
    id: root

    property string code
    property string detail
    property bool canRetry: true
    readonly property string headline: {
        switch (root.code) {
        case "wrong_credentials":
            return qsTr("User or password is wrong");
        case "host_unreachable":
            return qsTr("The gateway can not be reached");
        case "bad_certificate":
            return qsTr("The certificate of the gateway is not trusted");
        case "wrong_protocol":
            return qsTr("This is not a COI gateway of this version");
        case "origin_refused":
            return qsTr("The gateway refuses this kind of program");
        case "timed_out":
            return qsTr("The gateway does not answer");
        case "too_many":
            return qsTr("Too many sessions or attempts");
        case "violation":
            return qsTr("The gateway sent something that is not allowed");
        case "gateway_left":
            return qsTr("The gateway has stopped");
        case "link_lost":
            return qsTr("The connection broke");
        case "site":
            return qsTr("The site can not be shown");
        case "gateway":
            return qsTr("The built-in gateway did not start");
        default:
            return qsTr("It did not work");
        }
    }
    readonly property string advice: {
        switch (root.code) {
        case "wrong_credentials":
            return qsTr("Type both again. After several wrong attempts the gateway waits before it answers.");
        case "host_unreachable":
            return qsTr("Check host and port, the network, and that the gateway runs.");
        case "bad_certificate":
            return qsTr("Nothing was sent. Check the host name and the clock, or give the authority with --ca FILE.");
        case "wrong_protocol":
            return qsTr("Check host and port; program and gateway must speak the same protocol version.");
        case "timed_out":
            return qsTr("It may be busy or a firewall may swallow the connection. Try again.");
        case "too_many":
            return qsTr("Wait a minute or close another console, then try again.");
        case "site":
            return qsTr("Correct the named places in the site files, then try again.");
        case "gateway":
            return qsTr("Another program may use its data directory. Choose another one with --data DIR.");
        default:
            return qsTr("Try again; the log of the gateway says more.");
        }
    }

    signal retryRequested

    implicitHeight: body.implicitHeight + 2 * Theme.spaceL
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.headline
    Accessible.description: root.advice + " " + root.detail

    Rectangle {
        anchors.fill: parent
        color: Theme.bg2
        radius: Theme.radiusM
        border.width: Theme.strokeSelected
        border.color: Theme.text1
    }

    Column {
        id: body

        x: Theme.spaceL
        y: Theme.spaceL
        width: parent.width - 2 * x
        spacing: Theme.spaceS

        CText {
            width: parent.width
            size: Theme.fontTitle
            bold: true
            tone: CText.Value
            wrapMode: Text.Wrap
            text: root.headline
        }

        CText {
            width: parent.width
            tone: CText.Secondary
            wrapMode: Text.Wrap
            text: root.advice
        }

        ScrollArea {
            width: parent.width
            height: Math.min(contentHeight, 30 * Theme.spaceS * Theme.scale)
            visible: root.detail !== ""

            Caption {
                width: parent ? parent.width : 0
                wrapMode: Text.Wrap
                text: root.detail
            }
        }

        TextButton {
            visible: root.canRetry
            focus: true
            large: true
            look: TextButton.Primary
            text: qsTr("Try again")
            onClicked: root.retryRequested()
        }
    }
}
