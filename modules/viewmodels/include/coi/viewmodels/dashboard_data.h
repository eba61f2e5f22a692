// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of the stored history for one period, by series, and what is computed from them. A bucket
// nobody watched has no value and is never counted as zero. Plain values.
#pragma once
#include <QString>
#include <coi/domain/history.h>
#include <coi/domain/site.h>
#include <coi/viewmodels/dashboard_period.h>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace coi::viewmodels {

struct DashboardSeries
{
    domain::HistoryQuery query;
    domain::HistoryResult result; // error: why it could not be read
};

class DashboardData
{
public:
    using Values = std::vector<std::optional<double>>;

    DashboardData() = default;
    explicit DashboardData(const DashboardPeriod& period) : m_period(period) {}

    // Everything the dashboard wants to know of a period.
    static std::vector<domain::HistoryQuery> queries(const domain::Site& site, const DashboardPeriod& period);

    void put(const domain::HistoryQuery& query, domain::HistoryResult result);
    const DashboardPeriod& period() const { return m_period; }
    const std::vector<DashboardSeries>& series() const { return m_series; }
    const Values& values(domain::HistoryMetric metric, const std::string& object = {}) const;
    std::optional<double> sum(domain::HistoryMetric metric, const std::string& object = {}) const;
    std::string firstError() const; // of any series; empty when all were read
    bool empty() const;             // nothing was recorded in the period

private:
    DashboardPeriod m_period;
    std::vector<DashboardSeries> m_series;
};

// Interpolated share (0…1) of values; no values: none.
std::optional<double> percentileOf(std::vector<double> values, double share);
QString dayText(core::UtcTime t); // "16/10", UTC+7
std::vector<double> known(const DashboardData::Values& values);
// A round upper end for an axis from zero that shows `highest`, in `ticks` equal parts.
double axisEnd(double highest, int ticks);

// All series of the data as CSV (UTF-8, header, CRLF): series, object, start of the bucket in UTC+7, its
// length in seconds, value, unit. Buckets without a value are left out.
std::string csvOf(const DashboardData& data);

} // namespace coi::viewmodels
