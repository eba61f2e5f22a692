// SPDX-License-Identifier: GPL-3.0-or-later
// The static picture of a plan in the scene graph: plain tiles as coloured rectangles, the rest from one
// texture, pixel for pixel. On the software back-end, which draws no geometry of its own, one image node.
// Render thread, while the GUI thread is blocked.
#pragma once
#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QImage;
class QQuickWindow;
class QSGNode;
QT_END_NAMESPACE

namespace coi::scene {

// A new node for `picture` (Format_RGB32, its device pixel ratio says how large it stands); `old` goes.
QSGNode* renewPlanNode(QSGNode* old, QQuickWindow& window, const QImage& picture);

} // namespace coi::scene
