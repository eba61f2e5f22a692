// SPDX-License-Identifier: GPL-3.0-or-later
// Drawn symbols by name: SVG fragments of resources/design/symbols.json with theme colours filled in. GUI
// thread only. Icons are named as they are ("camera"); state symbols carry their family ("lane.fault",
// "igv.loaded", "step.done").
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QColor>

class QPainter;

namespace coi::controls {

class Theme;

struct Symbol
{
    QRectF box;      // coordinates of the fragment; empty: there is no such symbol
    QByteArray body; // SVG with {token} for colours
    bool stroked = false;
};

Symbol symbolNamed(const QString& name);
QStringList symbolNames();

// Paints a fragment scaled to `target`. {color} becomes `color`, any other {token} the theme colour of that
// name.
void paintSvg(QPainter& painter, const QRectF& target, const Symbol& symbol, const QColor& color,
              const Theme& theme);

} // namespace coi::controls
