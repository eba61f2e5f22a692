// SPDX-License-Identifier: GPL-3.0-or-later
#include <QUrl>
#include <coi/viewmodels/user_settings.h>

namespace coi::viewmodels {

UserSettings::UserSettings(const QString& user)
{
    if (!user.isEmpty())
        m_group =
            QStringLiteral("users/") + QString::fromLatin1(QUrl::toPercentEncoding(user)) + QLatin1Char('/');
}

QVariant UserSettings::value(const QString& key, const QVariant& otherwise) const
{
    return m_settings.value(m_group + key, m_settings.value(key, otherwise));
}

void UserSettings::setValue(const QString& key, const QVariant& value)
{
    m_settings.setValue(m_group + key, value);
}

} // namespace coi::viewmodels
