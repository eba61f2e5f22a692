// SPDX-License-Identifier: GPL-3.0-or-later
// How people with a colour vision deficiency see a colour: full protanopia, deuteranopia and tritanopia after
// Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency"
// (2009), severity 1.0, on linear sRGB. For the gallery and for tests of the tokens. Any thread.
#pragma once

#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QImage>

namespace coi::controls {

// "protan", "deutan" or "tritan"; any other name leaves the colour as it is. Alpha stays.
QColor asSeenBy(const QString& vision, const QColor& color);
// The same for every pixel of a premultiplied picture.
void seeBy(const QString& vision, QImage& picture);

} // namespace coi::controls
