// SPDX-License-Identifier: GPL-3.0-or-later
// What is written to the people on the other side, in their language and in ours whatever the language of the
// screen. Times with both zones; no names of persons. GUI thread.
#pragma once
#include <coi/viewmodels/context.h>

namespace coi::viewmodels {

// Asks to open a gate by hand; Chinese, Vietnamese. `waits`: the vehicle that stands in front of it, or
// empty.
QStringList messageToOpen(const Context& context, const std::string& gate, const std::string& waits);

} // namespace coi::viewmodels
