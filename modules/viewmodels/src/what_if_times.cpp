// SPDX-License-Identifier: GPL-3.0-or-later
// When an option begins and how long it lasts. The beginning is a time of the clock: asked again later, the
// option still begins then.
#include <coi/viewmodels/what_if_model.h>

#include <algorithm>
#include <array>

namespace coi::viewmodels {

using core::UtcTime;

namespace {

constexpr std::array<int, 5> kLeasesMin{0, 15, 30, 45, 60};
constexpr std::chrono::minutes kQuarter{15}, kHalf{30};
constexpr std::int32_t kLongS = 4 * 3600; // beyond that the clock is offered in half hours

} // namespace

std::int32_t WhatIfModel::beginS(const WhatIfOption& option, UtcTime at) const
{
    if (option.from == UtcTime{})
        return 0;
    const auto s = std::chrono::floor<std::chrono::seconds>(option.from - at).count();
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(s, 0, domain::kForecastLongestS));
}

std::int32_t WhatIfModel::endS(const WhatIfOption& option, UtcTime at) const
{
    if (option.leaseMin == 0)
        return 0;
    const auto lead = option.from == UtcTime{} ? std::chrono::seconds{0}
                                               : std::chrono::floor<std::chrono::seconds>(option.from - at);
    const auto end = lead.count() + option.leaseMin * 60;
    return end < horizonS() ? static_cast<std::int32_t>(std::max<std::int64_t>(end, -1)) : 0;
}

QString WhatIfModel::whyNothing(const WhatIfOption& option) const
{
    const UtcTime now = m_context.now();
    if (endS(option, now) < 0)
        return tr("is over");
    if (beginS(option, now) >= horizonS())
        return tr("begins after the end of the forecast");
    return changesOf(option, now).empty() ? tr("changes nothing") : QString();
}

bool WhatIfModel::beginsLater(const WhatIfOption& option) const
{
    return option.from > m_context.now();
}

// "Now", then the clock as far as the forecast goes; the time chosen stays among them.
std::vector<UtcTime> WhatIfModel::begins() const
{
    const auto step = horizonS() > kLongS ? kHalf : kQuarter;
    const UtcTime now = m_context.now();
    std::vector<UtcTime> out{UtcTime{}};
    const auto passed = std::chrono::floor<std::chrono::minutes>(now.time_since_epoch()) / step;
    for (UtcTime t{step * (passed + 1)}; t < now + std::chrono::seconds(horizonS()); t += step)
        out.push_back(t);
    if (const WhatIfOption* option = chosen();
        option && std::find(out.begin(), out.end(), option->from) == out.end()) {
        out.push_back(option->from);
        std::sort(out.begin(), out.end());
    }
    return out;
}

QStringList WhatIfModel::froms() const
{
    QStringList labels;
    for (const UtcTime t : begins())
        labels << (t == UtcTime{} ? tr("now") : tr("at %1").arg(m_context.formats.clock(t, false)));
    return labels;
}

int WhatIfModel::fromIndex() const
{
    const auto all = begins();
    const auto at = std::find(all.begin(), all.end(), chosen() ? chosen()->from : UtcTime{});
    return at == all.end() ? 0 : static_cast<int>(at - all.begin());
}

void WhatIfModel::setFrom(int index)
{
    const auto all = begins();
    WhatIfOption* option = chosen();
    if (!option || index < 0 || static_cast<std::size_t>(index) >= all.size())
        return;
    option->from = all[static_cast<std::size_t>(index)];
    rebuild();
}

QString WhatIfModel::untilText(const WhatIfOption& option, int minutes) const
{
    if (option.from == UtcTime{})
        return tr("%1 min").arg(m_context.formats.number(minutes));
    return tr("until %1").arg(m_context.formats.clock(option.from + std::chrono::minutes(minutes), false));
}

QStringList WhatIfModel::leases() const
{
    const WhatIfOption* option = chosen();
    QStringList labels;
    for (const int minutes : kLeasesMin)
        labels << (minutes == 0 ? tr("to the end")
                   : !option || option->from == UtcTime{}
                       ? tr("%1 min").arg(m_context.formats.number(minutes))
                       : m_context.formats.clock(option->from + std::chrono::minutes(minutes), false));
    return labels;
}

int WhatIfModel::leaseIndex() const
{
    const WhatIfOption* option = chosen();
    const auto at = std::find(kLeasesMin.begin(), kLeasesMin.end(), option ? option->leaseMin : 0);
    return at == kLeasesMin.end() ? 0 : static_cast<int>(at - kLeasesMin.begin());
}

void WhatIfModel::setLease(int index)
{
    WhatIfOption* option = chosen();
    if (!option || index < 0 || index >= static_cast<int>(kLeasesMin.size()))
        return;
    option->leaseMin = kLeasesMin[static_cast<std::size_t>(index)];
    rebuild();
}

} // namespace coi::viewmodels
