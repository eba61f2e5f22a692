// SPDX-License-Identifier: GPL-3.0-or-later
// Switches the language of the running program: translators of the product and of Qt. GUI thread.
#pragma once
#include <QObject>
#include <QTranslator>

namespace coi::desktop {

class Languages : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    // "en" is the source language. False when there is no translation of that name; nothing changes then.
    bool use(const QString& language);

private:
    QTranslator m_product, m_qt;
};

} // namespace coi::desktop
