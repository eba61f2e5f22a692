// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/lane_trends.h>

#include <algorithm>

namespace coi::viewmodels {

namespace {

constexpr std::int64_t kHourMs = 3600000;

} // namespace

void LaneTrends::clear()
{
    m_values.clear();
    m_stepMs = kFinestMs;
    m_next = -1;
}

void LaneTrends::sample(const domain::State& state, core::UtcTime now)
{
    std::map<std::string, double, std::less<>> values;
    for (const auto& [id, lane] : state.lanes) {
        const auto before = m_values.find(id);
        const bool known = lane.status != domain::LaneStatus::Unknown;
        values[id] = known                                                ? lane.queue
                     : before == m_values.end() || before->second.empty() ? 0
                                                                          : before->second.back();
    }
    sample(values, now);
}

void LaneTrends::sample(const std::map<std::string, double, std::less<>>& given, core::UtcTime now)
{
    const std::int64_t ms = core::toMs(now);
    const bool jumped = m_next >= 0 && (ms < m_next - 2 * m_stepMs || ms > m_next + kHourMs);
    if (jumped)
        clear();
    if (m_next < 0)
        m_next = ms;
    if (ms < m_next)
        return;
    std::erase_if(m_values, [&](const auto& item) { return !given.contains(item.first); });
    advance(ms);
    for (const auto& [id, value] : given)
        m_values[id].push_back(value);
    m_next += m_stepMs;
    for (auto& [id, values] : m_values)
        while (values.size() > kValues && m_stepMs >= kCoarsestMs)
            values.pop_front();
    const bool full = std::any_of(m_values.begin(), m_values.end(),
                                  [](const auto& item) { return item.second.size() > kValues; });
    if (full)
        halve();
}

// Steps nobody looked at, as in fast simulated time, repeat the value before them.
void LaneTrends::advance(std::int64_t ms)
{
    for (int missed = 0; m_next + m_stepMs <= ms && missed < kValues; ++missed) {
        for (auto& [id, values] : m_values)
            if (!values.empty())
                values.push_back(values.back());
        m_next += m_stepMs;
    }
    if (m_next + m_stepMs <= ms)
        m_next = ms;
}

void LaneTrends::halve()
{
    for (auto& [id, values] : m_values) {
        std::deque<double> merged;
        for (std::size_t i = 0; i < values.size(); i += 2)
            merged.push_back(i + 1 < values.size() ? (values[i] + values[i + 1]) / 2 : values[i]);
        while (merged.size() > kValues)
            merged.pop_front();
        values = std::move(merged);
    }
    m_stepMs = std::min(m_stepMs * 2, kCoarsestMs);
}

QList<double> LaneTrends::of(const std::string& lane) const
{
    const auto it = m_values.find(lane);
    if (it == m_values.end() || it->second.size() < 2)
        return {};
    return {it->second.begin(), it->second.end()};
}

} // namespace coi::viewmodels
