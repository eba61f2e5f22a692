// SPDX-License-Identifier: GPL-3.0-or-later
// Several lines of text that scroll when they do not fit.
import QtQuick
import QtQuick.Controls.Basic
import Coi.Controls

FocusScope {
    id: root

    property alias text: area.text
    property alias placeholderText: area.placeholderText
    property alias readOnly: area.readOnly
    property string name: area.placeholderText

    signal edited

    implicitHeight: 76 * Theme.scale
    implicitWidth: 40 * Theme.spaceS
    activeFocusOnTab: true

    Rectangle {
        anchors.fill: parent
        color: Theme.bg1
        radius: Theme.radiusM
        border.width: Theme.strokeControl
        border.color: Theme.line2
    }

    FocusRing {
        shown: area.activeFocus
    }

    ScrollView {
        anchors.fill: parent
        anchors.margins: Theme.strokeControl
        clip: true

        ScrollBar.vertical: ThinScrollBar {
            parent: root
            x: root.width - width
            height: root.height
        }

        TextArea {
            id: area

            focus: true
            color: root.enabled ? Theme.text1 : Theme.textDisabled
            placeholderTextColor: Theme.text3
            selectionColor: Theme.accentBg
            selectedTextColor: Theme.value
            font.pixelSize: Theme.fontTable
            renderType: Text.NativeRendering
            wrapMode: TextEdit.Wrap
            leftPadding: 10 * Theme.scale
            rightPadding: 10 * Theme.scale
            topPadding: Theme.spaceS
            bottomPadding: Theme.spaceS
            background: null
            Accessible.role: Accessible.EditableText
            Accessible.name: root.name
            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onTextChanged: {
                if (area.activeFocus)
                    root.edited();
            }
        }
    }
}
