// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/domain/flows.h>

namespace coi::domain {

const DayProfile* Flows::profile(Profile p) const
{
    for (const DayProfile& d : profiles)
        if (d.profile == p)
            return &d;
    return nullptr;
}

const Distribution* Flows::time(std::string_view name) const
{
    const auto it = times.find(name);
    return it == times.end() ? nullptr : &it->second;
}

} // namespace coi::domain
