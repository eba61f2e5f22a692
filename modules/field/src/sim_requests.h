// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of control requests and the field's local day. Pure functions.
#pragma once
#include <chrono>
#include <coi/core/result.h>
#include <coi/core/time.h>
#include <coi/domain/requests.h>

namespace coi::field {

// Cause None when every member is within its range and nothing contradicts.
domain::Reply checkRequest(const domain::SimRequest& request, bool paused);
domain::Reply refusalOf(const core::Error& error);

// The instant `timeOfDay` after local midnight (UTC+7) of the day `of` is in.
core::UtcTime localInstant(core::UtcTime of, std::chrono::seconds timeOfDay);

} // namespace coi::field
