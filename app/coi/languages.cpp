// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace coi::desktop {

bool Languages::use(const QString& language)
{
    QCoreApplication::removeTranslator(&m_product);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(QLocale(language));
    bool found = language == QLatin1String("en");
    if (!found && m_product.load(QStringLiteral(":/i18n/coi_%1.qm").arg(language)))
        found = QCoreApplication::installTranslator(&m_product);
    if (m_qt.load(QLocale(language), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    return found;
}

} // namespace coi::desktop
