// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_node.h"

#include <QImage>
#include <QQuickWindow>
#include <QSGGeometryNode>
#include <QSGImageNode>
#include <QSGOpaqueTextureMaterial>
#include <QSGRendererInterface>
#include <QSGTexture>
#include <QSGVertexColorMaterial>
#include <algorithm>
#include <coi/scene/picture_tiles.h>
#include <memory>

namespace coi::scene {

namespace {

constexpr int kTile = 16; // pixels
constexpr std::size_t kMost =
    128; // rectangles of a node: Mesa's rasteriser knows only those of small draws as such
constexpr int kCorners = 4, kIndexes = 6;

using Runs = std::vector<PictureRun>;

// Owns the texture of the nodes below it.
struct TextureNode : QSGNode
{
    std::unique_ptr<QSGTexture> texture;
};

template <class Add> void inPieces(const Runs& runs, Add add)
{
    for (std::size_t from = 0; from < runs.size(); from += kMost) {
        const auto begin = runs.begin() + static_cast<std::ptrdiff_t>(from);
        const auto count = std::min(kMost, runs.size() - from);
        add(Runs(begin, begin + static_cast<std::ptrdiff_t>(count)));
    }
}

// Two triangles a rectangle; `put` writes a corner of a run.
template <class Put>
void setRectangles(QSGGeometryNode& node, const QSGGeometry::AttributeSet& attributes, const Runs& runs,
                   Put put)
{
    const auto count = static_cast<int>(runs.size());
    auto* geometry =
        new QSGGeometry(attributes, count * kCorners, count * kIndexes, QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    geometry->setVertexDataPattern(QSGGeometry::StaticPattern);
    auto* index = geometry->indexDataAsUInt();
    int vertex = 0;
    for (const PictureRun& run : runs) {
        const auto first = static_cast<quint32>(vertex);
        for (const quint32 corner : {0U, 1U, 2U, 2U, 1U, 3U})
            *index++ = first + corner;
        const int right = run.rect.x() + run.rect.width(), bottom = run.rect.y() + run.rect.height();
        for (const QPoint corner : {run.rect.topLeft(), QPoint(right, run.rect.y()),
                                    QPoint(run.rect.x(), bottom), QPoint(right, bottom)})
            put(*geometry, vertex++, corner, run);
    }
    node.setGeometry(geometry);
    node.setFlag(QSGNode::OwnsGeometry);
}

QSGNode* plainNode(const Runs& runs, float ratio)
{
    auto* node = new QSGGeometryNode;
    setRectangles(*node, QSGGeometry::defaultAttributes_ColoredPoint2D(), runs,
                  [ratio](QSGGeometry& g, int at, QPoint p, const PictureRun& run) {
                      const QRgb c = *run.plain;
                      g.vertexDataAsColoredPoint2D()[at].set(
                          static_cast<float>(p.x()) / ratio, static_cast<float>(p.y()) / ratio,
                          static_cast<uchar>(qRed(c)), static_cast<uchar>(qGreen(c)),
                          static_cast<uchar>(qBlue(c)), 255);
                  });
    auto* material = new QSGVertexColorMaterial;
    material->setFlag(QSGMaterial::Blending, false);
    node->setMaterial(material);
    node->setFlag(QSGNode::OwnsMaterial);
    return node;
}

QSGNode* pictureNode(QSGTexture& texture, QSize size, const Runs& runs, float ratio)
{
    auto* node = new QSGGeometryNode;
    const auto w = static_cast<float>(size.width()), h = static_cast<float>(size.height());
    setRectangles(*node, QSGGeometry::defaultAttributes_TexturedPoint2D(), runs,
                  [=](QSGGeometry& g, int at, QPoint p, const PictureRun&) {
                      const auto x = static_cast<float>(p.x()), y = static_cast<float>(p.y());
                      g.vertexDataAsTexturedPoint2D()[at].set(x / ratio, y / ratio, x / w, y / h);
                  });
    auto* material = new QSGOpaqueTextureMaterial;
    material->setTexture(&texture);
    material->setFiltering(QSGTexture::Nearest); // one texel a pixel
    node->setMaterial(material);
    node->setFlag(QSGNode::OwnsMaterial);
    return node;
}

QSGNode* wholeNode(QQuickWindow& window, const QImage& picture)
{
    auto* node = window.createImageNode();
    node->setOwnsTexture(true);
    node->setTexture(window.createTextureFromImage(picture, QQuickWindow::TextureIsOpaque));
    node->setFiltering(QSGTexture::Nearest);
    node->setRect(QRectF(QPointF(0, 0), QSizeF(picture.size()) / picture.devicePixelRatio()));
    return node;
}

} // namespace

QSGNode* renewPlanNode(QSGNode* old, QQuickWindow& window, const QImage& picture)
{
    delete old;
    if (picture.isNull())
        return nullptr;
    if (window.rendererInterface()->graphicsApi() == QSGRendererInterface::Software)
        return wholeNode(window, picture);
    Runs plain, rest;
    for (PictureRun& run : runsOf(picture, kTile))
        (run.plain ? plain : rest).push_back(run);
    const auto ratio = static_cast<float>(picture.devicePixelRatio());
    auto* root = new QSGNode;
    inPieces(plain, [&](const Runs& runs) { root->appendChildNode(plainNode(runs, ratio)); });
    if (!rest.empty()) {
        auto* textured = new TextureNode;
        textured->texture.reset(window.createTextureFromImage(picture, QQuickWindow::TextureIsOpaque));
        inPieces(rest, [&](const Runs& runs) {
            textured->appendChildNode(pictureNode(*textured->texture, picture.size(), runs, ratio));
        });
        root->appendChildNode(textured);
    }
    return root;
}

} // namespace coi::scene
