// SPDX-License-Identifier: GPL-3.0-or-later
// The consequence preview of the override dialog over its whole way: a gateway with its simulated gate in its
// own thread, a console over a socket, and the view-model the dialog shows. A JSON line for each pace and
// profile: from the question to the first figures and to the last ones.
#pragma once

namespace coi::gateway::testing {

void previews();

} // namespace coi::gateway::testing
