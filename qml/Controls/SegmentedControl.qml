// SPDX-License-Identifier: GPL-3.0-or-later
// One choice out of a few (`currentIndex`), or with `multiple` any of them (`chosen`). Labels may carry counts or be icons.
// Arrow keys move, Space chooses. The owner changes the properties after `activated(index)`; nothing changes by itself.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls

FocusScope {
    id: root

    property list<string> labels
    property list<string> counts
    property list<string> icons
    property list<string> names // spoken, of fields without a label
    property int currentIndex: 0
    property bool multiple: false
    property list<int> chosen
    property string name
    property bool fillWidth: false
    property int fontSize: Theme.fontCaption
    readonly property int count: Math.max(root.labels.length, root.icons.length)
    property int cursor: 0

    signal activated(int index)

    function isOn(index: int): bool {
        if (!root.multiple)
            return index === root.currentIndex;
        for (let i = 0; i < root.chosen.length; ++i) {
            if (root.chosen[i] === index)
                return true;
        }
        return false;
    }

    function step(by: int) {
        ring.byPointer = false;
        const from = root.multiple ? root.cursor : root.currentIndex;
        const next = Math.max(0, Math.min(root.count - 1, from + by));
        root.cursor = next;
        if (!root.multiple && next !== root.currentIndex)
            root.activated(next);
    }

    implicitHeight: Theme.segmentH
    implicitWidth: row.implicitWidth + 2 * Theme.strokeControl
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: root.name
    Keys.onLeftPressed: root.step(-1)
    Keys.onRightPressed: root.step(1)
    Keys.onSpacePressed: root.activated(root.multiple ? root.cursor : root.currentIndex)

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: Theme.radiusM
        border.width: Theme.strokeControl
        border.color: Theme.line2
    }

    Row {
        id: row

        x: Theme.strokeControl
        y: Theme.strokeControl
        height: root.height - 2 * Theme.strokeControl

        Repeater {
            model: root.count

            Segment {
                id: field

                required property int index

                width: root.fillWidth ? (root.width - 2 * Theme.strokeControl) / root.count : field.implicitWidth
                height: row.height
                label: root.labels[field.index] ?? ""
                countText: root.counts[field.index] ?? ""
                iconName: root.icons[field.index] ?? ""
                Accessible.name: field.label !== "" ? field.label : root.names[field.index] ?? field.iconName
                fontSize: root.fontSize
                on: root.isOn(field.index)
                last: field.index === root.count - 1
                onPressed: {
                    ring.byPointer = true;
                    root.forceActiveFocus(Qt.MouseFocusReason);
                    root.cursor = field.index;
                    root.activated(field.index);
                }
            }
        }
    }

    FocusRing {
        id: ring

        shown: root.activeFocus
    }
}
