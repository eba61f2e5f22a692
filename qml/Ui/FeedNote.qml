// SPDX-License-Identifier: GPL-3.0-or-later
// How old the values of a stale feed are, in the head of what a FeedMark lies over.
import Coi.Controls
import Coi.ViewModels

FreshnessMark {
    id: root

    required property FeedWatch watch

    visible: watch.stale
    freshness: "stale"
    feed: watch.name
    brief: Theme.compact && Theme.scale > 1
    text: watch.name === "" || brief ? watch.text : watch.name + " " + watch.text
}
