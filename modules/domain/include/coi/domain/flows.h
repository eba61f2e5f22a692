// SPDX-License-Identifier: GPL-3.0-or-later
// Who comes, when, and how long each step takes: the calibration of a gate, read from flows.json. Every
// figure has its source beside it in the file. Times in seconds, shares 0..1, hourly shares by local hour
// (UTC+7) and normalised by the loader.
#pragma once
#include <array>
#include <coi/domain/codes.h>
#include <coi/domain/site.h>
#include <map>
#include <string>
#include <vector>

namespace coi::domain {

struct Distribution
{
    enum class Kind : std::uint8_t { Exp, Det, Uniform, Erlang, Lognormal, Triangular, Empirical };
    Kind kind = Kind::Det;
    double mean = 0, cv = 0, min = 0, mode = 0, max = 0;
    int k = 1;
    std::vector<double> values, weights;
};

struct DayProfile
{
    Profile profile = Profile::Normal;
    double travellersPerDay = 0, vehiclesPerDay = 0;
    std::array<double, 24> travellerHours{}, vehicleHours{};
    double exitShare = 0.5;
    std::array<double, 24> exitShareByHour{}; // of travellers, per hour; the day's mean is exitShare
    std::array<int, 2>
        officers{}; // of the travellers' halls by direction, on the roster of a shift; 0: not known
};

struct TravellerFlow
{
    TravellerClass traveller = TravellerClass::Resident;
    LocalText name;
    double share = 0;
    std::array<double, 2> eGateShare{}; // phase 1, phase 2
    Distribution booth;                 // service time at a booth
    double coachShare = 0;              // arrive in coaches
};

struct FreightFlow
{
    std::string goods;
    LocalText name;
    Direction direction = Direction::Exit;
    double share = 0; // within its direction
    double smart = 0; // share that uses the IGV corridor
    double labShare = 0;
    double weightMeanT = 0, weightSdT = 0;
};

// Goods that have come in and stay for a while in the stations of a kind that have a capacity.
struct GoodsStore
{
    StationKind kind = StationKind::Warehouse;
    double share = 0;      // of the vehicles that come in
    double placesPerT = 0; // of the station's capacity
    Distribution stay;
};

struct Flows
{
    std::vector<DayProfile> profiles;
    std::vector<TravellerFlow> travellers;
    std::vector<FreightFlow> freight;
    double coachMin = 30, coachMax = 45, coachUnloadMinS = 180, coachUnloadMaxS = 480;
    Distribution eGate;
    double referral = 0.05; // e-gate to booth
    double healthPromptShare = 0.14;
    double officerAbsentShare = 0; // of those on the roster
    double customsCheckShare = 0.08;
    std::array<double, 3> channels{0.55, 0.33, 0.12}; // green, yellow, red
    double weightMismatchShare = 0, plateMisreadShare = 0;
    std::vector<GoodsStore> stores;
    // Named service and walking times: "customs_baggage", "walk_hall", "anpr", "documents", "weighbridge",
    // "xray", "image_decision", "inspection", "lab", "igv_load", "igv_unload", "bridge_walk", "red_exam",
    // "yellow_check", ...
    std::map<std::string, Distribution, std::less<>> times;
    const DayProfile* profile(Profile p) const;
    const Distribution* time(std::string_view name) const;
};

} // namespace coi::domain
