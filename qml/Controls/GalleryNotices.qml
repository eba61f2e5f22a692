// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: panels without data.
import QtQuick
import Coi.Controls

Panel {
    id: root

    title: qsTr("Panel without data")
    headHeight: 30

    component Notice: StateNotice {
        width: 224
        height: 80
    }

    Grid {
        x: 12
        y: 8
        columns: 2
        spacing: 6

        Notice {
            caption: qsTr("empty")
            text: qsTr("No lanes with alarms.")
            sub: qsTr("Filter: with alarms")
        }

        Notice {
            kind: "loading"
            caption: qsTr("loading")
            sub: qsTr("reading 06:00–15:24")
        }

        Notice {
            height: 108
            kind: "error"
            caption: qsTr("error")
            text: qsTr("History not read.")
            sub: qsTr("Store busy (code 5).")
        }

        Notice {
            height: 108
            kind: "linkLost"
            caption: qsTr("link lost")
            text: qsTr("As of %1, %2 s ago.").arg("15:23:58").arg(9)
            sub: qsTr("Commands locked.")
        }
    }
}
