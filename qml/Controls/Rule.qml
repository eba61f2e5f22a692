// SPDX-License-Identifier: GPL-3.0-or-later
// A hairline across the panel.
import QtQuick

Rectangle {
    implicitHeight: Theme.strokeHair
    color: Theme.line1
}
