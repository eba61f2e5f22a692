// SPDX-License-Identifier: GPL-3.0-or-later
#include "icon.h"

#include "symbol_book.h"

#include <QtCore/QCache>
#include <QtGui/QPainter>
#include <QtQuick/QQuickWindow>

namespace coi::controls {

namespace {

constexpr int kCachedPictures = 600; // far more than the distinct symbols of one screen in both themes

QCache<QString, QImage>& pictures()
{
    static QCache<QString, QImage> cache(kCachedPictures);
    return cache;
}

} // namespace

Icon::Icon(QQuickItem* parent) : DrawnItem(parent)
{
    layOut();
}

bool Icon::known() const
{
    return !symbolNamed(m_name).box.isEmpty();
}

void Icon::setName(const QString& name)
{
    assign(m_name, name);
    layOut();
}

void Icon::setSize(qreal size)
{
    assign(m_size, size);
    layOut();
}

void Icon::layOut()
{
    const QRectF box = symbolNamed(m_name).box;
    setImplicitHeight(m_size);
    setImplicitWidth(box.isEmpty() ? m_size : m_size * box.width() / box.height());
}

void Icon::draw(QPainter& painter, const Theme& theme)
{
    if (m_name.isEmpty())
        return;
    const qreal dpr = painter.device()->devicePixelRatio() * painter.transform().m11();
    const QString key = QStringLiteral("%1|%2|%3|%4|%5|%6")
                            .arg(m_name, m_color.name(QColor::HexArgb), theme.name())
                            .arg(width())
                            .arg(height())
                            .arg(dpr);
    QImage* picture = pictures().object(key);
    if (!picture) {
        const QSize pixels = (QSizeF(width(), height()) * dpr).toSize().expandedTo(QSize(1, 1));
        picture = new QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        picture->fill(Qt::transparent);
        QPainter inner(picture);
        inner.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        inner.scale(dpr, dpr);
        paintSvg(inner, QRectF(0, 0, width(), height()), symbolNamed(m_name), m_color, theme);
        inner.end();
        pictures().insert(key, picture);
    }
    painter.drawImage(QRectF(0, 0, width(), height()), *picture);
}

} // namespace coi::controls
