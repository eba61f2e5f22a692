// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of validate(): each adds what it finds, with the JSON path of the place.
#pragma once
#include <coi/sim/network.h>

namespace coi::sim {

inline constexpr std::size_t kMostClasses = 250, kMostNodes = 30'000, kMostFleets = 32, kMostReserved = 16;
inline constexpr int kMostServers = 100'000, kMostInitial = 100'000;

struct Findings
{
    std::vector<NetworkProblem> list;
    void add(std::string path, std::string text) { list.push_back({std::move(path), std::move(text)}); }
};

std::string item(const std::string& list, std::size_t index); // "$.stations[2]"
std::string number(double value);                             // as short as reads back the same
bool known(const Network& network, NetworkNode node);
std::string nameOf(const Network& network, NetworkNode node);

// True: it can be used.
bool checkDistribution(Findings& findings, const std::string& at, const domain::Distribution& distribution);
double meanOf(const domain::Distribution& distribution);
bool takesNoTime(const domain::Distribution& distribution); // less than a microsecond on average

void checkRoutes(Findings& findings, const Network& network, const std::vector<NetworkRoute>& routes,
                 const std::string& at);
// Stations and delays nobody reaches; loops that take no time.
void checkWays(Findings& findings, const Network& network);

} // namespace coi::sim
