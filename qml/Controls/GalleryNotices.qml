// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: panels without data.
import QtQuick
import Coi.Controls

Panel {
    id: root

    title: qsTr("Panel without data")
    headHeight: 30

    component Notice: Column {
        id: notice

        property alias kind: shown.kind
        property alias text: shown.text
        property alias sub: shown.sub
        property string word

        Caption {
            text: notice.word
        }

        StateNotice {
            id: shown

            width: 224
            height: 78
        }
    }

    Grid {
        x: 12
        y: 8
        columns: 2
        spacing: 6

        Notice {
            word: qsTr("empty")
            text: qsTr("No lanes with alarms.")
            sub: qsTr("Filter: with alarms")
        }

        Notice {
            kind: "loading"
            word: qsTr("loading")
            sub: qsTr("reading 06:00–15:24")
        }

        Notice {
            kind: "error"
            word: qsTr("error")
            text: qsTr("History not read.")
            sub: qsTr("Store busy (code 5).")
        }

        Notice {
            kind: "linkLost"
            word: qsTr("link lost")
            text: qsTr("As of %1, %2 s ago.").arg("15:23:58").arg(9)
            sub: qsTr("Commands locked.")
        }
    }
}
