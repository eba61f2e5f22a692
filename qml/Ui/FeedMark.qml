// SPDX-License-Identifier: GPL-3.0-or-later
// Lies over a part of a screen while the feed behind it is stale: the last values stay readable under a hatch, with their age.
import QtQuick
import Coi.Controls
import Coi.ViewModels

Item {
    id: root

    required property FeedWatch watch

    visible: watch.stale
    z: 3

    StaleVeil {
    }
    FreshnessMark {
        anchors { right: parent.right; top: parent.top; rightMargin: Theme.spaceS; topMargin: Theme.spaceXs }
        freshness: "stale"
        feed: root.watch.name
        text: root.watch.name === "" ? root.watch.text : root.watch.name + " " + root.watch.text
    }
}
