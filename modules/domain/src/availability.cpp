// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/domain/availability.h>

namespace coi::domain {

std::string_view availabilityKind(LaneKind kind)
{
    switch (kind) {
    case LaneKind::EGate:
        return "egate";
    case LaneKind::Booth:
        return "booth";
    default:
        return "truck";
    }
}

bool works(LaneStatus s)
{
    return s != LaneStatus::Fault && s != LaneStatus::OutOfService && s != LaneStatus::Unknown;
}

bool works(const CarrierState& c)
{
    return c.connection == ConnectionState::Online && c.task != CarrierTask::Stalled &&
           c.task != CarrierTask::Service;
}

} // namespace coi::domain
