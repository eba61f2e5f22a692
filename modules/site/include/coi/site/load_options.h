// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the options of a what-if question (format coi-options/1, resources/networks/README.md) for one
// network. As with networks: every problem with its JSON path, all or nothing, stateless, any thread.
//
//   OptionsOutcome loaded = loadOptions(QStringLiteral("options.json"), network);
//   if (loaded.request) sim::runWhatIf(snapshot, *loaded.request);
#pragma once
#include <QByteArray>
#include <QString>
#include <coi/sim/what_if.h>
#include <optional>

namespace coi::site {

struct OptionsOutcome
{
    // Options, watched stations, inputs and step as in the file; the rest is for the caller to set. The first
    // option is the one without changes; where the file has none it is added as "as is".
    std::optional<sim::WhatIfRequest> request;
    std::vector<sim::NetworkProblem> problems;
    int dropped = 0;
};

OptionsOutcome loadOptions(const QString& file, const sim::Network& network);
OptionsOutcome optionsFromBytes(const QByteArray& bytes, const sim::Network& network);

} // namespace coi::site
