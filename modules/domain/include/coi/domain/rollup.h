// SPDX-License-Identifier: GPL-3.0-or-later
// What the history keeps of one minute, and the collector that makes it from field events. One thread. A
// minute without events is still made (all zero) while the collector runs, because the history tells "nothing
// came" from "nobody watched". Late events make a second record of the same minute; the store adds it.
#pragma once
#include <array>
#include <coi/domain/field_event.h>
#include <coi/domain/histogram.h>
#include <coi/domain/site.h>
#include <map>
#include <memory>

namespace coi::domain {

struct ClearanceValue
{
    UtcTime at{};
    bool smart = false;
    std::int32_t seconds = 0; // yard in to accepted
    bool operator==(const ClearanceValue&) const = default;
};

struct ZoneSample
{
    std::int64_t sum = 0; // of the reported counts
    std::int32_t samples = 0;
};

// How many of a kind worked in a minute; "staffed": booths with an officer.
struct UpSample
{
    std::int32_t up = 0, of = 0;
    bool operator==(const UpSample&) const = default;
};

inline constexpr std::array<std::string_view, 7> kAvailabilityKinds{"egate",   "booth",  "truck",  "plate",
                                                                    "carrier", "camera", "staffed"};

struct MinuteRollup
{
    UtcTime minute{}; // its start
    std::int32_t travellersExit = 0, travellersEntry = 0, vehiclesExit = 0, vehiclesEntry = 0,
                 smartVehicles = 0;
    std::map<std::string, std::int32_t, std::less<>> lanes;  // lane id -> served
    std::map<std::string, WaitHistogram, std::less<>> waits; // queue zone id, "exit", "entry" -> travellers
    std::map<std::string, ZoneSample, std::less<>> zones;    // queue zone id -> persons or vehicles
    std::vector<ClearanceValue> clearances;
    // Minutes in which the field has said how each of them is. Closed by plan counts as working.
    std::map<std::string, UpSample, std::less<>> up; // by kind
    std::vector<std::string> down;                   // lanes in fault or out of service
};

class Rollup
{
public:
    explicit Rollup(std::shared_ptr<const Site> site);
    ~Rollup();
    Rollup(Rollup&&) noexcept;
    Rollup& operator=(Rollup&&) noexcept;
    void take(const FieldEvent& event);
    std::vector<MinuteRollup> takeClosed(UtcTime now); // minutes that ended by `now`, oldest first
    std::vector<MinuteRollup> takeAll();               // also the running one: before closing down
    void reset();                                      // the field's time jumped

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace coi::domain
