// SPDX-License-Identifier: GPL-3.0-or-later
// The statements of the journal. Used by the writer thread only, inside its transactions.
#pragma once
#include "sqlite.h"

#include <coi/domain/alarm.h>
#include <coi/domain/command.h>
#include <coi/domain/history.h>
#include <coi/domain/standing_override.h>
#include <coi/domain/state.h>
#include <coi/historian/historian.h>

namespace coi::historian {

// seq, at, who, session, console, what, object, before, after, cause, command_id
domain::AuditRow auditRowOf(const Statement& row);

class JournalStore
{
public:
    explicit JournalStore(Db& db);

    core::Status loadHead(); // last sequence number and hash; after a roll-back, too
    core::Status putCommand(const domain::CommandRecord& record);
    core::Status changeOverrides(const domain::OverrideChange& change);
    core::Status addAudit(domain::AuditRow row); // gives seq and chain
    core::Status putAlarm(const domain::Alarm& alarm);
    core::Status eraseAlarm(const std::string& id);
    core::Status addAlarmEvent(const domain::AlarmEvent& event);
    core::Status putUser(const UserRow& user);
    core::Status probe(); // needs as much room as a few rows
    Db& db() { return m_db; }

private:
    Db& m_db;
    Statement m_command, m_override, m_endOverride, m_audit, m_alarm, m_eraseAlarm, m_event, m_user;
    std::int64_t m_seq = 0;
    std::string m_hash;
};

// Reads, on a connection of their own.
core::Result<std::vector<domain::Alarm>> readAlarms(Db& db);
core::Result<std::vector<domain::CommandRecord>> readOpenCommands(Db& db);
core::Result<std::vector<domain::StandingOverride>> readOverrides(Db& db);
core::Result<std::vector<UserRow>> readUsers(Db& db);
domain::AuditResult readAudit(Db& db, const domain::AuditQuery& query);
domain::AlarmLogResult readAlarmLog(Db& db, const domain::AlarmLogQuery& query);

} // namespace coi::historian
