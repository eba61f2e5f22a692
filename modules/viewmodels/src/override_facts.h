// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below a check that is met: the fact it rests on. GUI thread.
#pragma once
#include <coi/domain/interlock.h>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/said.h>

namespace coi::viewmodels {

// As things are now, in the language of the moment it is read. Says nothing when there is nothing to add to
// the sentence of the check. The formats of `context` must outlive it.
Said factOf(const Context& context, const domain::CommandRequest& request,
            const domain::InterlockCheck& check);

} // namespace coi::viewmodels
