// SPDX-License-Identifier: GPL-3.0-or-later
#include "argument_list.h"
#include "help.h"
#include "options.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace coi::simapp {

using core::Errc;
using core::Error;

namespace {

constexpr qulonglong kMaxReplications = 1'000'000, kMaxThreads = 256, kMaxTail = 1'000'000'000;
constexpr qsizetype kMaxTimePoints = 10'000;

// "600" or "600:20"
core::Result<sim::NetworkTimePoint> parseTimePoint(const QString& name, const QString& text)
{
    sim::NetworkTimePoint point;
    const auto colon = text.indexOf(u':');
    if (const auto set =
            setFigure(name, text.left(colon < 0 ? text.size() : colon), 0, sim::kLongestRunS, point.atS);
        !set)
        return set.error();
    if (colon < 0)
        return point;
    const auto set = setNumber(name, text.mid(colon + 1), 0, kMaxTail,
                               [&](qulonglong n) { point.tail = static_cast<std::int64_t>(n); });
    if (!set)
        return set.error();
    return point;
}

core::Status setTimePoints(const QString& name, const QString& value, std::vector<sim::NetworkTimePoint>& out)
{
    const QStringList items = value.split(u',');
    if (items.size() > kMaxTimePoints)
        return wrong(name, "at most " + std::to_string(kMaxTimePoints) + " times, found " +
                               std::to_string(items.size()));
    out.clear();
    for (const QString& item : items) {
        const auto point = parseTimePoint(name, item.trimmed());
        if (!point)
            return point.error();
        out.push_back(*point);
    }
    return core::Done{};
}

core::Status setRun(RunOptions& o, const QString& name, const QString& value)
{
    if (name == u"--json") {
        o.json = true;
        return core::Done{};
    }
    if (name == u"--replications")
        return setNumber(name, value, 1, kMaxReplications,
                         [&](qulonglong n) { o.run.replications = static_cast<std::uint32_t>(n); });
    if (name == u"--seed")
        return setNumber(name, value, 0, ~qulonglong{0}, [&](qulonglong n) { o.run.seed = n; });
    if (name == u"--threads")
        return setNumber(name, value, 1, kMaxThreads,
                         [&](qulonglong n) { o.run.threads = static_cast<std::uint32_t>(n); });
    if (name == u"--at")
        return setTimePoints(name, value, o.run.at);
    return setSource(o.model, name, value).value_or(unknownOption(name));
}

core::Status setBench(BenchOptions& o, const QString& name, const QString& value)
{
    if (name == u"--workload") {
        if (value != u"hold" && value != u"mm8" && value != u"gate-day")
            return wrong(name, "expected hold, mm8 or gate-day, found '" + value.toStdString() + "'");
        o.workload = value;
        return core::Done{};
    }
    if (name == u"--size")
        return setFigure(name, value, 1, sim::kLongestRunS, o.size);
    if (name == u"--seed")
        return setNumber(name, value, 0, ~qulonglong{0}, [&](qulonglong n) { o.seed = n; });
    return unknownOption(name);
}

} // namespace

core::Result<Options> parseRun(const QStringList& arguments)
{
    RunOptions o;
    o.run.replications = 10;
    o.run.threads = std::clamp(std::thread::hardware_concurrency(), 1U, static_cast<unsigned>(kMaxThreads));
    const auto help = walk(arguments, {{QStringLiteral("--json")},
                                       [&](const QString& n, const QString& v) { return setRun(o, n, v); },
                                       [&](const QString& word) { return setModel(o.model, word); }});
    if (!help)
        return help.error();
    if (*help)
        return Options{HelpText{runHelp()}};
    if (o.model.path.isEmpty())
        return Error{Errc::Invalid, "a model is missing; try coi-sim run --help"};
    return Options{o};
}

core::Result<Options> parseBench(const QStringList& arguments)
{
    BenchOptions o;
    const auto help =
        walk(arguments, {{}, [&](const QString& n, const QString& v) { return setBench(o, n, v); }, {}});
    if (!help)
        return help.error();
    if (*help)
        return Options{HelpText{benchHelp()}};
    if (o.size > 0 && o.workload.isEmpty())
        return wrong(QStringLiteral("--size"), "needs --workload, since each has a size of its own");
    return Options{o};
}

} // namespace coi::simapp
