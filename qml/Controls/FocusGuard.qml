// SPDX-License-Identifier: GPL-3.0-or-later
// One of a pair round a dialog that keeps Tab inside: it hands the focus on to what follows the `other` guard.
import QtQuick
import Coi.Controls

Item {
    id: root

    property Item other: null
    property bool forward: true

    function passOn() {
        const next = root.other.nextItemInFocusChain(root.forward);
        if (next.parent !== root.parent || next.width > 0)
            next.forceActiveFocus(root.forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    activeFocusOnTab: true
    Accessible.ignored: true
    onActiveFocusChanged: {
        if (root.activeFocus)
            root.passOn();
    }
}
