// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/domain/plan.h>

#include <algorithm>

namespace coi::domain {

namespace {

using std::chrono::hours;

double expected(const std::array<double, 24>& shares, double perDay, UtcTime from, UtcTime to)
{
    double sum = 0;
    for (UtcTime t = from; t < to;) {
        const auto sinceMidnight = t - core::localMidnight(t);
        const auto hour = std::chrono::floor<hours>(sinceMidnight);
        const UtcTime end = std::min(to, t - (sinceMidnight - hour) + hours{1});
        const double part = std::chrono::duration<double, std::ratio<3600>>(end - t).count();
        sum += perDay * shares[static_cast<std::size_t>(hour.count())] * part;
        t = end;
    }
    return sum;
}

} // namespace

double expectedTravellers(const DayProfile& day, UtcTime from, UtcTime to)
{
    return expected(day.travellerHours, day.travellersPerDay, from, to);
}

double expectedVehicles(const DayProfile& day, UtcTime from, UtcTime to)
{
    return expected(day.vehicleHours, day.vehiclesPerDay, from, to);
}

HistoryResult answerPlan(const Flows& flows, Profile profile, const HistoryQuery& query)
{
    HistoryResult out{
        .id = query.id, .error = {}, .from = query.from, .bucketS = query.bucketS, .values = {}};
    const bool travellers = query.metric == HistoryMetric::TravellersPlan;
    const DayProfile* day = flows.profile(profile);
    if (!travellers && query.metric != HistoryMetric::VehiclesPlan)
        out.error = "not a plan metric";
    else if (!day)
        out.error = "the flows have no profile " + std::string(codeOf(profile));
    else if (query.bucketS <= 0 || query.to <= query.from)
        out.error = "bucket and period must be positive";
    else if ((query.to - query.from) / std::chrono::seconds{query.bucketS} >= kMaxBuckets)
        out.error = "more than " + std::to_string(kMaxBuckets) + " buckets";
    if (!out.error.empty())
        return out;
    const std::chrono::seconds step{query.bucketS};
    for (UtcTime t = query.from; t < query.to; t += step)
        out.values.push_back(travellers ? expectedTravellers(*day, t, t + step)
                                        : expectedVehicles(*day, t, t + step));
    return out;
}

} // namespace coi::domain
