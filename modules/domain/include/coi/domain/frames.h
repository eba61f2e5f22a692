// SPDX-License-Identifier: GPL-3.0-or-later
// Latest-wins data: positions of people and vehicles, and crowding per queue cell. Sent at most 20 times a
// second (poses) and once a second (heat), outside the reliable stream; a lost frame is not repeated.
#pragma once
#include <coi/core/time.h>
#include <cstdint>
#include <string>
#include <vector>

namespace coi::domain {

enum class PoseKind : std::uint8_t { Person, Truck, Carrier, Coach };
inline constexpr std::uint8_t kPoseLoaded = 1, kPoseReported = 2 /* by the counterpart */,
                              kPoseReverse = 4 /* faces u 0 */;

// 12 bytes. surface = index into Site::surfaces; u, v in 1/65535 of the surface; heading is relative to the
// surface's u axis in 1/256 turn, clockwise. For PoseKind::Carrier `entity` is the index of the unit in its
// fleet (IGV-01 = 0).
struct Pose
{
    std::uint32_t entity = 0;
    PoseKind kind = PoseKind::Person;
    std::uint8_t flags = 0;
    std::uint8_t heading = 0;
    std::uint8_t surface = 0;
    std::uint16_t u = 0, v = 0;
    bool operator==(const Pose&) const = default;
};
static_assert(sizeof(Pose) == 12);

struct PoseFrame
{
    core::UtcTime at{};
    std::vector<Pose> poses; // everything that is visible now: who is missing has gone
    template <class S, class F> static void fields(S& r, F&& f) { f("at", r.at), f("poses", r.poses); }
    bool operator==(const PoseFrame&) const = default;
};

struct HeatFrame
{
    core::UtcTime at{};
    struct Zone
    {
        std::string id;
        std::vector<std::uint8_t>
            cells; // cellsX x cellsY of the QueueZone, row by row, persons per 10 m2 (255 = 25.5 / m2)
        template <class S, class F> static void fields(S& r, F&& f) { f("id", r.id), f("cells", r.cells); }
        bool operator==(const Zone&) const = default;
    };
    std::vector<Zone> zones;
    template <class S, class F> static void fields(S& r, F&& f) { f("at", r.at), f("zones", r.zones); }
    bool operator==(const HeatFrame&) const = default;
};

} // namespace coi::domain
