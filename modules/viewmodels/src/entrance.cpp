// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/entrance.h>

namespace coi::viewmodels {

Entrance::Entrance(Preferences& preferences, QObject* parent) : QObject(parent), m_preferences(preferences) {}

void Entrance::login(const QString& user, const QString& password)
{
    m_user = user;
    setPhase(QStringLiteral("connecting"));
    Q_EMIT loginRequested(user, password);
}

void Entrance::retry()
{
    setPhase(QStringLiteral("connecting"));
    Q_EMIT retryRequested();
}

void Entrance::setGateway(const QString& gateway)
{
    m_gateway = gateway;
    Q_EMIT changed();
}

void Entrance::setUser(const QString& user)
{
    m_user = user;
    Q_EMIT changed();
}

void Entrance::setPhase(const QString& phase)
{
    m_phase = phase;
    m_errorCode.clear();
    m_errorText.clear();
    Q_EMIT changed();
}

void Entrance::fail(const QString& phase, const QString& code, const QString& text)
{
    m_phase = phase;
    m_errorCode = code;
    m_errorText = text;
    Q_EMIT changed();
}

void Entrance::enter(Console* console)
{
    m_console = console;
    setPhase(QStringLiteral("running"));
}

} // namespace coi::viewmodels
