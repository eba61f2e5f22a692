// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/formats.h>

#include <QTimeZone>
#include <cmath>

namespace coi::viewmodels {

namespace {

const QString kDash = QStringLiteral("\u2013");

QDateTime at(core::UtcTime t, int zoneHours)
{
    return QDateTime::fromMSecsSinceEpoch(core::toMs(t), Qt::OffsetFromUTC, zoneHours * 3600);
}

QString two(qint64 v)
{
    return QStringLiteral("%1").arg(v, 2, 10, QLatin1Char('0'));
}

} // namespace

QDateTime localDateTime(core::UtcTime t)
{
    return at(t, static_cast<int>(core::kLocalOffset.count()));
}

void Formats::setLanguage(const QString& language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_locale = QLocale(language);
    Q_EMIT languageChanged();
}

QString Formats::pick(const domain::LocalText& text) const
{
    const std::string& own = m_language == QLatin1String("vi")            ? text.vi
                             : m_language.startsWith(QLatin1String("zh")) ? text.zh
                             : m_language == QLatin1String("fr")          ? text.fr
                                                                          : text.en;
    return qs(own.empty() ? text.en : own);
}

QString Formats::number(double value, int decimals) const
{
    return value < 0 || std::isnan(value) ? kDash : m_locale.toString(value, 'f', decimals);
}

QString Formats::clock(core::UtcTime t, bool seconds, int zoneHours) const
{
    if (core::toMs(t) == 0)
        return kDash;
    return at(t, zoneHours).time().toString(seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QString Formats::clockOfMs(double utcMs, bool seconds, int zoneHours) const
{
    return clock(core::fromMs(static_cast<std::int64_t>(utcMs)), seconds, zoneHours);
}

QString Formats::date(core::UtcTime t, int zoneHours) const
{
    const QDate day = at(t, zoneHours).date();
    if (m_language.startsWith(QLatin1String("zh")))
        return m_locale.toString(day, QStringLiteral("yyyy年M月d日 ddd"));
    return m_locale.toString(day, QStringLiteral("ddd d MMM yyyy"));
}

QString Formats::day(core::UtcTime t, int zoneHours) const
{
    const QDate date = at(t, zoneHours).date();
    if (m_language.startsWith(QLatin1String("zh")))
        return m_locale.toString(date, QStringLiteral("M月d日 ddd"));
    return m_locale.toString(date, QStringLiteral("ddd d MMM"));
}

QString Formats::duration(double seconds) const
{
    if (seconds < 0 || std::isnan(seconds))
        return kDash;
    const auto s = static_cast<qint64>(seconds);
    if (s < 3600)
        return two(s / 60) + QLatin1Char(':') + two(s % 60);
    return QString::number(s / 3600) + QLatin1Char(':') + two(s / 60 % 60) + QLatin1Char(':') + two(s % 60);
}

QString Formats::minutes(double seconds) const
{
    return seconds < 0 ? kDash : number(seconds / 60.0, seconds < 6000 ? 1 : 0);
}

QString Formats::hours(double seconds) const
{
    if (seconds < 0)
        return kDash;
    const auto minutes = static_cast<qint64>(seconds / 60);
    return QString::number(minutes / 60) + QLatin1Char(':') + two(minutes % 60);
}

QString Formats::age(double seconds) const
{
    if (seconds < 0)
        return kDash;
    if (seconds < 10)
        return tr("%1 s").arg(number(seconds, 1));
    if (seconds < 60)
        return tr("%1 s").arg(number(std::floor(seconds)));
    const auto s = static_cast<qint64>(seconds);
    return tr("%1 min %2 s").arg(s / 60).arg(s % 60, 2, 10, QLatin1Char('0'));
}

} // namespace coi::viewmodels
