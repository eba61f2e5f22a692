// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line of `coi-gateway` asks for. A bad argument is an error text, never a guess.
#pragma once
#include <QStringList>
#include <coi/app/arguments.h>
#include <coi/gateway/gateway_options.h>

namespace coi::gatewayapp {

struct ServeOptions
{
    QString siteDir, dataDir, tlsCert, tlsKey, tokenFile;
    app::Endpoint listen;
    QStringList origins;
    std::optional<gateway::SimulationOptions> simulation;
    bool printPort = false;
};

struct UserOptions
{
    enum class Verb { Add, List, Disable };
    Verb verb = Verb::List;
    QString dataDir, name, display;
    domain::Role role = domain::Role::Operator;
};

struct TextOnly
{
    QString text; // of --help or --version
};

using Options = std::variant<ServeOptions, UserOptions, TextOnly>;

core::Result<Options> parseOptions(const QStringList& arguments);

} // namespace coi::gatewayapp
