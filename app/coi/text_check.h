// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what a reader could not read in a window: text that is cut with dots and is not meant to be, text
// that an item around it or the edge of the window cuts, text that lies on other text, text below the least
// size. A text that may be shortened says so with `property bool mayElide: true` (CText has it). What scrolls
// may reach beyond its view in the direction in which it scrolls. GUI thread.
#pragma once
#include <QRectF>
#include <QString>
#include <QStringList>
#include <vector>

class QQuickItem;
class QQuickWindow;

namespace coi::desktop {

// One line for each finding: what, where (files from the inside out), the text.
QStringList unreadableTexts(const QQuickWindow& window);

} // namespace coi::desktop
