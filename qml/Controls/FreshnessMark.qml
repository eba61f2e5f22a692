// SPDX-License-Identifier: GPL-3.0-or-later
// Age of a value: live, late, stale, reported, noData. `text` is the age or time as words ("0.9 s", "00:41", "15:21").
import QtQuick
import Coi.Controls

Item {
    id: root

    property string freshness: "live"
    property string text
    property string feed
    property bool brief: false // a stale age by its symbol alone, where there is no room for the word
    readonly property bool chip: root.freshness === "stale" || root.freshness === "reported"
    readonly property string words: {
        if (root.freshness === "stale")
            return qsTr("stale %1").arg(root.text);
        if (root.freshness === "noData")
            return qsTr("since %1").arg(root.text);
        return root.text;
    }

    implicitWidth: root.chip ? frame.implicitWidth : plain.implicitWidth
    implicitHeight: root.chip ? Theme.chipHSmall : plain.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: root.freshness === "reported" ? qsTr("%1 reported %2").arg(root.feed).arg(root.text) : root.feed + " " + root.words

    CText {
        id: plain

        anchors.verticalCenter: parent.verticalCenter
        visible: !root.chip
        width: Math.min(implicitWidth, root.width)
        size: Theme.fontCaption
        bold: root.freshness === "late"
        tone: root.freshness === "late" ? CText.Value : root.freshness === "noData" ? CText.Secondary : CText.Caption
        text: root.words
    }

    Chip {
        id: frame

        anchors.verticalCenter: parent.verticalCenter
        visible: root.chip
        width: Math.min(implicitWidth, root.width)
        height: Theme.chipHSmall
        dashed: true
        filled: root.freshness === "stale"
        strong: root.freshness === "stale"
        iconName: root.brief && root.freshness === "stale" ? "fresh.stale" : ""
        text: root.brief && root.freshness === "stale" ? root.text : root.words
    }
}
