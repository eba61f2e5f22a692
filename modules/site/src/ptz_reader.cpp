// SPDX-License-Identifier: GPL-3.0-or-later
#include "ptz_reader.h"

#include <algorithm>

namespace coi::site {

using namespace domain;

namespace {

constexpr double kMaxZoom = 60;

// [low, high] of one axis; how the camera was mounted lies between them.
PtzRange readRange(Node& n, const char* key, Range limits, double mounted)
{
    const int before = n.report().count();
    const std::vector<double> v = n.numbers(key, 2, limits);
    const PtzRange range{v[0], v[1]};
    if (n.report().count() == before && !(range.low < range.high && range.holds(mounted)))
        n.expected(key, "a range that grows and holds " + inWords(mounted),
                   inWords(range.low) + " to " + inWords(range.high));
    return range;
}

// A name is either one text for all languages, as that of a lane, or a word in each of them.
LocalText readName(Node& n)
{
    if (n.has("names") && n.has("name"))
        n.expected("name", "either name or names", "both");
    if (n.has("names") || !n.has("name")) {
        n.take("name");
        return n.translations("names");
    }
    n.take("names");
    const std::string same = n.text("name");
    return {same, same, same, same};
}

double readAxis(Node& n, const char* key, const PtzRange& range)
{
    return n.number(key, {range.low, range.high});
}

PtzPreset readPreset(Node& n, const PtzSpec& spec)
{
    PtzPreset p;
    p.id = n.id("id");
    p.name = readName(n);
    p.at.panDeg = readAxis(n, "pan", spec.pan);
    p.at.tiltDeg = readAxis(n, "tilt", spec.tilt);
    p.at.zoom = readAxis(n, "zoom", spec.zoom);
    if (n.has("focus") && !spec.focus)
        n.expected("focus", "no focus, as the camera has none", "one");
    p.at.focus = n.has("focus") && spec.focus ? n.number("focus", {-1, 1}) : 0;
    n.take("focus");
    n.finish();
    return p;
}

void readPresets(Node& n, PtzSpec& spec)
{
    const auto items = n.list("presets");
    if (!items)
        return;
    if (static_cast<std::size_t>(items->size()) > kMaxPresets)
        n.expected("presets", "at most " + std::to_string(kMaxPresets), std::to_string(items->size()));
    for (qsizetype i = 0; i < items->size() && static_cast<std::size_t>(i) < kMaxPresets; ++i) {
        const std::string path = at(n.pathOf("presets"), i);
        if (!items->at(i).isObject()) {
            n.report().add(n.feature(), path, "an object", inWords(items->at(i)));
            continue;
        }
        Node item(n.report(), items->at(i).toObject(), path, n.feature());
        PtzPreset preset = readPreset(item, spec);
        if (!preset.id.empty() && spec.preset(preset.id))
            item.expected("id", "an id of its own", inQuotes(preset.id) + " twice");
        spec.presets.push_back(std::move(preset));
    }
}

} // namespace

PtzSpec readPtz(Node& n)
{
    PtzSpec spec;
    const int before = n.report().count();
    spec.pan = readRange(n, "pan", {-360, 360}, 0);
    if (spec.pan.high - spec.pan.low > 360)
        n.expected("pan", "at most 360 degrees", inWords(spec.pan.high - spec.pan.low));
    spec.tilt = readRange(n, "tilt", {-90, 90}, 0);
    spec.zoom = readRange(n, "zoom", {0.1, kMaxZoom}, 1);
    spec.panSpeed = n.number("panSpeed", {1, 720});
    spec.tiltSpeed = n.number("tiltSpeed", {1, 720});
    spec.focus = n.flagOr("focus", false);
    if (n.report().count() != before || !n.has("presets"))
        n.take("presets"); // what they are judged by is wrong itself
    else
        readPresets(n, spec);
    n.finish();
    return spec;
}

} // namespace coi::site
