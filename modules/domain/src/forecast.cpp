// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <coi/domain/forecast.h>

namespace coi::domain {

namespace {

constexpr double kMostUnits = 1000, kMostFactor = 20;

bool within(std::int32_t v, std::int32_t low, std::int32_t high)
{
    return v >= low && v <= high;
}

std::string outOfRange(const ForecastChange& c, std::int32_t horizonS)
{
    const bool units = c.kind == ForecastChangeKind::Servers || c.kind == ForecastChangeKind::Fleet;
    if (c.object.size() > kForecastName)
        return ".object";
    if (units && !(c.value >= 0 && c.value <= kMostUnits && c.value == std::floor(c.value)))
        return ".value";
    if (c.kind == ForecastChangeKind::Arrivals && !(c.value >= 0 && c.value <= kMostFactor))
        return ".value";
    if (!within(c.fromS, 0, horizonS - 1))
        return ".fromS";
    if (c.untilS != 0 && !within(c.untilS, c.fromS + 1, kForecastLongestS))
        return ".untilS";
    return {};
}

std::string outOfRange(const std::vector<ForecastOption>& options, std::int32_t horizonS)
{
    std::size_t changes = 0;
    for (std::size_t o = 0; o < options.size(); ++o) {
        const std::string path = "options[" + std::to_string(o) + "]";
        if (options[o].name.empty() || options[o].name.size() > kForecastName)
            return path + ".name";
        changes += options[o].changes.size();
        if (changes > kForecastChanges)
            return path + ".changes";
        for (std::size_t c = 0; c < options[o].changes.size(); ++c) {
            const std::string member = outOfRange(options[o].changes[c], horizonS);
            if (!member.empty())
                return path + ".changes[" + std::to_string(c) + "]" + member;
        }
    }
    return {};
}

} // namespace

std::string outOfRange(const ForecastQuery& q)
{
    if (q.id.empty() || q.id.size() > kForecastName)
        return "id";
    if (!within(q.horizonS, kForecastShortestS, kForecastLongestS))
        return "horizonS";
    if (!within(q.stepS, kForecastLeastStepS, q.horizonS))
        return "stepS";
    const auto steps = static_cast<std::size_t>((q.horizonS + q.stepS - 1) / q.stepS);
    if (steps > kForecastSteps)
        return "stepS";
    if (!within(q.replications, kForecastFewest, kForecastMost))
        return "replications";
    if (q.options.size() > kForecastOptions)
        return "options";
    if (steps * (q.options.size() + 1) * q.places.size() > kForecastValues)
        return "places";
    return outOfRange(q.options, q.horizonS);
}

} // namespace coi::domain
