// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/preferences.h>

#include <QLocale>
#include <algorithm>
#include <coi/viewmodels/user_settings.h>

namespace coi::viewmodels {

Preferences::Preferences(bool persistent, QObject* parent) : QObject(parent), m_persistent(persistent)
{
    if (m_persistent)
        load();
}

QStringList Preferences::languages() const
{
    return {QStringLiteral("en"), QStringLiteral("vi"), QStringLiteral("zh_CN"), QStringLiteral("fr")};
}

void Preferences::setUser(const QString& user)
{
    if (user == m_user)
        return;
    m_user = user;
    if (!m_persistent)
        return;
    load();
    Q_EMIT languageChanged();
    Q_EMIT lookChanged();
    Q_EMIT soundChanged();
}

void Preferences::load()
{
    const UserSettings settings(m_user);
    QString language = settings.value(QStringLiteral("language")).toString();
    if (!languages().contains(language)) {
        const QString system = QLocale::system().name();
        for (const QString& known : languages())
            if (system.startsWith(known.left(2)))
                language = known;
    }
    if (languages().contains(language))
        m_language = language;
    const QString theme = settings.value(QStringLiteral("theme")).toString();
    m_theme = theme == QLatin1String("day") ? theme : QStringLiteral("night");
    m_textScale = std::clamp(settings.value(QStringLiteral("textScale"), 1.0).toDouble(), 1.0, 1.5);
    m_reducedMotion = settings.value(QStringLiteral("reducedMotion"), false).toBool();
    m_sound = settings.value(QStringLiteral("sound"), true).toBool();
}

void Preferences::store(const QString& key, const QVariant& value)
{
    if (m_persistent)
        UserSettings(m_user).setValue(key, value);
}

void Preferences::setLanguage(const QString& language)
{
    if (language == m_language || !languages().contains(language))
        return;
    m_language = language;
    store(QStringLiteral("language"), language);
    Q_EMIT languageChanged();
}

void Preferences::setTheme(const QString& theme)
{
    if (theme == m_theme || (theme != QLatin1String("night") && theme != QLatin1String("day")))
        return;
    m_theme = theme;
    store(QStringLiteral("theme"), theme);
    Q_EMIT lookChanged();
}

void Preferences::setTextScale(double scale)
{
    const double held = std::clamp(scale, 1.0, 1.5);
    if (qFuzzyCompare(held, m_textScale))
        return;
    m_textScale = held;
    store(QStringLiteral("textScale"), held);
    Q_EMIT lookChanged();
}

void Preferences::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    store(QStringLiteral("reducedMotion"), reduced);
    Q_EMIT lookChanged();
}

void Preferences::setSound(bool on)
{
    if (on == m_sound)
        return;
    m_sound = on;
    store(QStringLiteral("sound"), on);
    Q_EMIT soundChanged();
}

} // namespace coi::viewmodels
