// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/gateway/requester.h>

namespace coi::gateway {

domain::AuditRow auditRow(const Requester& who, core::UtcTime at, std::string what, std::string object)
{
    domain::AuditRow row;
    row.at = at;
    row.who = who.user;
    row.session = std::to_string(who.session);
    row.console = who.console;
    row.what = std::move(what);
    row.object = std::move(object);
    return row;
}

} // namespace coi::gateway
