// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <coi/gateway/roles.h>

namespace coi::gateway {
namespace {

constexpr int kRoles = 5, kDeeds = 7;
constexpr std::array<std::string_view, kRoles> kCodes{"viewer", "operator", "supervisor", "trainer",
                                                      "administrator"};
// Columns in the order of Deed: watch, carrier, lane, alarm, shelve, simulation, audit.
constexpr std::array<std::array<bool, kDeeds>, kRoles> kTable{{
    {true, false, false, false, false, false, false}, // viewer
    {true, true, true, true, false, false, false},    // operator
    {true, true, true, true, true, true, true},       // supervisor
    {true, true, true, true, true, true, true},       // trainer
    {true, false, false, false, false, false, true},  // administrator: accounts, not the gate
}};

} // namespace

bool may(Role role, Deed deed)
{
    const auto r = static_cast<std::size_t>(role), d = static_cast<std::size_t>(deed);
    return r < kRoles && d < kDeeds && kTable[r][d];
}

std::string_view codeOfRole(Role role)
{
    const auto r = static_cast<std::size_t>(role);
    return r < kRoles ? kCodes[r] : std::string_view{};
}

std::optional<Role> roleFromCode(std::string_view code)
{
    for (std::size_t i = 0; i < kRoles; ++i) {
        if (kCodes[i] == code)
            return static_cast<Role>(i);
    }
    return std::nullopt;
}

} // namespace coi::gateway
