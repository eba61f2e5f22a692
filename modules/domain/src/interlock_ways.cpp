// SPDX-License-Identifier: GPL-3.0-or-later
#include "interlock_checks.h"

#include <coi/domain/corridor.h>

namespace coi::domain {

InterlockCheck bayAhead(const Subject& s)
{
    if (!s.carrier)
        return check(false, "state unknown", false);
    const bool none = s.carrier->bayAhead.empty();
    return check(!none, none ? "no free place" : s.carrier->bayAhead);
}

// Who loses its order there stands on the line of two countries.
InterlockCheck offBorder(const Subject& s)
{
    if (!s.carrier)
        return check(false, "state unknown", false);
    const bool inside = inBorderStrip(s.site, s.carrier->zone);
    return check(!inside, inside ? s.carrier->zone : std::string{});
}

} // namespace coi::domain
