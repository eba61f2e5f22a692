// SPDX-License-Identifier: GPL-3.0-or-later
#include "look.h"

#include <QRegularExpression>
#include <QStringList>

namespace coi::desktop {

namespace {

core::Error bad(const QString& text, const char* expected)
{
    return {core::Errc::Invalid, text.toStdString() + ": expected " + expected};
}

} // namespace

QString Look::name() const
{
    QString text = QStringLiteral("%1-%2-%3x%4").arg(language, theme).arg(size.width()).arg(size.height());
    if (textScale != 1)
        text += QStringLiteral("-%1").arg(qRound(textScale * 100));
    return text;
}

QStringList knownLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("vi"), QStringLiteral("zh_CN"), QStringLiteral("fr")};
}

core::Result<QSize> parseSize(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return bad(text, "WxH, such as 1920x1080");
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

core::Result<Look> parseLook(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('-'));
    const bool known = (parts.size() == 3 || parts.size() == 4) && knownLanguages().contains(parts[0]) &&
                       (parts[1] == QLatin1String("night") || parts[1] == QLatin1String("day"));
    if (!known)
        return bad(text, "LANGUAGE-THEME-WxH[-PERCENT], such as vi-day-1366x768, or all");
    const auto size = parseSize(parts[2]);
    if (!size)
        return size.error();
    Look look{parts[0], parts[1], *size};
    if (parts.size() == 4) {
        bool ok = false;
        const int percent = parts[3].toInt(&ok);
        if (!ok || percent < 100 || percent > 150)
            return bad(text, "a text scale from 100 to 150 per cent");
        look.textScale = percent / 100.0;
    }
    return look;
}

std::vector<Look> allLooks()
{
    std::vector<Look> looks;
    for (const QSize size : {QSize(1920, 1080), QSize(1366, 768)})
        for (const char* theme : {"night", "day"})
            for (const QString& language : knownLanguages())
                looks.push_back({language, QLatin1String(theme), size});
    return looks;
}

} // namespace coi::desktop
