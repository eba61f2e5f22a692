// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/domain/ptz.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace coi::domain {

namespace {

constexpr double kRad = std::numbers::pi / 180.0;
constexpr double kSameDeg = 0.5, kSameZoom = 1.05, kSameFocus = 0.02;

double around(double deg) // to over -180 .. 180
{
    return deg - 360 * std::ceil((deg - 180) / 360);
}

double step(double from, double to, double most)
{
    return std::abs(to - from) <= most ? to : from + std::copysign(most, to - from);
}

} // namespace

const PtzPreset* PtzSpec::preset(std::string_view id) const
{
    const auto it =
        std::find_if(presets.begin(), presets.end(), [id](const PtzPreset& p) { return p.id == id; });
    return it == presets.end() ? nullptr : &*it;
}

PtzPosition within(const PtzSpec& spec, PtzPosition p)
{
    p.panDeg = spec.endless() ? around(p.panDeg) : std::clamp(p.panDeg, spec.pan.low, spec.pan.high);
    p.tiltDeg = std::clamp(p.tiltDeg, spec.tilt.low, spec.tilt.high);
    p.zoom = std::clamp(p.zoom, spec.zoom.low, spec.zoom.high);
    p.focus = spec.focus ? std::clamp(p.focus, -1.0, 1.0) : 0;
    return p;
}

PtzPosition turned(const PtzSpec& spec, PtzPosition from, const PtzVelocity& v, double s)
{
    from.panDeg += v.pan * spec.panSpeed * s;
    from.tiltDeg += v.tilt * spec.tiltSpeed * s;
    from.zoom *= std::exp2(v.zoom * kZoomDoublesPerS * s);
    from.focus += v.focus * kFocusPerS * s;
    return within(spec, from);
}

PtzPosition towards(const PtzSpec& spec, PtzPosition from, const PtzPosition& to, double s)
{
    const double pan = spec.endless() ? from.panDeg + around(to.panDeg - from.panDeg) : to.panDeg;
    PtzPosition p;
    p.panDeg = step(from.panDeg, pan, spec.panSpeed * s);
    p.tiltDeg = step(from.tiltDeg, to.tiltDeg, spec.tiltSpeed * s);
    p.zoom = std::exp2(step(std::log2(from.zoom), std::log2(to.zoom), kZoomDoublesPerS * s));
    if (p.zoom / to.zoom < 1.0001 && to.zoom / p.zoom < 1.0001)
        p.zoom = to.zoom; // not what is left of it by the logarithm
    p.focus = step(from.focus, to.focus, kFocusPerS * s);
    return within(spec, p);
}

double bearingOf(double mountedDeg, const PtzPosition& p)
{
    const double deg = std::fmod(mountedDeg + p.panDeg, 360.0);
    return deg < 0 ? deg + 360 : deg;
}

double fieldOfView(double mountedFovDeg, double zoom)
{
    // The lens: twice the focal length shows half of the width, not half of the angle.
    const double half = std::tan(std::min(mountedFovDeg, 179.0) / 2 * kRad);
    return 2 * std::atan(half / std::max(zoom, 1e-3)) / kRad;
}

const PtzPreset* presetAt(const PtzSpec& spec, const PtzPosition& p)
{
    for (const PtzPreset& preset : spec.presets) {
        const PtzPosition& at = preset.at;
        const double pan = spec.endless() ? around(p.panDeg - at.panDeg) : p.panDeg - at.panDeg;
        if (std::abs(pan) <= kSameDeg && std::abs(p.tiltDeg - at.tiltDeg) <= kSameDeg &&
            p.zoom < at.zoom * kSameZoom && at.zoom < p.zoom * kSameZoom &&
            std::abs(p.focus - at.focus) <= kSameFocus)
            return &preset;
    }
    return nullptr;
}

} // namespace coi::domain
