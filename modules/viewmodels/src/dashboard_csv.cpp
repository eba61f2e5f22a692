// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>
#include <coi/core/csv.h>
#include <coi/viewmodels/dashboard_data.h>
#include <coi/viewmodels/formats.h>

namespace coi::viewmodels {

using domain::HistoryMetric;

namespace {

const char* nameOf(HistoryMetric metric)
{
    switch (metric) {
    case HistoryMetric::TravellersExit:
        return "travellers_exit";
    case HistoryMetric::TravellersEntry:
        return "travellers_entry";
    case HistoryMetric::VehiclesExit:
        return "vehicles_exit";
    case HistoryMetric::VehiclesEntry:
        return "vehicles_entry";
    case HistoryMetric::TravellersPlan:
        return "travellers_plan";
    case HistoryMetric::VehiclesPlan:
        return "vehicles_plan";
    case HistoryMetric::WaitP50:
        return "wait_p50";
    case HistoryMetric::WaitP90:
        return "wait_p90";
    case HistoryMetric::WaitP95:
        return "wait_p95";
    case HistoryMetric::LaneServed:
        return "lane_served";
    case HistoryMetric::ZoneCount:
        return "zone_count";
    case HistoryMetric::Clearance:
        return "clearance";
    case HistoryMetric::AlarmsRaised:
        return "alarms_raised";
    case HistoryMetric::Availability:
        return "availability";
    case HistoryMetric::LaneDown:
        return "lane_down";
    }
    return "";
}

const char* unitOf(HistoryMetric metric)
{
    switch (metric) {
    case HistoryMetric::WaitP50:
    case HistoryMetric::WaitP90:
    case HistoryMetric::WaitP95:
    case HistoryMetric::Clearance:
        return "s";
    case HistoryMetric::Availability:
        return "share";
    case HistoryMetric::LaneDown:
        return "min";
    default:
        return "count";
    }
}

std::string localTime(core::UtcTime t)
{
    return localDateTime(t).toString(Qt::ISODate).toStdString();
}

} // namespace

std::string csvOf(const DashboardData& data)
{
    std::string out = "series,object,start,bucket_s,value,unit\r\n";
    for (const DashboardSeries& s : data.series()) {
        const std::string head =
            std::string(nameOf(s.query.metric)) + ',' + core::csvField(s.query.object) + ',';
        const std::string tail = std::string(",") + unitOf(s.query.metric) + "\r\n";
        const std::chrono::seconds bucket{s.query.bucketS};
        for (std::size_t i = 0; i < s.result.values.size(); ++i) {
            if (!s.result.values[i])
                continue;
            const core::UtcTime start = s.query.from + static_cast<std::int64_t>(i) * bucket;
            out += head + (s.query.bucketS > 0 ? localTime(start) : std::string()) + ',' +
                   std::to_string(s.query.bucketS) + ',' +
                   QString::number(*s.result.values[i], 'g', 10).toStdString() + tail;
        }
    }
    return out;
}

} // namespace coi::viewmodels
