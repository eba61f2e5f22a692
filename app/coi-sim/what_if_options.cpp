// SPDX-License-Identifier: GPL-3.0-or-later
#include "argument_list.h"
#include "help.h"
#include "options.h"

#include <algorithm>
#include <coi/app/arguments.h>
#include <thread>

namespace coi::simapp {

using core::Errc;
using core::Error;

namespace {

constexpr qulonglong kMaxReplications = 1'000'000, kMaxThreads = 256;

core::Status setUntil(const QString& name, const QString& value, ForkTime& out)
{
    out.clock = value.contains(u':');
    if (!out.clock)
        return setFigure(name, value, 0, sim::kLongestRunS, out.seconds);
    const auto time = app::parseTimeOfDay(value);
    if (!time)
        return wrong(name, time.error().text);
    out.seconds = *time;
    return core::Done{};
}

core::Status setWhatIf(WhatIfOptions& o, const QString& name, const QString& value)
{
    if (name == u"--json") {
        o.json = true;
        return core::Done{};
    }
    if (name == u"--until")
        return setUntil(name, value, o.until);
    if (name == u"--options") {
        o.options = value;
        return core::Done{};
    }
    if (name == u"--horizon")
        return setFigure(name, value, 1, sim::kLongestRunS, o.horizonS);
    if (name == u"--replications")
        return setNumber(name, value, 1, kMaxReplications,
                         [&](qulonglong n) { o.replications = static_cast<std::uint32_t>(n); });
    if (name == u"--seed")
        return setNumber(name, value, 0, ~qulonglong{0}, [&](qulonglong n) { o.seed = n; });
    if (name == u"--threads")
        return setNumber(name, value, 1, kMaxThreads,
                         [&](qulonglong n) { o.threads = static_cast<std::uint32_t>(n); });
    return setSource(o.model, name, value).value_or(unknownOption(name));
}

} // namespace

core::Result<Options> parseWhatIf(const QStringList& arguments)
{
    WhatIfOptions o;
    o.until.seconds = -1;
    o.threads = std::clamp(std::thread::hardware_concurrency(), 1U, static_cast<unsigned>(kMaxThreads));
    const auto help = walk(arguments, {{QStringLiteral("--json")},
                                       [&](const QString& n, const QString& v) { return setWhatIf(o, n, v); },
                                       [&](const QString& word) { return setModel(o.model, word); }});
    if (!help)
        return help.error();
    if (*help)
        return Options{HelpText{whatIfHelp()}};
    if (o.model.path.isEmpty())
        return Error{Errc::Invalid, "a model is missing; try coi-sim whatif --help"};
    if (o.until.seconds < 0)
        return wrong(QStringLiteral("--until"), "is missing: when is the run forked?");
    if (o.options.isEmpty())
        return wrong(QStringLiteral("--options"), "is missing: a file that says what could be done");
    return Options{o};
}

} // namespace coi::simapp
