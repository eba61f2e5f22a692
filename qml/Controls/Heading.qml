// SPDX-License-Identifier: GPL-3.0-or-later
// Heading inside a panel: bold, 13 px.
import Coi.Controls

CText {
    size: Theme.fontTable
    bold: true
}
