// SPDX-License-Identifier: GPL-3.0-or-later
// The guided vehicles' corridor as a picture of its own: turned so that Viet Nam is left and China right, the
// bridge to scale along its length, the yards as boxes with their stacks, cranes and charging places. Exit
// traffic runs in the upper lane. The home yard is drawn as on the plan, mirrored where the bridge joins it
// on the other side; the yard beyond is turned with the bridge, since its tracks open towards it. Made from
// the tracks of the first fleet that has any; their plan geometry runs north-south. Immutable, any thread.
#pragma once
#include <array>
#include <coi/domain/frames.h>
#include <coi/domain/site.h>
#include <optional>
#include <vector>

namespace coi::viewmodels {

class CorridorMap
{
public:
    static constexpr double kWidth = 1424, kHeight = 338;
    static constexpr double kDeckLeft = 330, kDeckRight = 1120, kExitY = 132, kEntryY = 192, kHalfLane = 24;
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

    struct Bay // places to let another one pass, both ways together
    {
        std::string zone;
        std::vector<std::string> surfaces;
        double x = 0, y = 0; // below the one of the entry lane, its middle
    };
    struct Equipment // of a yard
    {
        domain::ShapeKind kind = domain::ShapeKind::Stack;
        domain::PlanRect rect;
        bool counterpart = false;
    };

    explicit CorridorMap(const domain::Site& site);

    bool valid() const { return !m_zones.empty(); }
    const std::vector<Zone>& zones() const { return m_zones; }
    const std::vector<Gate>& gates() const { return m_gates; }
    const std::vector<Bay>& bays() const { return m_bays; }
    const std::vector<Equipment>& equipment() const { return m_equipment; }
    const std::vector<std::string>& chargers() const { return m_chargers; } // surfaces
    domain::PlanPoint chargerWords() const { return m_chargerWords; }       // right of them
    double lengthM() const { return m_lengthM; }
    double borderX() const { return m_borderX; }
    // Same numbering as Site::surfaces; without plan points: not part of the picture.
    const std::vector<domain::Surface>& surfaces() const { return m_surfaces; }
    std::optional<domain::PlanPose> at(const domain::Pose& pose) const;
    // Along a track from one place to another, ends included; empty: not part of the picture.
    std::vector<domain::PlanPoint> way(int surface, double fromU, double toU) const;
    // Where on a track a point of the picture is nearest, 0..1.
    double nearest(int surface, domain::PlanPoint p) const;
    bool onDeck(int surface) const;

private:
    struct Frame // of one yard on the plan
    {
        double minX = 1e9, maxX = -1e9, minY = 1e9, maxY = -1e9;
        bool mirrored = false;
        void embrace(domain::PlanPoint p);
    };
    struct Joint // of a yard track with the bridge
    {
        int surface = -1;
        bool atEnd = false, exit = true;
    };
    void layDeck(const domain::Site& site, const std::vector<std::string>& tracks, bool exit);
    void layGates(const domain::Site& site, const domain::CarrierSpec& fleet);
    void layYards(const domain::Site& site, const domain::CarrierSpec& fleet);
    void layBays(const domain::Site& site, const domain::CarrierSpec& fleet);
    void nameBay(const domain::Surface& bay, const std::vector<domain::PlanPoint>& points);
    void layEquipment(const domain::Site& site, const std::array<Frame, 2>& frames);
    void join(const domain::Site& site, const Joint& joint);
    std::vector<Joint> joints(const domain::Site& site, const domain::CarrierSpec& fleet) const;
    static domain::PlanPoint yardPoint(const Frame& frame, bool away, domain::PlanPoint p);

    std::vector<Zone> m_zones;
    std::vector<Gate> m_gates;
    std::vector<Bay> m_bays;
    std::vector<Equipment> m_equipment;
    std::vector<std::string> m_chargers;
    domain::PlanPoint m_chargerWords;
    std::vector<domain::Surface> m_surfaces;
    double m_lengthM = 0, m_borderX = 0;
    double m_exitPlanX = 0; // of the lane on the plan of the site
};

} // namespace coi::viewmodels
