// SPDX-License-Identifier: GPL-3.0-or-later
// A drop-down choice.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls

ComboBox {
    id: root

    property string name

    function widest(): real {
        let width = metrics.advanceWidth(root.displayText);
        for (let i = 0; i < root.count; ++i)
            width = Math.max(width, metrics.advanceWidth(root.textAt(i)));
        return width;
    }

    implicitHeight: Theme.controlH
    implicitWidth: Math.ceil(root.widest()) + leftPadding + rightPadding
    leftPadding: 10 * Theme.scale
    rightPadding: Theme.alarmSymbolMarker + 2 * Theme.spaceS
    font.pixelSize: Theme.fontTable
    activeFocusOnTab: true
    hoverEnabled: true
    Accessible.role: Accessible.ComboBox
    Accessible.name: root.name === "" ? root.displayText : root.name + ": " + root.displayText

    FontMetrics {
        id: metrics

        font: root.font
    }

    background: Rectangle {
        color: root.hovered ? Theme.bg3 : Theme.bg1
        radius: Theme.radiusM
        border.width: Theme.strokeControl
        border.color: Theme.line2

        FocusRing {
            shown: root.activeFocus
        }
    }
    contentItem: CText {
        size: Theme.fontTable
        tone: root.enabled ? CText.Primary : CText.Disabled
        text: root.displayText
    }
    indicator: Icon {
        x: root.width - width - Theme.spaceS
        anchors.verticalCenter: parent.verticalCenter
        name: "chevronDown"
        size: Theme.alarmSymbolMarker
        color: Theme.text3
    }
    delegate: ItemDelegate {
        id: row

        required property int index

        width: ListView.view.width
        height: Theme.rowH
        highlighted: root.highlightedIndex === row.index
        Accessible.name: root.textAt(row.index)
        contentItem: CText {
            size: Theme.fontTable
            tone: row.highlighted ? CText.Value : CText.Primary
            text: root.textAt(row.index)
        }
        background: Rectangle {
            color: row.highlighted ? Theme.accentBg : "transparent"
        }
    }
    popup: Popup {
        y: root.height
        width: root.width
        implicitHeight: Math.min(contentItem.implicitHeight + 2 * padding, 10 * Theme.rowH)
        padding: Theme.strokeControl

        background: Rectangle {
            color: Theme.bg2
            radius: Theme.radiusM
            border.width: Theme.strokeControl
            border.color: Theme.line2
        }
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.popup.visible ? root.delegateModel : null
            currentIndex: root.highlightedIndex
            ScrollBar.vertical: ThinScrollBar {}
        }
    }
}
