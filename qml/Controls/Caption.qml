// SPDX-License-Identifier: GPL-3.0-or-later
// Small print: 12 px, third text colour.
import Coi.Controls

CText {
    size: Theme.fontCaption
    tone: CText.Caption
}
