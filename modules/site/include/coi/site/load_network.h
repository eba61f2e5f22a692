// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a queueing network of the format coi-network/1 (resources/networks/README.md) and tells everything
// that is wrong with it at once: bytes that are no JSON, unknown and repeated keys, wrong types, unknown
// names, and what sim::validate() finds. All or nothing: with one problem there is no network. Stateless, any
// thread.
//
//   const NetworkOutcome loaded = loadNetwork(QStringLiteral("resources/networks/mm8.json"));
//   for (const sim::NetworkProblem& p : loaded.problems)
//       std::cerr << describe(file, p) << '\n';
//   if (loaded.network) sim::runNetwork(*loaded.network, {.replications = 30});
#pragma once
#include <QByteArray>
#include <QString>
#include <coi/sim/network.h>
#include <optional>

namespace coi::site {

struct NetworkOutcome
{
    std::optional<sim::Network> network;
    std::vector<sim::NetworkProblem> problems;
    int dropped = 0; // problems beyond kMaxProblems of load.h
};

NetworkOutcome loadNetwork(const QString& file);
// `name` is that of the network when the file gives none.
NetworkOutcome networkFromBytes(const QByteArray& bytes, const std::string& name);

// "mm8.json: $.stations[2].next: probabilities add up to 0.98", in one line whatever the file holds
std::string describe(const std::string& model, const sim::NetworkProblem& problem);

} // namespace coi::site
