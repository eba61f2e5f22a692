// SPDX-License-Identifier: GPL-3.0-or-later
// A console of the same site to which no gateway ever said anything: what its screens show is the gate
// without a single record. GUI thread.
#pragma once
#include <QQuickItem>
#include <coi/viewmodels/console.h>
#include <memory>

class QQmlEngine;

namespace coi::desktop {

class EmptyDesk
{
public:
    explicit EmptyDesk(const viewmodels::Context& context);
    ~EmptyDesk(); // shows again what was covered

    // Puts the screen in the place of another one; returns what went wrong.
    QString show(QQmlEngine& engine, const QString& screen, QQuickItem* covered);

private:
    transport::ClientSession m_session;
    client::Mirror m_mirror;
    client::CommandTracker m_commands;
    client::Requests m_requests;
    viewmodels::Console m_console;
    std::unique_ptr<QQuickItem> m_screen;
    QPointer<QQuickItem> m_covered;
};

} // namespace coi::desktop
