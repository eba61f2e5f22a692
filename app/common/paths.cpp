// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDir>
#include <coi/app/paths.h>

namespace coi::app {

QString resourceDir()
{
    const QString named = qEnvironmentVariable("COI_DATA_DIR");
    if (!named.isEmpty())
        return named;
    if (QCoreApplication::instance()) {
        const QDir installed(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/coi"));
        if (installed.exists(QStringLiteral("sites")))
            return installed.canonicalPath();
    }
    return QStringLiteral(COI_SOURCE_RESOURCES);
}

QString siteDir(const QString& site)
{
    return resourceDir() + QStringLiteral("/sites/") + site;
}

} // namespace coi::app
