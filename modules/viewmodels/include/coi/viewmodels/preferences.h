// SPDX-License-Identifier: GPL-3.0-or-later
// What one user chose for this console: language, theme, text scale, motion, sound. Kept for each user of the
// gateway (UserSettings). An unknown value in the settings file is ignored, not an error. GUI thread.
#pragma once
#include <QObject>
#include <QStringList>
#include <qqmlregistration.h>

namespace coi::viewmodels {

class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QStringList languages READ languages CONSTANT)
    Q_PROPERTY(
        int languageIndex READ languageIndex WRITE setLanguageIndex NOTIFY languageChanged) // in languages
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY lookChanged)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY lookChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY lookChanged)
    Q_PROPERTY(bool sound READ sound WRITE setSound NOTIFY soundChanged)

public:
    // `persistent` false: nothing is read or written (tours, tests).
    explicit Preferences(bool persistent, QObject* parent = nullptr);

    // Who logged in; from then on what he chose holds. Empty: the built-in gateway, or nobody yet.
    void setUser(const QString& user);

    QString language() const { return m_language; }
    QStringList languages() const;
    void setLanguage(const QString& language);
    int languageIndex() const { return static_cast<int>(languages().indexOf(m_language)); }
    void setLanguageIndex(int index) { setLanguage(languages().value(index)); }
    QString theme() const { return m_theme; }
    void setTheme(const QString& theme); // night | day
    double textScale() const { return m_textScale; }
    void setTextScale(double scale); // 1.0 .. 1.5
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    bool sound() const { return m_sound; }
    void setSound(bool on);

Q_SIGNALS:
    void languageChanged();
    void lookChanged();
    void soundChanged();

private:
    void load();
    void store(const QString& key, const QVariant& value);

    bool m_persistent;
    QString m_user;
    QString m_language = QStringLiteral("en"), m_theme = QStringLiteral("night");
    double m_textScale = 1.0;
    bool m_reducedMotion = false, m_sound = true;
};

} // namespace coi::viewmodels
