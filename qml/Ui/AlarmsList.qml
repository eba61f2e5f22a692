// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the chosen tab. The cursor moves with the arrows, X ticks a row, Shift with the arrows and Ctrl A several.
pragma ComponentBehavior: Bound

import QtQuick
import Coi.Controls
import Coi.ViewModels

Panel {
    id: root

    required property AlarmsModel model

    signal acknowledgeWanted
    signal exportWanted

    FocusScope {
        id: scope

        anchors.fill: parent
        focus: true

        AlarmsFilter {
            id: filter

            x: Theme.panelPadding
            y: Theme.spaceS
            width: parent.width - 2 * x
            model: root.model
            onExportWanted: root.exportWanted()
        }
        AlarmListHead {
            id: titles

            anchors { left: parent.left; right: parent.right; top: filter.bottom; topMargin: Theme.spaceXs }
            columns: layoutOfRows
        }
        QtObject {
            id: history

            readonly property bool chosen: root.model.tab === 6
        }
        AlarmColumns {
            id: layoutOfRows

            total: rows.width
            narrow: rows.width < 900 * Theme.scale
            log: history.chosen
        }
        ListView {
            id: rows

            anchors { left: parent.left; right: parent.right; top: titles.bottom; bottom: unread.visible ? unread.top : foot.top }
            focus: true
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.model.list
            currentIndex: root.model.currentRow
            highlightFollowsCurrentItem: true
            highlightMoveDuration: 0
            keyNavigationEnabled: false
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Alarms")
            Keys.onPressed: event => {
                event.accepted = true;
                const shift = (event.modifiers & Qt.ShiftModifier) !== 0;
                const page = Math.max(1, Math.floor(rows.height / Theme.alarmRowH) - 1);
                if (event.key === Qt.Key_Down || event.key === Qt.Key_Up)
                    root.model.step(event.key === Qt.Key_Down ? 1 : -1, shift);
                else if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp)
                    root.model.step(event.key === Qt.Key_PageDown ? page : -page, shift);
                else if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
                    root.model.step(event.key === Qt.Key_End ? rows.count : -rows.count, shift);
                else if (event.key === Qt.Key_X)
                    root.model.choose(root.model.current);
                else if (event.key === Qt.Key_A && (event.modifiers & Qt.ControlModifier))
                    root.model.chooseAll();
                else if (event.key === Qt.Key_N)
                    root.model.nextNew();
                else if (event.key === Qt.Key_Return || event.key === Qt.Key_Space)
                    root.model.toggleChildren(root.model.current);
                else if (event.key === Qt.Key_Escape && root.model.chosenCount > 0)
                    root.model.clearChoice();
                else
                    event.accepted = false;
            }
            delegate: AlarmsListRow {
                width: rows.width
                columns: layoutOfRows
                model: root.model
                current: ListView.isCurrentItem
                onClicked: rows.forceActiveFocus(Qt.MouseFocusReason)
            }

            FocusRing {
                shown: rows.activeFocus && rows.count === 0
            }
        }
        StateNotice {
            anchors { left: rows.left; right: rows.right; top: rows.top; margins: Theme.panelPadding }
            visible: rows.count === 0
            kind: !history.chosen ? "empty" : root.model.logLoading ? "loading" : root.model.logProblem !== "" ? "error" : "empty"
            text: !history.chosen ? (root.model.tab === 0 ? qsTr("no active alarm") : qsTr("no alarm in this state"))
                : root.model.logLoading ? qsTr("Reading the history") : root.model.logProblem !== "" ? qsTr("History not read: %1").arg(root.model.logProblem) : qsTr("nothing in the last 24 hours")
            onRetryRequested: root.model.readLog()
            sub: root.model.hiddenCount > 0 ? qsTr("%1 hidden by the filter").arg(root.model.hiddenCount) : ""
        }
        // What was read before stays above it.
        StateNotice {
            id: unread

            anchors { left: parent.left; right: parent.right; bottom: foot.top; margins: Theme.spaceS }
            visible: history.chosen && rows.count > 0 && root.model.logProblem !== ""
            kind: "error"
            text: qsTr("History not read: %1").arg(root.model.logProblem)
            onRetryRequested: root.model.readLog()
        }
        FeedMark {
            anchors { left: rows.left; right: rows.right; top: titles.top; bottom: rows.bottom }
            watch: root.model.link
        }
        AlarmsFoot {
            id: foot

            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            model: root.model
        }
    }
}
