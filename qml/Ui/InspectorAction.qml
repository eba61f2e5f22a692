// SPDX-License-Identifier: GPL-3.0-or-later
// One action of an ActionListModel as a button.
import QtQuick
import Coi.Controls

ActionButton {
    id: root

    required property string actionCode
    required property string subline
    required property string keyCap
    required property int tierNumber
    required property list<string> targets
    required title
    required tier
    required canRun
    required whyNot

    iconName: {
        switch (root.actionCode) {
        case "close":
        case "pause":
            return "pause"
        case "open":
        case "resume":
            return "play"
        case "hold_open":
            return "open"
        case "reverse":
            return "swap"
        case "ask_officer":
            return "users"
        default:
            return "wrench"
        }
    }
    sub: root.subline
    keys: root.keyCap
    keysActive: false
}
