// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast_input.h"

#include <algorithm>
#include <array>
#include <coi/domain/ingest.h>
#include <coi/gateway/forecast_watch.h>
#include <unordered_map>

namespace coi::gateway {

using namespace domain;
using core::UtcTime;

namespace {

constexpr std::int64_t kWindowMin = 15; // of ZoneState::arrivingPerHour
constexpr std::size_t kMinutes = 32;    // kept

std::int64_t minuteOf(UtcTime t)
{
    return std::chrono::floor<std::chrono::minutes>(t).time_since_epoch().count();
}

std::int32_t secondsFrom(UtcTime since, UtcTime now)
{
    const auto s = std::chrono::duration_cast<std::chrono::seconds>(now - since).count();
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(s, 0, 30 * 86400));
}

// In fast time a batch of reports covers minutes: the age the field's own clock sees, beyond what is usual.
std::int32_t ageOf(const State& state, FeedKind feed, UtcTime observedAt, UtcTime now)
{
    const std::int64_t ms = reportAge(state, feed, observedAt, now).count();
    return ms <= freshnessLimitMs(feed)
               ? 0
               : static_cast<std::int32_t>(std::min<std::int64_t>(ms / 1000, 1 << 30));
}

bool serves(LaneStatus s)
{
    return isOpen(s) || s == LaneStatus::Opening;
}

bool works(const CarrierState& c)
{
    const bool mode = c.mode == OperatingMode::Automatic || c.mode == OperatingMode::SemiAutomatic;
    const bool stands =
        c.task == CarrierTask::Stalled || c.task == CarrierTask::Service || c.task == CarrierTask::Paused;
    return mode && !c.paused && !stands && c.connection == ConnectionState::Online;
}

// Whether it serves its own direction when its override has been taken back.
bool servesAfter(const LaneSpec& spec, const LaneState& r, const LaneSeen& now)
{
    if (r.lease->revert == CommandAction::Reverse)
        return now.serving && r.direction != spec.direction;
    return servingAfter(r.lease->revert).value_or(now.serves(spec));
}

LaneSeen see(const State& state, const LaneSpec& spec, const LaneState& r, UtcTime now)
{
    LaneSeen out;
    out.known = r.status != LaneStatus::Unknown;
    out.serving = out.known ? serves(r.status) && r.staffed : spec.initiallyOpen;
    out.occupied = r.occupied;
    out.direction = r.direction;
    out.ageS = ageOf(state, FeedKind::Lanes, r.observedAt, now);
    out.busyS = r.lastResultAt == UtcTime{} ? 0 : secondsFrom(r.lastResultAt, now);
    if (r.lease && r.lease->ends > now) {
        out.leaseS = secondsFrom(now, r.lease->ends);
        out.servingAfterLease = servesAfter(spec, r, out);
    }
    return out;
}

bool standsIn(const Site& site, const std::vector<std::string>& terminals, const std::string& zone)
{
    return std::any_of(terminals.begin(), terminals.end(), [&](const std::string& id) {
        const Surface* s = site.surface(id);
        return s && s->zone == zone;
    });
}

// By the yard of its terminals in which it is; the loader has seen to it that no yard is on both sides.
CarrierSide sideOf(const Site& site, const CarrierState& c)
{
    if (site.carriers.empty() || c.zone.empty())
        return CarrierSide::Between;
    const CarrierSpec& spec = site.carriers.front();
    if (standsIn(site, spec.terminalsHome, c.zone))
        return CarrierSide::Home;
    return standsIn(site, spec.terminalsAway, c.zone) ? CarrierSide::Away : CarrierSide::Between;
}

CarrierSeen see(const CarrierState& c, const Site& site, UtcTime now)
{
    CarrierSeen out;
    out.side = sideOf(site, c);
    out.known = true, out.working = works(c), out.loaded = c.loaded;
    out.task = c.task, out.direction = c.direction;
    out.taskS = secondsFrom(c.taskSince, now);
    return out;
}

} // namespace

