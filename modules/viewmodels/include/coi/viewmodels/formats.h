// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the screen and everything that depends on it: names from the site, numbers, times,
// durations. One object, GUI thread; models re-read their texts when languageChanged() comes. Times on screen
// are UTC+7 (Viet Nam) or UTC+8 (China).
#pragma once
#include <QDateTime>
#include <QLocale>
#include <QObject>
#include <QString>
#include <coi/core/time.h>
#include <coi/domain/site.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

// The date and the time of day at the gate, with its offset from UTC.
QDateTime localDateTime(core::UtcTime t);

class Formats : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString language READ language NOTIFY languageChanged)

public:
    using QObject::QObject;

    QString language() const { return m_language; } // en | vi | zh_CN | fr
    void setLanguage(const QString& language);

    QString pick(const domain::LocalText& text) const;
    // "14,473" · "14.473"; value < 0 and NaN read "–" for counts that are not known.
    Q_INVOKABLE QString number(double value, int decimals = 0) const;
    QString clock(core::UtcTime t, bool seconds = true,
                  int zoneHours = 7) const;                 // "15:24:07"; "–" for the epoch
    QString date(core::UtcTime t, int zoneHours = 7) const; // "Fri 16 Oct 2026"
    QString day(core::UtcTime t, int zoneHours = 7) const;  // "Fri 16 Oct"
    Q_INVOKABLE QString duration(double seconds) const;     // "00:38", "1:47:02"
    Q_INVOKABLE QString minutes(double seconds) const;      // "6.5"
    QString hours(double seconds) const;                    // "4:38"
    Q_INVOKABLE QString age(double seconds) const;          // "0.4 s", "14 s", "3 min 07 s"
    Q_INVOKABLE QString clockOfMs(double utcMs, bool seconds = true, int zoneHours = 7) const;

Q_SIGNALS:
    void languageChanged();

private:
    QString m_language = QStringLiteral("en");
    QLocale m_locale{QLocale::English};
};

inline QString qs(std::string_view s)
{
    return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size()));
}

} // namespace coi::viewmodels
