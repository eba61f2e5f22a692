// SPDX-License-Identifier: GPL-3.0-or-later
// What one user keeps on this machine (QSettings): each user of a gateway has a group of his own. What it
// lacks is read from outside of the groups, where the console with the built-in gateway keeps its own. GUI
// thread.
#pragma once
#include <QSettings>

namespace coi::viewmodels {

class UserSettings
{
public:
    explicit UserSettings(const QString& user = {}); // empty: outside of the groups

    QVariant value(const QString& key, const QVariant& otherwise = {}) const;
    void setValue(const QString& key, const QVariant& value);

private:
    QString m_group;
    QSettings m_settings;
};

} // namespace coi::viewmodels
