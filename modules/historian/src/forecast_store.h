// SPDX-License-Identifier: GPL-3.0-or-later
// The statements of stored forecasts: written by the writer thread inside its transactions, read by the
// reader.
#pragma once
#include "sqlite.h"

#include <coi/domain/forecast_records.h>

namespace coi::historian {

class ForecastStore
{
public:
    explicit ForecastStore(Db& db);

    core::Status put(const domain::StoredForecast& figure); // replaces the same figure
    core::Status forgetOpen();                              // those nobody has observed
    core::Status dropBefore(core::UtcTime made);

private:
    Db& m_db;
    Statement m_put;
};

core::Result<std::vector<domain::StoredForecast>> readOpenForecasts(Db& history, core::UtcTime from);
domain::ForecastScoreResult readScores(Db& history, const domain::ForecastScoreQuery& query);

} // namespace coi::historian
