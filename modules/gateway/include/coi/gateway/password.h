// SPDX-License-Identifier: GPL-3.0-or-later
// Argon2id through libsodium, and random tokens. Any thread; hashing and verifying take about 50 ms and 19
// MiB.
#pragma once
#include <coi/core/result.h>
#include <string>
#include <string_view>

namespace coi::gateway {

// A PHC string with its own random salt.
core::Result<std::string> hashPassword(std::string_view password);
bool verifyPassword(const std::string& phc, std::string_view password);
// Takes as long as verifyPassword() with a real account; always false.
bool verifyNobody(std::string_view password);

// 256 bits, URL-safe text.
std::string makeToken();
// Takes the same time wherever two texts of one length differ.
bool sameToken(std::string_view a, std::string_view b);

} // namespace coi::gateway
