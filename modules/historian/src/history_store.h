// SPDX-License-Identifier: GPL-3.0-or-later
// The statements of the history: figures per minute and per quarter of an hour, which are always both up to
// date. Used by the writer thread only, inside its transactions.
#pragma once
#include "sqlite.h"

#include <coi/domain/rollup.h>

namespace coi::historian {

inline constexpr std::int64_t kMinuteS = 60, kQuarterS = 900;

class HistoryStore
{
public:
    explicit HistoryStore(Db& db);

    core::Status add(const domain::MinuteRollup& minute); // adds to what is there of this minute
    core::Status forgetFrom(core::UtcTime from);
    core::Status dropMinutesBefore(std::int64_t t);
    Db& db() { return m_db; }

    // Makes the quarters that begin at or after `t` anew from the minutes.
    static core::Status rebuildQuarters(Db& db, std::int64_t t);

    static core::Status rebuildUp(Db& db, std::int64_t t); // those of what works

private:
    struct Level
    {
        Level(Db& db, const std::string& prefix);
        core::Status add(std::int64_t t, const domain::MinuteRollup& minute);
        core::Status addWaits(const std::string& object, std::int64_t t, const domain::WaitHistogram& waits);
        Db& db;
        Statement counts, lanes, zones, up, down, readWaits, writeWaits;
    };
    Db& m_db;
    Level m_minutes, m_quarters;
    Statement m_clearance;
};

} // namespace coi::historian
