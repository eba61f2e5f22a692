// SPDX-License-Identifier: GPL-3.0-or-later
// `coi-gateway user …`: edits users.json of a data directory; a running gateway notices by itself.
#pragma once
#include "options.h"

namespace coi::gatewayapp {

int runUserCommand(const UserOptions& options); // exit status

} // namespace coi::gatewayapp
