// SPDX-License-Identifier: GPL-3.0-or-later
// Values of command-line options. Pure functions; an error names what was expected and what was found.
#pragma once
#include <QHostAddress>
#include <QString>
#include <coi/core/result.h>

namespace coi::app {

struct Endpoint
{
    QHostAddress address;
    quint16 port = 0;
};

core::Result<int> parseTimeOfDay(const QString& text);     // "08:30" -> seconds after midnight
core::Result<Endpoint> parseEndpoint(const QString& text); // "127.0.0.1:8443", "[::1]:0", "localhost:8443"

} // namespace coi::app
