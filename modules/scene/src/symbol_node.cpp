// SPDX-License-Identifier: GPL-3.0-or-later
#include "symbol_node.h"

#include "symbol_mesh.h"

#include <QImage>
#include <QPainter>
#include <QQuickWindow>
#include <QSGGeometryNode>
#include <QSGImageNode>
#include <QSGRendererInterface>
#include <QSGVertexColorMaterial>

namespace coi::scene {

namespace {

QSGNode* pictureNode(QSGNode* old, QQuickWindow& window, const SymbolMesh& mesh, QSizeF size)
{
    QImage image(size.toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QPolygonF polygon;
    for (const MeshPolygon& p : mesh.polygons()) {
        polygon.clear();
        for (std::uint32_t i = 0; i < p.count; ++i) {
            const MeshVertex& v = mesh.vertices()[p.first + i];
            polygon << QPointF(static_cast<qreal>(v.x), static_cast<qreal>(v.y));
        }
        painter.setBrush(QColor::fromRgba(qUnpremultiply(mesh.vertices()[p.first + p.count / 2].color)));
        painter.drawConvexPolygon(polygon);
    }
    painter.end();
    auto* node = static_cast<QSGImageNode*>(old);
    if (!node) {
        node = window.createImageNode();
        node->setOwnsTexture(true);
    }
    node->setTexture(window.createTextureFromImage(image, QQuickWindow::TextureHasAlphaChannel));
    node->setRect(QRectF(QPointF(0, 0), image.size()));
    return node;
}

QSGGeometryNode* newTriangleNode()
{
    auto* node = new QSGGeometryNode;
    auto* geometry =
        new QSGGeometry(QSGGeometry::defaultAttributes_ColoredPoint2D(), 0, 0, QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    geometry->setVertexDataPattern(QSGGeometry::StreamPattern);
    geometry->setIndexDataPattern(QSGGeometry::StreamPattern);
    node->setGeometry(geometry);
    node->setMaterial(new QSGVertexColorMaterial);
    node->setFlags(QSGNode::OwnsGeometry | QSGNode::OwnsMaterial);
    return node;
}

// Each corner once; polygons share theirs between their triangles.
QSGNode* triangleNode(QSGNode* old, const SymbolMesh& mesh)
{
    auto* node = old ? static_cast<QSGGeometryNode*>(old) : newTriangleNode();
    QSGGeometry* geometry = node->geometry();
    const int vertices = static_cast<int>(mesh.vertices().size());
    const int indexes = static_cast<int>(mesh.triangleVertices());
    if (geometry->vertexCount() != vertices || geometry->indexCount() != indexes)
        geometry->allocate(vertices, indexes);
    auto* out = geometry->vertexDataAsColoredPoint2D();
    for (const MeshVertex& v : mesh.vertices())
        (out++)->set(v.x, v.y, static_cast<uchar>(qRed(v.color)), static_cast<uchar>(qGreen(v.color)),
                     static_cast<uchar>(qBlue(v.color)), static_cast<uchar>(qAlpha(v.color)));
    auto* index = geometry->indexDataAsUInt();
    for (const MeshPolygon& p : mesh.polygons())
        for (std::uint32_t i = 2; i < p.count; ++i) {
            *index++ = p.first;
            *index++ = p.first + i - 1;
            *index++ = p.first + i;
        }
    node->markDirty(QSGNode::DirtyGeometry);
    return node;
}

} // namespace

QSGNode* updateSymbolNode(QSGNode* old, QQuickWindow& window, const SymbolMesh& mesh, QSizeF size)
{
    // The software renderer draws no custom geometry.
    if (window.rendererInterface()->graphicsApi() == QSGRendererInterface::Software)
        return pictureNode(old, window, mesh, size);
    return triangleNode(old, mesh);
}

} // namespace coi::scene
