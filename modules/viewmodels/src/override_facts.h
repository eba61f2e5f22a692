// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below a check that is met: the fact it rests on. GUI thread.
#pragma once
#include <coi/domain/interlock.h>
#include <coi/viewmodels/context.h>

namespace coi::viewmodels {

// Empty when there is nothing to add to the sentence of the check.
QString factOf(const Context& context, const domain::CommandRequest& request,
               const domain::InterlockCheck& check);

} // namespace coi::viewmodels