std::optional<bool> servingAfter(CommandAction action)
{
    switch (action) {
    case CommandAction::Open:
    case CommandAction::HoldOpen:
    case CommandAction::ReturnToService:
    case CommandAction::Resume:
    case CommandAction::AskOfficer:
        return true;
    case CommandAction::Close:
    case CommandAction::TakeOutOfService:
    case CommandAction::Pause:
        return false;
    case CommandAction::Reverse:
    case CommandAction::ToBay:
    case CommandAction::CancelOrder:
    case CommandAction::AskOpen:
        break;
    }
    return {};
}

namespace {

struct Unit
{
    FreightStage stage = FreightStage::Filed;
    CustomsChannel channel = CustomsChannel::None;
    Direction direction = Direction::Exit;
    bool smart = false;
    std::int16_t place = kNoPlace;
    UtcTime since{};
};

} // namespace

struct ForecastWatch::Arrivals
{
    UtcTime since{};                       // watched
    std::array<float, kMinutes> perHour{}; // by minute
    std::array<std::int64_t, kMinutes> minute{};
};

struct ForecastWatch::Books
{
    std::unordered_map<std::string, std::int16_t> places;
    std::unordered_map<std::string, Unit> freight;
    std::unordered_map<std::string, Arrivals> zones;
};

ForecastWatch::ForecastWatch(std::shared_ptr<const Site> site)
    : m_site(std::move(site)), m(std::make_unique<Books>())
{
    for (std::size_t i = 0; i < m_site->stations.size(); ++i)
        m->places.emplace(m_site->stations[i].id, static_cast<std::int16_t>(i));
    for (const LaneSpec& lane : m_site->lanes)
        m->places.emplace(lane.id, kAtLane);
}

ForecastWatch::~ForecastWatch() = default;

void ForecastWatch::reset()
{
    m->freight.clear();
    m->zones.clear();
}

std::int16_t ForecastWatch::placeOf(const std::string& id) const
{
    if (id.empty())
        return kNoPlace;
    const auto it = m->places.find(id);
    return it == m->places.end() ? kOnCarrier : it->second;
}

void ForecastWatch::see(const Consignment& c, UtcTime now)
{
    Unit unit{c.stage, c.channel, c.direction, c.smart, placeOf(c.place), now};
    const auto stage = static_cast<std::size_t>(c.stage);
    const UtcTime reached = stage < c.stamps.size() ? c.stamps[stage] : UtcTime{};
    const auto [it, first] = m->freight.try_emplace(c.id, unit);
    Unit& old = it->second;
    if (first || old.stage != c.stage)
        unit.since = reached == UtcTime{} ? now : std::min(reached, now);
    else if (old.place == unit.place && old.channel == unit.channel)
        unit.since = old.since;
    old = unit;
}

void ForecastWatch::changed(const std::vector<Change>& changes, UtcTime now)
{
    for (const Change& change : changes) {
        if (const auto* c = std::get_if<Consignment>(&change)) {
            see(*c, now);
        } else if (const auto* z = std::get_if<ZoneState>(&change)) {
            Arrivals& a = m->zones[z->id];
            if (a.since == UtcTime{})
                a.since = now;
            const std::int64_t minute = minuteOf(now);
            const auto slot = static_cast<std::size_t>(minute) % kMinutes;
            a.minute[slot] = minute, a.perHour[slot] = static_cast<float>(z->arrivingPerHour);
        } else if (const auto* e = std::get_if<Erase>(&change); e && e->kind == RecordKind::Consignment) {
            m->freight.erase(e->id);
        }
    }
}

// The rate of the last quarter of an hour and that of the quarter before it, when it was watched.
double ForecastWatch::arrivalsOf(const Arrivals& zone, const ZoneState& state, UtcTime now,
                                 double& watchedS) const
{
    const double watched = secondsFrom(zone.since, now), window = kWindowMin * 60.0;
    watchedS = std::min(watched, window);
    double arrivals = state.arrivingPerHour * watchedS / 3600;
    const double more = std::min(watched - window, window);
    for (const std::int64_t off : {0, 1, -1, 2, -2}) { // fast time skips minutes
        const std::int64_t before = minuteOf(now) - kWindowMin - off;
        const auto slot = static_cast<std::size_t>(before) % kMinutes;
        if (more <= 0 || zone.minute[slot] != before)
            continue;
        watchedS += more;
        return arrivals + static_cast<double>(zone.perHour[slot]) * more / 3600;
    }
    return arrivals;
}

