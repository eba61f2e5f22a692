// SPDX-License-Identifier: GPL-3.0-or-later
// Answers questions from the stored figures. Used by the reader thread, on read-only connections.
#pragma once
#include "sqlite.h"

#include <coi/domain/history.h>
#include <coi/domain/site_records.h>

namespace coi::historian {

class HistoryReader
{
public:
    HistoryReader(Db& history, Db& journal) : m_history(history), m_journal(journal) {}
    Db& db() { return m_history; }
    domain::HistoryResult answer(const domain::HistoryQuery& query);

private:
    using Values = std::vector<std::optional<double>>;
    core::Status read(const domain::HistoryQuery& q, Values& out);
    core::Status counts(const domain::HistoryQuery& q, const char* column, Values& out);
    core::Status lane(const domain::HistoryQuery& q, Values& out);
    core::Status zone(const domain::HistoryQuery& q, Values& out);
    core::Status availability(const domain::HistoryQuery& q, Values& out);
    core::Status laneDown(const domain::HistoryQuery& q, Values& out);
    core::Status waits(const domain::HistoryQuery& q, double share, Values& out);
    core::Status clearances(const domain::HistoryQuery& q, Values& out);
    core::Status alarms(const domain::HistoryQuery& q, Values& out);
    // 0 in every bucket of which at least one minute was recorded.
    core::Status watched(const domain::HistoryQuery& q, Values& out);

    Db& m_history;
    Db& m_journal;
};

core::Result<domain::Totals> readTotals(Db& history, core::UtcTime from, core::UtcTime to);

} // namespace coi::historian
