// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "argument_list.h"
#include "help.h"

#include <coi/app/paths.h>

namespace coi::simapp {

using core::Errc;
using core::Error;

namespace {

constexpr int kMaxReplications = 100000;

core::Status setDay(DayOptions& o, const QString& name, const QString& value)
{
    if (name == u"--json") {
        o.json = true;
        return core::Done{};
    }
    if (name == u"--site") {
        o.site = value;
        return core::Done{};
    }
    if (name == u"--profile")
        return setProfile(name, value, o.profile);
    if (name == u"--phase")
        return setNumber(name, value, 1, 2, [&](qulonglong n) { o.phase = static_cast<int>(n); });
    if (name == u"--replications")
        return setNumber(name, value, 1, kMaxReplications,
                         [&](qulonglong n) { o.replications = static_cast<int>(n); });
    if (name == u"--seed")
        return setNumber(name, value, 0, ~qulonglong{0}, [&](qulonglong n) { o.seed = n; });
    return unknownOption(name);
}

} // namespace

core::Result<Options> parseDay(const QStringList& arguments)
{
    DayOptions o;
    const auto help = walk(arguments, {{QStringLiteral("--json")},
                                       [&](const QString& n, const QString& v) { return setDay(o, n, v); },
                                       {}});
    if (!help)
        return help.error();
    if (*help)
        return Options{HelpText{dayHelp()}};
    if (o.site.isEmpty())
        o.site = app::siteDir(QStringLiteral("mong-cai"));
    return Options{o};
}

core::Result<Options> parseOptions(const QStringList& arguments)
{
    if (arguments.size() < 2)
        return Error{Errc::Invalid, "a command is missing; try coi-sim --help"};
    const QString& command = arguments[1];
    if (command == u"--help" || command == u"-h" || command == u"help")
        return Options{HelpText{generalHelp()}};
    if (command == u"day")
        return parseDay(arguments.mid(2));
    if (command == u"run")
        return parseRun(arguments.mid(2));
    if (command == u"whatif")
        return parseWhatIf(arguments.mid(2));
    if (command == u"bench")
        return parseBench(arguments.mid(2));
    return Error{Errc::Invalid, "unknown command '" + command.toStdString() + "'; try coi-sim --help"};
}

} // namespace coi::simapp
