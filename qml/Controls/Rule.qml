// SPDX-License-Identifier: GPL-3.0-or-later
// A hairline across the panel.
import QtQuick
import Coi.Controls

Rectangle {
    implicitHeight: Theme.strokeHair
    color: Theme.line1
}
