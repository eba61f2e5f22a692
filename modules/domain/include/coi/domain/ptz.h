// SPDX-License-Identifier: GPL-3.0-or-later
// A camera that turns: how far, how fast, and the views it is to find again. Pan and tilt are degrees, as in
// ONVIF's SphericalPositionSpaceDegrees, counted from the way the camera was mounted: pan 0 is its `bearing`,
// right is positive; tilt 0 is its usual view, up is positive. Zoom is the magnification: 1 shows the
// camera's `fov`, 4 a fourth of it. Focus is an offset from the sharp picture, -1 near to 1 far. Plain
// values, no units beyond these.
#pragma once
#include <coi/domain/local_text.h>
#include <string_view>
#include <vector>

namespace coi::domain {

struct PtzPosition
{
    double panDeg = 0, tiltDeg = 0, zoom = 1, focus = 0;
    bool operator==(const PtzPosition&) const = default;
};

// -1 .. 1 of the fastest of each axis, as in ONVIF's VelocityGenericSpace.
struct PtzVelocity
{
    double pan = 0, tilt = 0, zoom = 0, focus = 0;
    bool operator==(const PtzVelocity&) const = default;
};

struct PtzRange
{
    double low = 0, high = 0;
    bool holds(double v) const { return v >= low && v <= high; }
};

struct PtzPreset
{
    std::string id; // the token by which the camera knows it
    LocalText name;
    PtzPosition at;
};

struct PtzSpec
{
    PtzRange pan, tilt, zoom;             // pan over 360 degrees wide: turns without end
    double panSpeed = 60, tiltSpeed = 30; // degrees a second, at most
    bool focus = false;                   // can be focused by hand
    std::vector<PtzPreset> presets;

    bool endless() const { return pan.high - pan.low >= 360; }
    const PtzPreset* preset(std::string_view id) const;
};

inline constexpr double kZoomDoublesPerS = 1.0; // at full speed
inline constexpr double kFocusPerS = 0.5;

// The nearest position within the ranges; pan of a camera that turns without end comes to -180 .. 180.
PtzPosition within(const PtzSpec& spec, PtzPosition p);

// Where a camera is after `s` seconds of turning: it stops at the ends of its ranges.
PtzPosition turned(const PtzSpec& spec, PtzPosition from, const PtzVelocity& v, double s);
// ... of going to `to`, each axis as fast as it can; the short way round if it turns without end.
PtzPosition towards(const PtzSpec& spec, PtzPosition from, const PtzPosition& to, double s);

// Degrees clockwise from north; of what is seen from left to right.
double bearingOf(double mountedDeg, const PtzPosition& p);
double fieldOfView(double mountedFovDeg, double zoom);

// The preset at which the camera stands (half a degree, 5 % of zoom); null: somewhere else.
const PtzPreset* presetAt(const PtzSpec& spec, const PtzPosition& p);

} // namespace coi::domain
