// SPDX-License-Identifier: GPL-3.0-or-later
// Figures and laws of a network file. Only their form is judged here: whether a figure makes sense is
// sim::validate()'s business. What is no figure or law is reported and replaced by a harmless one.
#pragma once
#include "node.h"

#include <coi/domain/flows.h>

namespace coi::site {

double figure(Node& n, const char* key);                     // required, finite
double figureOr(Node& n, const char* key, double otherwise); // when absent
std::vector<double> figures(Node& n, const char* key);       // required
std::optional<int> wholeOf(const QJsonValue& value);
int count(Node& n, const char* key);                  // required, a whole number
int countOr(Node& n, const char* key, int otherwise); // when absent
// True when the text of `key` is the second word, false for the first, which is also the default.
bool choice(Node& n, const char* key, const char* first, const char* second);

// {"exp": {"mean": 8}}
domain::Distribution readLaw(Report& report, const QJsonValue& value, const std::string& path);
domain::Distribution readLaw(Node& parent, const char* key); // required
std::optional<domain::Distribution> readLawIfThere(Node& parent, const char* key);

} // namespace coi::site
