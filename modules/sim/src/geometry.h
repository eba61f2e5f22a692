// SPDX-License-Identifier: GPL-3.0-or-later
// Places of the simulation in plan coordinates and their way into poses: a surface index and u, v. Bodies
// walk straight lines in the plan (halls, yards) or along tracks; which area a body is on follows from where
// it is. Immutable after construction. Drawing only: nothing here feeds back into the model but lengths.
#pragma once
#include <coi/domain/frames.h>
#include <coi/domain/site.h>
#include <coi/sim/event_queue.h>

namespace coi::sim {

// Where a body is as a function of time: from a to b between t0 and t1, standing before and after.
struct Motion
{
    static constexpr std::int16_t kPlan = -1;  // a, b are plan x, y
    static constexpr std::int16_t kChain = -2; // a is metres along the chain of tracks of its kind of body
    Tick t0 = 0, t1 = 0;
    float a0 = 0, b0 = 0, a1 = 0, b1 = 0;
    float am = 0, bm = 0, bendAt = 0; // bendAt > 0: is here after this share of the time
    std::int16_t track = kPlan;       // else a surface: a, b are u, v

    double share(Tick now) const
    {
        if (now >= t1)
            return 1;
        return now <= t0 ? 0 : static_cast<double>(now - t0) / static_cast<double>(t1 - t0);
    }
    double a(Tick now) const { return between(a0, am, a1, share(now)); }
    double b(Tick now) const { return between(b0, bm, b1, share(now)); }
    double between(float from, float middle, float to, double s) const
    {
        const double bend = bendAt;
        if (bend <= 0)
            return from + (to - from) * s;
        return s < bend ? from + (middle - from) * s / bend
                        : middle + (to - middle) * (s - bend) / (1 - bend);
    }
    bool moving(Tick now) const { return now < t1 && (a0 != a1 || b0 != b1); }
};

struct Spot
{
    double x = 0, y = 0;
};

double distance(Spot a, Spot b); // plan units
Motion straight(Tick now, Tick time, Spot from, Spot to);
Motion along(Tick now, Tick time, std::int16_t track, double from, double to, double v);
Motion through(Tick now, Tick time, Spot from, Spot middle, Spot to);

class Geometry
{
public:
    explicit Geometry(const domain::Site& site);

    Spot at(int surface, double u, double v) const;
    // Metres per plan unit near a surface.
    double scale(int surface) const { return m_surfaces[static_cast<std::size_t>(surface)].metresPerUnit; }
    double lengthM(int surface) const { return m_surfaces[static_cast<std::size_t>(surface)].lengthM; }
    // Nearest point of a track: u and the distance in plan units.
    struct OnTrack
    {
        double u = 0, distance = 0;
    };
    OnTrack project(int track, Spot p) const;

    // Surface, u and v of a plan point: on the candidate that holds it, else clamped to the nearest one.
    // `direction` (plan units) sets the heading. True: a candidate holds it.
    bool place(domain::Pose& pose, const std::vector<std::uint8_t>& candidates, Spot p, Spot direction) const;
    // The place of a surface that is nearest to a point.
    Spot nearest(int surface, Spot p) const;
    // On a track: heading along it.
    static void placeOnTrack(domain::Pose& pose, int track, double u, double v);

private:
    struct Mapped
    {
        domain::SurfaceKind kind = domain::SurfaceKind::Area;
        double ox = 0, oy = 0, ux = 0, uy = 0, vx = 0, vy = 0, det = 0, headingTurn = 0;
        double metresPerUnit = 1, lengthM = 0, halfWidth = 0, planLength = 0;
        std::vector<Spot> points;
    };
    static void frameOf(Mapped& m);
    double fit(const Mapped& m, Spot p, double& u, double& v) const;

    std::vector<Mapped> m_surfaces;
};

} // namespace coi::sim
