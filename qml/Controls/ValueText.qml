// SPDX-License-Identifier: GPL-3.0-or-later
// A measured value, 24 px unless `size` says otherwise.
import Coi.Controls

CText {
    size: Theme.fontValueM
    tone: CText.Value
}
