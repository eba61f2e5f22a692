// SPDX-License-Identifier: GPL-3.0-or-later
#include "symbol_book.h"

#include "theme.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QFont>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

namespace coi::controls {

namespace {

constexpr qreal kBox = 20.0;
constexpr qreal kThinBelowPx = 15.0; // smaller icons get a heavier stroke so that they keep their contrast

QRectF boxOf(const QJsonArray& values)
{
    return QRectF(values.at(0).toDouble(), values.at(1).toDouble(), values.at(2).toDouble(),
                  values.at(3).toDouble());
}

QHash<QString, Symbol> readBook()
{
    QHash<QString, Symbol> book;
    QFile file(QStringLiteral(":/qt/qml/Coi/Controls/symbols.json"));
    if (!file.open(QIODevice::ReadOnly))
        return book;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject icons = root.value(QLatin1String("icons")).toObject();
    for (auto it = icons.begin(); it != icons.end(); ++it)
        book.insert(it.key(), Symbol{QRectF(0, 0, kBox, kBox), it.value().toString().toUtf8(), true});
    const QJsonObject symbols = root.value(QLatin1String("symbols")).toObject();
    for (auto it = symbols.begin(); it != symbols.end(); ++it) {
        if (it.value().isString()) {
            book.insert(it.key(), Symbol{QRectF(0, 0, kBox, kBox), it.value().toString().toUtf8(), false});
            continue;
        }
        const QJsonObject entry = it.value().toObject();
        book.insert(it.key(), Symbol{boxOf(entry.value(QLatin1String("box")).toArray()),
                                     entry.value(QLatin1String("svg")).toString().toUtf8(), false});
    }
    return book;
}

const QHash<QString, Symbol>& book()
{
    static const QHash<QString, Symbol> kBook = readBook();
    return kBook;
}

QByteArray withColors(const QByteArray& body, const QColor& color, const Theme& theme)
{
    QByteArray out;
    qsizetype from = 0;
    for (qsizetype open = body.indexOf('{'); open >= 0; open = body.indexOf('{', from)) {
        const qsizetype close = body.indexOf('}', open);
        if (close < 0)
            break;
        const QByteArray token = body.mid(open + 1, close - open - 1);
        const QColor ink = token == "color" ? color : theme.colorNamed(token);
        out += body.mid(from, open - from) + ink.name().toLatin1();
        from = close + 1;
    }
    return out + body.mid(from);
}

} // namespace

Symbol symbolNamed(const QString& name)
{
    return book().value(name);
}

QStringList symbolNames()
{
    QStringList names = book().keys();
    names.sort();
    return names;
}

void paintSvg(QPainter& painter, const QRectF& target, const Symbol& symbol, const QColor& color,
              const Theme& theme)
{
    if (symbol.box.isEmpty())
        return;
    const QRectF& box = symbol.box;
    const QString family = QGuiApplication::font().families().value(0);
    QByteArray svg =
        QStringLiteral(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%1 %2 %3 %4\" font-family=\"%5\">")
            .arg(QString::number(box.x()), QString::number(box.y()), QString::number(box.width()),
                 QString::number(box.height()), family.toHtmlEscaped())
            .toUtf8();
    if (symbol.stroked) {
        const char* width = target.width() < kThinBelowPx ? "1.8" : "1.5";
        svg += QByteArray("<g fill=\"none\" stroke=\"{color}\" stroke-linecap=\"round\" "
                          "stroke-linejoin=\"round\" stroke-width=\"") +
               width + "\">" + symbol.body + "</g>";
    } else {
        svg += symbol.body;
    }
    QSvgRenderer renderer(withColors(svg + "</svg>", color, theme));
    painter.save();
    painter.setOpacity(painter.opacity() * color.alphaF());
    renderer.render(&painter, target);
    painter.restore();
}

} // namespace coi::controls
