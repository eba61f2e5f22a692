// SPDX-License-Identifier: GPL-3.0-or-later
// Which lanes, plate readers, carriers and cameras work, minute by minute, from what the field says of them.
// A minute is sampled at its end with what was known then. One thread.
#pragma once
#include <coi/domain/rollup.h>
#include <functional>
#include <unordered_map>

namespace coi::domain {

class UpTimes
{
public:
    explicit UpTimes(const Site& site);
    // Calls `minute(start)` for the record of each minute that has ended for the object of the event.
    using Minute = std::function<MinuteRollup&(UtcTime start)>;
    void take(const FieldEvent& event, const Minute& minute);
    void closeUntil(UtcTime end, const Minute& minute); // of all objects
    void reset() { m_objects.clear(); }

private:
    struct Object
    {
        std::string_view kind, lane; // lane: empty when it is none
        bool up = true;
        UtcTime next{}; // first minute not sampled yet
    };
    void say(const std::string& key, std::string_view kind, std::string_view lane, bool up, UtcTime at,
             const Minute& minute);
    static void close(Object& object, UtcTime end, const Minute& minute);

    std::unordered_map<std::string_view, const LaneSpec*> m_lanes;
    std::unordered_map<std::string, Object> m_objects; // by kind and id
};

} // namespace coi::domain
