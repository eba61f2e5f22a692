// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <coi/app/paths.h>
#include <functional>

namespace coi::simapp {

using core::Errc;
using core::Error;

namespace {

constexpr int kMaxReplications = 100000;

constexpr const char* kHelp =
    "coi-sim: the simulated gate as a batch tool.\n"
    "\n"
    "  coi-sim day [options]   simulate whole days and print what they counted\n"
    "\n"
    "    --site DIR            folder with site.geojson, flows.json and alarms.json (default: mong-cai)\n"
    "    --profile NAME        normal or peak (default: normal)\n"
    "    --phase N             lane set 1 or 2 (default: 1)\n"
    "    --replications N      days to simulate, each with its own random numbers (default: 10)\n"
    "    --seed S              0 to 18446744073709551615 (default: 1)\n"
    "    --json                one JSON object instead of a table\n"
    "\n"
    "Totals are per day: travellers and vehicles that left the gate on the other side; `out` are the "
    "travellers\n"
    "of the exit (Viet Nam to China), `in` those of the entry. Each is the mean over the days with the half\n"
    "width of its 95 % confidence interval. Waits and times are over all who were served; truck_time_s runs\n"
    "from arrival at the gate (traditional) or at the yard (smart) to acceptance on the other side. The day\n"
    "before is simulated as well and not counted, since freight stays overnight.\n"
    "\n"
    "Exit status: 0 done, 2 wrong arguments or a faulty site.\n";

Error wrong(const QString& option, const std::string& text)
{
    return {Errc::Invalid, option.toStdString() + ": " + text};
}

core::Result<core::Done> setNumber(const QString& name, const QString& text, qulonglong min, qulonglong max,
                                   const std::function<void(qulonglong)>& set)
{
    bool ok = false;
    const qulonglong n = text.toULongLong(&ok);
    if (!ok || n < min || n > max)
        return wrong(name, "expected " + std::to_string(min) + " to " + std::to_string(max) + ", found '" +
                               text.toStdString() + "'");
    set(n);
    return core::Done{};
}

core::Status setValue(DayOptions& o, const QString& name, const QString& value)
{
    if (name == u"--site") {
        o.site = value;
        return core::Done{};
    }
    if (name == u"--profile") {
        const auto profile = domain::fromCode<domain::Profile>(value.toStdString());
        if (!profile)
            return wrong(name, "expected normal or peak, found '" + value.toStdString() + "'");
        o.profile = *profile;
        return core::Done{};
    }
    if (name == u"--phase")
        return setNumber(name, value, 1, 2, [&](qulonglong n) { o.phase = static_cast<int>(n); });
    if (name == u"--replications")
        return setNumber(name, value, 1, kMaxReplications,
                         [&](qulonglong n) { o.replications = static_cast<int>(n); });
    if (name == u"--seed")
        return setNumber(name, value, 0, ~qulonglong{0}, [&](qulonglong n) { o.seed = n; });
    return Error{Errc::Invalid, "unknown option " + name.toStdString()};
}

core::Result<Options> parseDay(const QStringList& arguments)
{
    DayOptions o;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments[i], value;
        if (name == u"--json") {
            o.json = true;
            continue;
        }
        if (name == u"--help" || name == u"-h")
            return Options{HelpText{kHelp}};
        if (!name.startsWith(u"--"))
            return Error{Errc::Invalid, "unexpected argument " + name.toStdString()};
        if (const auto equals = name.indexOf(u'='); equals > 0) {
            value = name.mid(equals + 1);
            name.truncate(equals);
        } else if (i + 1 < arguments.size()) {
            value = arguments[++i];
        } else {
            return wrong(name, "a value is missing");
        }
        if (const auto set = setValue(o, name, value); !set)
            return set.error();
    }
    if (o.site.isEmpty())
        o.site = app::siteDir(QStringLiteral("mong-cai"));
    return Options{o};
}

} // namespace

core::Result<Options> parseOptions(const QStringList& arguments)
{
    if (arguments.size() < 2)
        return Error{Errc::Invalid, "a command is missing; try coi-sim --help"};
    const QString& command = arguments[1];
    if (command == u"--help" || command == u"-h" || command == u"help")
        return Options{HelpText{kHelp}};
    if (command == u"day")
        return parseDay(arguments.mid(2));
    return Error{Errc::Invalid, "unknown command '" + command.toStdString() + "'; try coi-sim --help"};
}

} // namespace coi::simapp
