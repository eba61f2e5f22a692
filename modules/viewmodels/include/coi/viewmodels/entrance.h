// SPDX-License-Identifier: GPL-3.0-or-later
// The way in: from the start of the program to a console that works. The window shows the entrance until
// `phase` is "running", then the console. The program drives it; QML only reads it and answers with login()
// and retry(). GUI thread.
#pragma once
#include <QObject>
#include <QString>
#include <coi/viewmodels/console.h>
#include <coi/viewmodels/preferences.h>

namespace coi::viewmodels {

class Entrance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(
        QString phase READ phase NOTIFY changed) // starting | login | connecting | loading | running | failed
    Q_PROPERTY(QString gateway READ gateway NOTIFY changed) // host and port; empty for the built-in one
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY
                   changed) // code of the link error, "site", "gateway"; empty: none
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(QString user READ user NOTIFY changed)
    Q_PROPERTY(coi::viewmodels::Console* console READ console NOTIFY changed)
    Q_PROPERTY(coi::viewmodels::Preferences* preferences READ preferences CONSTANT)

public:
    explicit Entrance(Preferences& preferences, QObject* parent = nullptr);

    QString phase() const { return m_phase; }
    QString gateway() const { return m_gateway; }
    QString errorCode() const { return m_errorCode; }
    QString errorText() const { return m_errorText; }
    QString user() const { return m_user; }
    Console* console() const { return m_console; }
    Preferences* preferences() const { return &m_preferences; }

    Q_INVOKABLE void login(const QString& user, const QString& password);
    Q_INVOKABLE void retry();

    // For the program.
    void setGateway(const QString& gateway);
    void setUser(const QString& user);
    void setPhase(const QString& phase);
    void fail(const QString& phase, const QString& code, const QString& text);
    void enter(Console* console);

Q_SIGNALS:
    void changed();
    void loginRequested(const QString& user, const QString& password);
    void retryRequested();

private:
    Preferences& m_preferences;
    QString m_phase = QStringLiteral("starting"), m_gateway, m_errorCode, m_errorText, m_user;
    Console* m_console = nullptr;
};

} // namespace coi::viewmodels
