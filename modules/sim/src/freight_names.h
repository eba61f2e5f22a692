// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetic plates and container numbers, a function of the consignment's number.
#pragma once
#include <cstdint>
#include <string>

namespace coi::sim {

std::string plateOf(std::uint32_t draw, bool chinese);
// ISO 6346 with its check digit.
std::string containerOf(std::uint32_t draw);
// As a camera misreads it: one character taken for a similar one.
std::string misread(std::string plate, std::uint32_t draw);

} // namespace coi::sim
