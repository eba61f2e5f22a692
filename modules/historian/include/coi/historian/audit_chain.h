// SPDX-License-Identifier: GPL-3.0-or-later
// The hash chain of the audit: h_n = SHA-256(0x00 || canonical row || h_(n-1)), h_0 = 32 zero bytes. The
// canonical row is seq and at (ms since 1970, UTC) as 8 bytes big-endian each, then who, session, console,
// what, object, before, after, cause, commandId as 4 bytes big-endian length and UTF-8 bytes. Pure functions.
#pragma once
#include <coi/domain/history.h>
#include <string>

namespace coi::historian {

std::string canonicalRow(const domain::AuditRow& row);
std::string chainHash(const domain::AuditRow& row, const std::string& previous); // 32 bytes
std::string chainStart();

} // namespace coi::historian
