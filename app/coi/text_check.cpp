// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_check.h"

#include <QFont>
#include <QFontMetricsF>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <algorithm>
#include <cmath>

namespace coi::desktop {

namespace {

constexpr double kLeastOpacity = 0.05; // below it nobody sees the item
constexpr double kTolerance = 1.0;     // pixels; positions are rounded
constexpr double kLeastPixels = 11.0;  // ordinals on the plan; all else is larger
// Of texts with several lines: part of the font size above the highest and below the lowest ink of Noto Sans.
constexpr double kFreeAbove = 0.12, kFreeBelow = 0.06;
constexpr int kShownText = 60, kShownFiles = 4;

struct Entry
{                                     // in paint order
    const QQuickItem* text = nullptr; // null: an opaque rectangle
    QRectF ink;                       // what is seen of it, in the scene
    QStringList problems;             // of the text alone
};

struct Scene
{
    std::vector<Entry> entries;
    QRectF window;
};

bool isText(const QQuickItem& item)
{
    return item.inherits("QQuickText") || item.inherits("QQuickTextInput") || item.inherits("QQuickTextEdit");
}

QString place(const QQuickItem& item)
{
    QStringList files;
    for (const QQmlContext* c = QQmlEngine::contextForObject(&item); c; c = c->parentContext()) {
        const QString file = c->baseUrl().fileName();
        if (!file.isEmpty() && (files.isEmpty() || files.last() != file))
            files << file;
    }
    return files.mid(0, kShownFiles).join(QStringLiteral(" in "));
}

QString describe(const char* what, const QQuickItem& item)
{
    const QString text = item.property("text").toString().simplified().left(kShownText);
    return QStringLiteral("%1: %2: \"%3\"").arg(QLatin1String(what), place(item), text);
}

// The painted text in the item's own coordinates, without the free part of its lines.
QRectF inkOf(const QQuickItem& item)
{
    const double w = item.property("contentWidth").toDouble(), h = item.property("contentHeight").toDouble();
    const double left = item.property("leftPadding").toDouble(), top = item.property("topPadding").toDouble();
    const double right = item.property("rightPadding").toDouble(),
                 bottom = item.property("bottomPadding").toDouble();
    const int across = item.property("effectiveHorizontalAlignment").toInt();
    const int down = item.property("verticalAlignment").toInt();
    double x = left, y = top;
    if (across & Qt::AlignRight)
        x = item.width() - right - w;
    else if (across & Qt::AlignHCenter)
        x = left + (item.width() - left - right - w) / 2;
    if (down & Qt::AlignBottom)
        y = item.height() - bottom - h;
    else if (down & Qt::AlignVCenter)
        y = top + (item.height() - top - bottom - h) / 2;
    const QFont font = item.property("font").value<QFont>();
    if (item.property("lineCount").toInt() == 1 && item.inherits("QQuickText")) {
        const QRectF tight = QFontMetricsF(font).tightBoundingRect(item.property("text").toString());
        return QRectF(x, item.baselineOffset() + tight.top(), w, tight.height());
    }
    const double size = font.pixelSize();
    return QRectF(x, y, w, h).adjusted(0, kFreeAbove * size, 0, -kFreeBelow * size);
}

bool within(const QRectF& inner, const QRectF& outer)
{
    return outer.adjusted(-kTolerance, -kTolerance, kTolerance, kTolerance).contains(inner);
}

// What `around` leaves of `ink`; `cut` when it takes a part that scrolling would not bring back.
QRectF clipped(const QRectF& ink, const QQuickItem& around, bool& cut)
{
    QRectF view = around.mapRectToScene(QRectF(0, 0, around.width(), around.height()));
    QRectF allowed = view;
    if (around.inherits("QQuickFlickable")) {
        constexpr double kFar = 1e6;
        if (around.property("contentHeight").toDouble() > around.height())
            allowed.adjust(0, -kFar, 0, kFar);
        if (around.property("contentWidth").toDouble() > around.width())
            allowed.adjust(-kFar, 0, kFar, 0);
    }
    cut = cut || (view.intersects(ink) && !within(ink, allowed));
    return ink.intersected(view);
}

void addText(const QQuickItem& item, Scene& scene)
{
    if (item.property("text").toString().trimmed().isEmpty() || item.property("contentWidth").toDouble() <= 0)
        return;
    const QRectF whole = item.mapRectToScene(inkOf(item));
    const bool input = !item.inherits("QQuickText");
    QRectF ink = whole;
    bool cut = false;
    for (const QQuickItem* around = input ? item.parentItem() : &item; around; around = around->parentItem())
        if (around->clip())
            ink = clipped(ink, *around, cut);
    const bool outside = !within(ink, scene.window);
    ink = ink.intersected(scene.window);
    if (ink.width() < kTolerance || ink.height() < kTolerance)
        return;
    Entry entry{&item, ink, {}};
    if (item.property("truncated").toBool() && !item.property("mayElide").toBool())
        entry.problems << describe("elided", item);
    if ((cut || outside) && !input)
        entry.problems << describe("clipped", item);
    const double scale = item.mapRectToScene(QRectF(0, 0, 1, 1)).height();
    if (item.rotation() == 0 && item.property("font").value<QFont>().pixelSize() * scale < kLeastPixels - 0.1)
        entry.problems << describe("tiny", item);
    scene.entries.push_back(std::move(entry));
}

void addGround(const QQuickItem& item, double opacity, Scene& scene)
{
    if (!item.inherits("QQuickRectangle") || opacity < 0.99 || item.rotation() != 0)
        return;
    if (item.property("color").value<QColor>().alpha() == 255)
        scene.entries.push_back(
            {nullptr, item.mapRectToScene(QRectF(0, 0, item.width(), item.height())), {}});
}

// A list keeps its current row, and makes rows before they come into view: what is not in its place is not
// drawn.
bool isUnplacedRow(const QQuickItem& row)
{
    QQuickItem* const content = row.parentItem();
    QQuickItem* const view = content ? content->parentItem() : nullptr;
    if (!view || !view->inherits("QQuickListView"))
        return false;
    QQuickItem* there = nullptr;
    const QPointF centre = row.position() + QPointF(row.width(), row.height()) / 2;
    QMetaObject::invokeMethod(view, "itemAt", Q_RETURN_ARG(QQuickItem*, there), Q_ARG(double, centre.x()),
                              Q_ARG(double, centre.y()));
    const bool current = view->property("currentItem").value<QQuickItem*>() == &row;
    return there ? there != &row : current;
}

void walk(const QQuickItem& item, double opacityAround, Scene& scene)
{
    const double opacity = opacityAround * item.opacity();
    if (!item.isVisible() || opacity < kLeastOpacity || isUnplacedRow(item))
        return;
    QList<QQuickItem*> children = item.childItems();
    std::stable_sort(children.begin(), children.end(),
                     [](const QQuickItem* a, const QQuickItem* b) { return a->z() < b->z(); });
    auto child = children.cbegin();
    for (; child != children.cend() && (*child)->z() < 0; ++child)
        walk(**child, opacity, scene);
    if (isText(item))
        addText(item, scene);
    else
        addGround(item, opacity, scene);
    for (; child != children.cend(); ++child)
        walk(**child, opacity, scene);
}

bool covered(const Scene& scene, std::size_t below, std::size_t above, const QRectF& common)
{
    for (std::size_t k = below + 1; k < above; ++k)
        if (!scene.entries[k].text && within(common, scene.entries[k].ink))
            return true;
    return false;
}

// What stands behind a dialog is not for reading.
void dropHidden(Scene& scene)
{
    std::vector<Entry> seen;
    for (std::size_t i = 0; i < scene.entries.size(); ++i)
        if (!scene.entries[i].text || !covered(scene, i, scene.entries.size(), scene.entries[i].ink))
            seen.push_back(scene.entries[i]);
    scene.entries = std::move(seen);
}

QStringList overlaps(const Scene& scene)
{
    const std::vector<Entry>& all = scene.entries;
    QStringList found;
    for (std::size_t j = 0; j < all.size(); ++j) {
        for (std::size_t i = 0; i < j && all[j].text; ++i) {
            if (!all[i].text)
                continue;
            const QRectF common = all[i].ink.intersected(all[j].ink);
            if (common.width() <= kTolerance || common.height() <= kTolerance || covered(scene, i, j, common))
                continue;
            found << describe("overlap", *all[j].text) + QStringLiteral(" on ") +
                         describe("", *all[i].text).mid(2);
        }
    }
    return found;
}

} // namespace

QStringList unreadableTexts(const QQuickWindow& window)
{
    Scene scene;
    scene.window = QRectF(QPointF(), QSizeF(window.size()));
    walk(*window.contentItem(), 1, scene);
    dropHidden(scene);
    QStringList found;
    for (const Entry& entry : scene.entries)
        found << entry.problems;
    found << overlaps(scene);
    found.removeDuplicates();
    return found;
}

} // namespace coi::desktop