bool ForecastWatch::toldAll(const State& state, UtcTime now) const
{
    const auto holds = [&](const auto& records, const std::string& id, FeedKind feed) {
        const auto it = records.find(id);
        // What a field left behind that has started again may carry a time still to come.
        return it != records.end() && it->second.observedAt <= now &&
               ageOf(state, feed, it->second.observedAt, now) == 0;
    };
    return std::all_of(m_site->lanes.begin(), m_site->lanes.end(),
                       [&](const LaneSpec& l) { return holds(state.lanes, l.id, FeedKind::Lanes); }) &&
           std::all_of(m_site->zones.begin(), m_site->zones.end(),
                       [&](const QueueZone& z) { return holds(state.zones, z.id, FeedKind::Queue); }) &&
           std::all_of(m_site->stations.begin(), m_site->stations.end(), [&](const StationSpec& s) {
               if (s.kind == domain::StationKind::Officers) // told with the staff, of whom no forecast asks
                   return true;
               return holds(state.stations, s.id, s.counterpart ? FeedKind::Counterpart : FeedKind::Customs);
           });
}

std::shared_ptr<const ForecastInput> ForecastWatch::take(const State& state, UtcTime now) const
{
    auto out = std::make_shared<ForecastInput>();
    out->at = now;
    if (!state.sim.empty())
        out->profile = state.sim.begin()->second.profile, out->phase = state.sim.begin()->second.phase;
    out->told = !state.lanes.empty() || !state.zones.empty() || !state.stations.empty();
    out->lanes.resize(m_site->lanes.size());
    for (std::size_t i = 0; i < m_site->lanes.size(); ++i)
        if (const auto it = state.lanes.find(m_site->lanes[i].id); it != state.lanes.end())
            out->lanes[i] = gateway::see(state, m_site->lanes[i], it->second, now);
    out->zones.resize(m_site->zones.size());
    for (std::size_t i = 0; i < m_site->zones.size(); ++i) {
        const auto it = state.zones.find(m_site->zones[i].id);
        if (it == state.zones.end())
            continue;
        const ZoneState& r = it->second;
        ZoneSeen& z = out->zones[i];
        z.known = true, z.count = r.count, z.waitS = r.waitS,
        z.ageS = ageOf(state, FeedKind::Queue, r.observedAt, now);
        if (const auto a = m->zones.find(r.id); a != m->zones.end())
            z.arrivals = arrivalsOf(a->second, r, now, z.watchedS);
    }
    out->stations.resize(m_site->stations.size());
    for (std::size_t i = 0; i < m_site->stations.size(); ++i)
        if (const auto it = state.stations.find(m_site->stations[i].id); it != state.stations.end()) {
            const StationState& r = it->second;
            const bool theirs = m_site->stations[i].counterpart;
            const FeedKind feed = theirs ? FeedKind::Counterpart : FeedKind::Customs;
            out->stations[i] = {true,        r.waiting,
                                r.inService, r.faulty ? 0 : r.openServers,
                                r.waitS,     ageOf(state, feed, r.observedAt, now)};
        }
    for (const auto& [id, carrier] : state.carriers) {
        out->carriers.push_back(gateway::see(carrier, *m_site, now));
        out->carrierIds.push_back(id);
    }
    out->freight.reserve(m->freight.size());
    for (const auto& [id, u] : m->freight)
        if (u.stage > FreightStage::OnWay)
            out->freight.push_back(
                {u.stage, u.channel, u.direction, u.smart, u.place, secondsFrom(u.since, now)});
    return out;
}

} // namespace coi::gateway
