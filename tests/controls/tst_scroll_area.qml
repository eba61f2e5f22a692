// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coi.Controls

Item {
    width: 300
    height: 120

    ScrollArea {
        id: area

        width: 200
        height: 2.5 * Theme.actionH

        Repeater {
            id: buttons

            model: 6
            ActionButton {
                required property int index

                width: area.width
                text: "Button " + index
            }
        }
    }

    TestCase {
        name: "ScrollArea"
        when: windowShown

        function inView(button: Item): bool {
            const top = button.mapToItem(area, 0, 0).y;
            return top >= 0 && top + button.height <= area.height;
        }

        function init() {
            area.contentY = 0;
            buttons.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
        }

        function test_whatTabReachesComesIntoView() {
            verify(!inView(buttons.itemAt(5)));
            for (let i = 1; i < 6; ++i) {
                keyClick(Qt.Key_Tab);
                verify(buttons.itemAt(i).activeFocus, "button " + i);
                verify(inView(buttons.itemAt(i)), "button " + i);
            }
            verify(!inView(buttons.itemAt(0)));
            for (let i = 4; i >= 0; --i) {
                keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
                verify(inView(buttons.itemAt(i)), "button " + i);
            }
        }

        function test_whatTheMousePressesStaysUnderIt() {
            const cut = buttons.itemAt(2);
            verify(!inView(cut));
            mousePress(cut, 20, 2);
            verify(cut.activeFocus);
            compare(area.contentY, 0);
            mouseRelease(cut, 20, 2);
        }
    }
}
