// SPDX-License-Identifier: GPL-3.0-or-later
// A flow figure beside a bridge: "1,120/h" over "exit". x is the left edge, or the right one with alignRight.
import QtQuick
import Coi.Controls

Item {
    id: root

    property string figure
    property string caption
    property bool alignRight: false
    property bool brief: false // on a small plan the caption would stand on its neighbours

    Column {
        x: root.alignRight ? -width : 0
        CText {
            anchors.right: root.alignRight ? parent.right : undefined
            size: Theme.fontTable
            text: root.figure
        }
        Caption {
            visible: !root.brief
            anchors.right: root.alignRight ? parent.right : undefined
            text: root.caption
        }
    }
}
