// SPDX-License-Identifier: GPL-3.0-or-later
// The guided vehicles' corridor as a picture of its own: turned so that Viet Nam is left and China right, the
// bridge to scale along its length, the yards as boxes. Exit traffic runs in the upper lane. Made from the
// tracks of the first fleet that has any; their plan geometry runs north-south. Immutable, any thread.
#pragma once
#include <coi/domain/frames.h>
#include <coi/domain/site.h>
#include <optional>
#include <vector>

namespace coi::viewmodels {

class CorridorMap
{
public:
    static constexpr double kWidth = 1424, kHeight = 338;
    static constexpr double kDeckLeft = 330, kDeckRight = 1120, kExitY = 190, kEntryY = 250, kHalfLane = 24;
    static constexpr double kHomeLeft = 14, kHomeRight = 296, kAwayLeft = 1164, kAwayRight = 1410;
    static constexpr double kYardTop = 38, kYardBottom = 324;

    struct Zone
    {
        std::string id;
        double x = 0, w = 0, lengthM = 0;
        bool exit = true, counterpart = false;
    };
    struct Gate
    {
        std::string id; // lane or gate of the site
        double x = 0, y = 0;
        bool exit = true, counterpart = false;
    };

    explicit CorridorMap(const domain::Site& site);

    bool valid() const { return !m_zones.empty(); }
    const std::vector<Zone>& zones() const { return m_zones; }
    const std::vector<Gate>& gates() const { return m_gates; }
    double lengthM() const { return m_lengthM; }
    double borderX() const { return m_borderX; }
    // Same numbering as Site::surfaces; without plan points: not part of the picture.
    const std::vector<domain::Surface>& surfaces() const { return m_surfaces; }
    std::optional<domain::PlanPose> at(const domain::Pose& pose) const;

private:
    struct Frame // of one yard on the plan
    {
        double minX = 1e9, maxX = -1e9, minY = 1e9, maxY = -1e9;
    };
    void layDeck(const domain::Site& site, const std::vector<std::string>& tracks, bool exit);
    void layGates(const domain::Site& site, const domain::CarrierSpec& fleet);
    void layYards(const domain::Site& site, const domain::CarrierSpec& fleet);
    void layBays(const domain::Site& site, const domain::CarrierSpec& fleet);
    domain::PlanPoint yardPoint(const Frame& frame, bool away, domain::PlanPoint p) const;

    std::vector<Zone> m_zones;
    std::vector<Gate> m_gates;
    std::vector<domain::Surface> m_surfaces;
    double m_lengthM = 0, m_borderX = 0;
    double m_exitPlanX = 0, m_entryPlanX = 0; // of the lanes on the plan of the site
};

} // namespace coi::viewmodels
