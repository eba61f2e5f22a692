// SPDX-License-Identifier: GPL-3.0-or-later
// Makes or updates the scene-graph node of a SymbolMesh. Render thread, during synchronisation.
#pragma once
#include <QSizeF>

class QQuickWindow;
class QSGNode;

namespace coi::scene {

class SymbolMesh;
QSGNode* updateSymbolNode(QSGNode* old, QQuickWindow& window, const SymbolMesh& mesh, QSizeF size);

} // namespace coi::scene
