// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of coi-sim. A wrong one is an error that names the argument; nothing is run.
#pragma once
#include "model_source.h"

#include <QString>
#include <QStringList>
#include <coi/core/result.h>
#include <coi/sim/network_run.h>
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

struct RunOptions
{
    ModelSource model;
    sim::NetworkRunOptions run;
    bool json = false;
};

// When the live run is forked: seconds from the beginning, or the first time after the warm-up that the clock
// shows.
struct ForkTime
{
    double seconds = 0;
    bool clock = false; // `seconds` counts from midnight
};

struct WhatIfOptions
{
    ModelSource model;
    QString options; // file
    ForkTime until;
    double horizonS = 3600;
    std::uint32_t replications = 100, threads = 1;
    std::uint64_t seed = 1;
    bool json = false;
};

struct BenchOptions
{
    QString workload; // empty: all
    double size = 0;  // 0: that of the workload
    std::uint64_t seed = 1;
};

using Options = std::variant<HelpText, DayOptions, RunOptions, WhatIfOptions, BenchOptions>;

core::Result<Options> parseOptions(const QStringList& arguments);

// One command each; `arguments` are those after its name.
core::Result<Options> parseDay(const QStringList& arguments);
core::Result<Options> parseRun(const QStringList& arguments);
core::Result<Options> parseWhatIf(const QStringList& arguments);
core::Result<Options> parseBench(const QStringList& arguments);

} // namespace coi::simapp
