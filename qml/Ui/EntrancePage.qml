// SPDX-License-Identifier: GPL-3.0-or-later
// Shown until a console works: what is being done, or the login, or what went wrong and how to try again.
import QtQuick
import Coi.Controls
import Coi.ViewModels

FocusScope {
    id: page

    required property Entrance entrance
    readonly property bool asking: page.entrance.phase === "login"
    readonly property bool broken: page.entrance.phase === "failed"

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.bg0
    }

    Column {
        id: column

        anchors.centerIn: parent
        width: Math.min(60 * Theme.spaceS * Theme.scale, parent.width - 2 * Theme.spaceXl)
        spacing: Theme.spaceL

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "brand"
            size: 2 * Theme.spaceXl
            color: Theme.value
        }

        ValueText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("COI operations centre")
            Accessible.role: Accessible.Heading
        }

        CText {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            tone: CText.Secondary
            text: page.entrance.gateway === "" ? "" : qsTr("gateway %1").arg(page.entrance.gateway)
        }

        EntranceProblem {
            width: parent.width
            visible: page.entrance.errorCode !== ""
            code: page.entrance.errorCode
            detail: page.entrance.errorText
            canRetry: page.broken
            focus: page.broken
            onRetryRequested: page.entrance.retry()
        }

        EntranceLogin {
            width: parent.width
            visible: page.asking
            focus: page.asking
            user: page.entrance.user
            onLogin: (user, password) => page.entrance.login(user, password)
        }

        EntranceProgress {
            width: parent.width
            visible: !page.asking && !page.broken
            phase: page.entrance.phase
        }
    }

    SegmentedControl {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceXl
        name: qsTr("Language")
        labels: ["English", "Tiếng Việt", "中文", "Français"]
        currentIndex: page.entrance.preferences.languageIndex
        onActivated: index => page.entrance.preferences.languageIndex = index
    }
}
