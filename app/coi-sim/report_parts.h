// SPDX-License-Identifier: GPL-3.0-or-later
// What the reports of coi-sim have in common: estimates as JSON and as text, tables.
#pragma once
#include <QJsonObject>
#include <coi/sim/network_run.h>
#include <ostream>

namespace coi::simapp {

QJsonValue figure(double x); // null: not observed
QJsonValue total(std::uint64_t n);
QJsonValue seedJson(std::uint64_t seed); // a text when a number could not hold it exactly
QJsonObject json(const sim::Estimate& e);

std::string shown(double x); // "-": not observed
std::string withHalfWidth(const sim::Estimate& e);

using Row = std::vector<std::string>;
void print(std::ostream& out, const std::vector<Row>& rows); // in columns; the first row is the head

} // namespace coi::simapp
