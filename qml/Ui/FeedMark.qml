// SPDX-License-Identifier: GPL-3.0-or-later
// Lies over a part of a screen while the feed behind it is stale: the last values stay readable under a hatch. Their age stands in a
// FeedNote, where it covers none of them.
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
}
