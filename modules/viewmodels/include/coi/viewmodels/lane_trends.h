// SPDX-License-Identifier: GPL-3.0-or-later
// How many waited at each lane, as this console saw it: at most an hour, in at most 60 values of equal
// length. A short past is kept in fine steps; they double when the memory is full, up to one minute. Times
// are the gateway's; a jump of its clock by more than an hour or backwards starts again. GUI thread.
#pragma once
#include <QList>
#include <coi/domain/state.h>
#include <deque>
#include <map>

namespace coi::viewmodels {

class LaneTrends
{
public:
    static constexpr int kValues = 60;
    static constexpr std::int64_t kFinestMs = 1875, kCoarsestMs = 60000;

    void sample(const domain::State& state, core::UtcTime now);
    // The same for values of any kind; a key that is not given any more is forgotten.
    void sample(const std::map<std::string, double, std::less<>>& values, core::UtcTime now);
    QList<double> of(const std::string& lane) const; // oldest first; empty before the second value
    std::int64_t stepMs() const { return m_stepMs; }
    void clear();

private:
    void advance(std::int64_t ms);
    void halve();

    std::map<std::string, std::deque<double>, std::less<>> m_values;
    std::int64_t m_stepMs = kFinestMs;
    std::int64_t m_next = -1; // when the running value is complete
};

} // namespace coi::viewmodels
