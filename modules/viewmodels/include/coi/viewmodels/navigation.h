// SPDX-License-Identifier: GPL-3.0-or-later
// Where to go: a screen, and there an object. Any view-model or screen asks, the shell obeys, and what shows
// objects selects the one named. GUI thread.
//
//   console.navigation.goTo("lanes", "lane", "1X-E3")
#pragma once
#include <QObject>
#include <coi/viewmodels/context.h>

namespace coi::viewmodels {

class Navigation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")

public:
    using QObject::QObject;

    // Screens: overview, lanes, alarms, cameras, freight, dashboard, whatif. Kinds: lane, gate, zone,
    // station, camera, carrier, consignment, alarm; empty: the screen only.
    Q_INVOKABLE void goTo(const QString& screen, const QString& kind = {}, const QString& id = {})
    {
        Q_EMIT went(screen, kind, id);
    }

    // Opens the override dialog for objects of one kind (lane, gate, carrier); action: code of CommandAction.
    // leaseS: proposed; 0: the usual one.
    Q_INVOKABLE void override(const QString& kind, const QStringList& targets, const QString& action,
                              int leaseS = 0)
    {
        Q_EMIT overrideRequested(kind, targets, action, leaseS);
    }

Q_SIGNALS:
    void overrideRequested(const QString& kind, const QStringList& targets, const QString& action,
                           int leaseS);
    void went(const QString& screen, const QString& kind, const QString& id);
};

// What an id names, as a kind of goTo(); empty when nothing of the site or the state has it.
QString objectKind(const Context& context, const std::string& id);
// The screen an object of this kind is best seen on.
QString screenOf(const QString& kind);

} // namespace coi::viewmodels
