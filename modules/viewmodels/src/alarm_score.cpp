// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/alarm_score.h>

#include <algorithm>
#include <coi/viewmodels/dashboard_data.h>
#include <map>

namespace coi::viewmodels {

using core::UtcTime;
using domain::AlarmEvent;
using domain::AlarmPriority;

namespace {

constexpr std::chrono::minutes kChatterWithin{1};
constexpr std::size_t kChatterTimes = 3, kTop = 10;

std::vector<const AlarmEvent*> byTime(const std::vector<AlarmEvent>& log, UtcTime from, UtcTime to)
{
    std::vector<const AlarmEvent*> out;
    for (const AlarmEvent& e : log)
        if (e.note.at >= from && e.note.at < to)
            out.push_back(&e);
    // The log comes newest first; steps of one instant keep their order.
    std::reverse(out.begin(), out.end());
    std::stable_sort(out.begin(), out.end(), [](auto* a, auto* b) { return a->note.at < b->note.at; });
    return out;
}

bool chatters(const std::vector<UtcTime>& raises)
{
    for (std::size_t i = kChatterTimes - 1; i < raises.size(); ++i)
        if (raises[i] - raises[i - kChatterTimes + 1] <= kChatterWithin)
            return true;
    return false;
}

std::optional<double> topShare(const std::map<std::string, std::vector<UtcTime>>& raises, int all)
{
    if (all == 0)
        return std::nullopt;
    std::vector<std::size_t> counts;
    for (const auto& [alarm, times] : raises)
        counts.push_back(times.size());
    std::sort(counts.rbegin(), counts.rend());
    std::size_t sum = 0;
    for (std::size_t i = 0; i < std::min(kTop, counts.size()); ++i)
        sum += counts[i];
    return static_cast<double>(sum) / all;
}

} // namespace

AlarmScore scoreOf(const std::vector<AlarmEvent>& log, UtcTime from, UtcTime to)
{
    struct Open
    {
        UtcTime since{};
        bool escalated = false;
    };
    AlarmScore score;
    std::map<std::string, Open> open; // raised, not acknowledged
    std::map<std::string, std::vector<UtcTime>> raises;
    std::vector<double> critical, high;
    for (const AlarmEvent* e : byTime(log, from, to)) {
        if (e->note.what == "raised") {
            ++score.raised;
            raises[e->alarm].push_back(e->note.at);
            open.try_emplace(e->alarm, Open{e->note.at, false});
        } else if (e->note.what == "escalated") {
            const auto it = open.find(e->alarm);
            if (it != open.end() && !it->second.escalated)
                it->second.escalated = true, ++score.escalated;
        } else if (e->note.what == "acknowledged") {
            const auto it = open.find(e->alarm);
            if (it == open.end())
                continue;
            const double took = static_cast<double>((e->note.at - it->second.since).count()) / 1000.0;
            if (e->priority == AlarmPriority::Critical)
                critical.push_back(took);
            else if (e->priority == AlarmPriority::High)
                high.push_back(took);
            open.erase(it);
        } else if (e->note.what == "cleared") {
            open.erase(e->alarm);
        }
    }
    score.ackCriticalS = percentileOf(critical, 0.5);
    score.ackHighS = percentileOf(high, 0.5);
    for (const auto& [alarm, times] : raises)
        score.chattering += chatters(times) ? 1 : 0;
    score.top10Share = topShare(raises, score.raised);
    return score;
}

std::vector<AlarmSpan> weightiest(const std::vector<AlarmEvent>& log, std::size_t most)
{
    std::map<std::string, AlarmSpan> spans; // the latest of each alarm
    for (const AlarmEvent* e : byTime(log, UtcTime::min(), UtcTime::max())) {
        const auto it = spans.find(e->alarm);
        if (e->note.what == "raised")
            spans.insert_or_assign(e->alarm, AlarmSpan{*e, {}});
        else if (it != spans.end() && !it->second.over &&
                 (e->note.what == "returned" || e->note.what == "cleared"))
            it->second.over = e->note.at;
    }
    std::vector<AlarmSpan> out;
    for (auto& [alarm, span] : spans)
        out.push_back(std::move(span));
    const auto urgency = [](const AlarmSpan& s) { return static_cast<int>(s.raised.priority); };
    std::sort(out.begin(), out.end(), [&](const AlarmSpan& a, const AlarmSpan& b) {
        return urgency(a) != urgency(b) ? urgency(a) < urgency(b) : a.raised.note.at > b.raised.note.at;
    });
    out.resize(std::min(out.size(), most));
    std::sort(out.begin(), out.end(),
              [](const auto& a, const auto& b) { return a.raised.note.at < b.raised.note.at; });
    return out;
}

} // namespace coi::viewmodels
