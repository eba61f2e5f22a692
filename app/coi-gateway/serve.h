// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a gateway until SIGTERM or SIGINT.
#pragma once
#include "options.h"

namespace coi::gatewayapp {

int serve(const ServeOptions& options); // exit status; needs a QCoreApplication

} // namespace coi::gatewayapp
