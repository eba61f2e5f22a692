// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/domain/state.h>

#include <coi/core/hash.h>
#include <type_traits>

namespace coi::domain {

namespace {

template <class R> bool put(RecordMap<R>& map, const R& record)
{
    const auto it = map.find(record.id);
    if (it == map.end()) {
        map.emplace(record.id, record);
        return true;
    }
    if (it->second == record)
        return false;
    it->second = record;
    return true;
}

bool store(State& s, const LaneState& r)
{
    return put(s.lanes, r);
}
bool store(State& s, const GateState& r)
{
    return put(s.gates, r);
}
bool store(State& s, const ZoneState& r)
{
    return put(s.zones, r);
}
bool store(State& s, const StationState& r)
{
    return put(s.stations, r);
}
bool store(State& s, const CarrierState& r)
{
    return put(s.carriers, r);
}
bool store(State& s, const Consignment& r)
{
    return put(s.consignments, r);
}
bool store(State& s, const CameraState& r)
{
    return put(s.cameras, r);
}
bool store(State& s, const FeedState& r)
{
    return put(s.feeds, r);
}
bool store(State& s, const Alarm& r)
{
    return put(s.alarms, r);
}
bool store(State& s, const CommandRecord& r)
{
    return put(s.commands, r);
}
bool store(State& s, const Totals& r)
{
    return put(s.totals, r);
}
bool store(State& s, const SimStatus& r)
{
    return put(s.sim, r);
}
bool store(State& s, const PlaceForecast& r)
{
    return put(s.forecasts, r);
}
bool store(State& s, const PtzState& r)
{
    return put(s.ptz, r);
}
bool store(State& s, const HallStaff& r)
{
    return put(s.staff, r);
}
bool store(State& s, const ForecourtState& r)
{
    return put(s.forecourts, r);
}
bool store(State& s, const Erase& e)
{
    bool erased = false;
    forEachMap(s, [&](RecordKind kind, auto& map) {
        if (kind == e.kind)
            erased = map.erase(e.id) > 0;
    });
    return erased;
}

struct Digest
{
    core::Hash64 hash;

    template <class T> void value(const T& v)
    {
        if constexpr (std::is_same_v<T, std::string>)
            hash.text(v);
        else if constexpr (std::is_same_v<T, double>)
            hash.real(v);
        else if constexpr (std::is_same_v<T, UtcTime>)
            hash.i64(core::toMs(v));
        else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>)
            hash.i64(static_cast<std::int64_t>(v));
        else
            T::fields(v, [this](const char*, const auto& m) { this->value(m); });
    }
    template <class T> void value(const std::optional<T>& v)
    {
        hash.byte(v.has_value());
        if (v)
            value(*v);
    }
    template <class T> void value(const std::vector<T>& v)
    {
        hash.u64(v.size());
        for (const T& item : v)
            value(item);
    }
};

} // namespace

bool apply(State& state, const Change& change)
{
    return std::visit([&](const auto& r) { return store(state, r); }, change);
}

RecordKind kindOf(const Change& change)
{
    if (const auto* e = std::get_if<Erase>(&change))
        return e->kind;
    return static_cast<RecordKind>(change.index());
}

const std::string& idOf(const Change& change)
{
    return std::visit([](const auto& r) -> const std::string& { return r.id; }, change);
}

std::vector<Change> asChanges(const State& state)
{
    std::vector<Change> out;
    forEachMap(state, [&](RecordKind, const auto& map) {
        for (const auto& [id, record] : map)
            out.emplace_back(record);
    });
    return out;
}

std::uint64_t digest(const State& state)
{
    Digest d;
    forEachMap(state, [&](RecordKind kind, const auto& map) {
        d.hash.byte(static_cast<std::uint8_t>(kind));
        d.hash.u64(map.size());
        for (const auto& [id, record] : map)
            d.value(record);
    });
    return d.hash.value();
}

} // namespace coi::domain
