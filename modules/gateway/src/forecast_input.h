// SPDX-License-Identifier: GPL-3.0-or-later
// What of State a forecast begins with: a few hundred numbers, copied in the gateway thread and then only
// read. Lists follow those of the site. Ages in seconds.
#pragma once
#include <coi/domain/site.h>
#include <coi/domain/state.h>
#include <optional>

namespace coi::gateway {

struct LaneSeen
{
    bool known = false, serving = false, occupied = false;
    domain::Direction direction = domain::Direction::Exit;
    std::int32_t ageS = 0;          // of the report; 0: as old as reports may be
    std::int32_t busyS = 0;         // since the last one was finished
    std::int32_t leaseS = -1;       // until its override ends; -1: none
    bool servingAfterLease = false; // its own direction, when the override has been taken back

    // A lane turned round serves nobody of its own direction.
    bool serves(const domain::LaneSpec& lane) const { return serving && direction == lane.direction; }
};

// Whether an object serves once this was done to it; nothing: that does not tell.
std::optional<bool> servingAfter(domain::CommandAction action);

struct ZoneSeen
{
    bool known = false;
    std::int32_t count = 0, waitS = -1, ageS = 0;
    double arrivals = 0, watchedS = 0; // of the last half hour, as far as it was watched
};

struct StationSeen
{
    bool known = false;
    std::int32_t waiting = 0, inService = 0, openServers = 0, waitS = -1, ageS = 0;
};

// Where a carrier stands: in the yard of a side of the border, or on its way between them.
enum class CarrierSide : std::uint8_t { Between, Home, Away };

struct CarrierSeen
{
    bool known = false, working = false, loaded = false;
    CarrierSide side = CarrierSide::Between;
    domain::CarrierTask task = domain::CarrierTask::Idle;
    domain::Direction direction = domain::Direction::Exit;
    std::int32_t taskS = 0;
};

inline constexpr std::int16_t kNoPlace = -1, kOnCarrier = -2, kAtLane = -3;

struct FreightSeen
{
    domain::FreightStage stage = domain::FreightStage::Filed;
    domain::CustomsChannel channel = domain::CustomsChannel::None;
    domain::Direction direction = domain::Direction::Exit;
    bool smart = false;
    std::int16_t place = kNoPlace; // index of a station, or one of the above
    std::int32_t sinceS = 0;       // as it is here
};

struct ForecastInput
{
    core::UtcTime at{};
    domain::Profile profile = domain::Profile::Normal;
    int phase = 1;
    bool told = false; // the field has said something
    std::vector<LaneSeen> lanes;
    std::vector<ZoneSeen> zones;
    std::vector<StationSeen> stations;
    std::vector<CarrierSeen> carriers;   // those that State has
    std::vector<std::string> carrierIds; // theirs
    std::vector<FreightSeen> freight;
};

} // namespace coi::gateway
