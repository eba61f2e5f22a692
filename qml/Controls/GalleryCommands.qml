// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery: progress and ends of commands.
import QtQuick
import Coi.Controls

Panel {
    id: root

    title: qsTr("Command progress")
    sub: qsTr("confirmed only by position feedback")
    headHeight: 30

    Column {
        x: 12
        y: 8

        CommandProgress {
            labels: [qsTr("requested"), qsTr("sent"), qsTr("accepted"), qsTr("confirmed")]
            times: ["15:24:03", "15:24:03", "15:24:04", "15:24:09"]
            marks: ["done", "done", "done", "done"]
        }

        CommandProgress {
            labels: [qsTr("requested"), qsTr("sent"), qsTr("accepted"), qsTr("waiting")]
            times: ["15:24:03", "15:24:03", "15:24:04", qsTr("for position")]
            marks: ["done", "done", "done", "now"]
        }

        CommandProgress {
            labels: [qsTr("requested"), qsTr("sent"), qsTr("accepted"), qsTr("unknown")]
            times: ["15:23:43", "15:23:43", "15:23:44", qsTr("read back")]
            marks: ["done", "done", "done", "unknown"]
        }

        CommandProgress {
            labels: [qsTr("requested"), qsTr("co-sign"), qsTr("sent"), qsTr("confirmed")]
            times: ["15:24:03", qsTr("%1 left").arg("00:56"), "", ""]
            marks: ["done", "now", "waiting", "waiting"]
        }

        Row {
            CommandProgress {
                labels: [qsTr("requested"), qsTr("refused")]
                times: ["15:21:57", qsTr("blocked by mode")]
                marks: ["done", "failed"]
            }

            CommandProgress {
                stepWidth: 114
                labels: [qsTr("requested"), qsTr("expired")]
                times: ["15:19:30", qsTr("not signed in 60 s")]
                marks: ["done", "failed"]
            }
        }
    }
}
