// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for people about a link error, in the user's language, with the technical detail in brackets.
#pragma once
#include <coi/transport/link.h>

namespace coi::transport {

QString textOf(LinkError error, const QString& detail);

} // namespace coi::transport
