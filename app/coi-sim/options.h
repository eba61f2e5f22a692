// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of coi-sim. A wrong one is an error that names the argument; nothing is run.
#pragma once
#include <QString>
#include <QStringList>
#include <coi/core/result.h>
#include <coi/domain/codes.h>
#include <variant>

namespace coi::simapp {

struct HelpText
{
    std::string text;
};

struct DayOptions
{
    QString site;
    domain::Profile profile = domain::Profile::Normal;
    int phase = 1, replications = 10;
    std::uint64_t seed = 1;
    bool json = false;
};

using Options = std::variant<HelpText, DayOptions>;

core::Result<Options> parseOptions(const QStringList& arguments);

} // namespace coi::simapp
