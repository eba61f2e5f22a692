// SPDX-License-Identifier: GPL-3.0-or-later
// The corridor as a whole: construction, time, events.
#include <algorithm>
#include <coi/core/hash.h>
#include <coi/sim/corridor.h>

namespace coi::sim {

namespace {

constexpr Tick kLastTick = kCorridorHorizon + 3 * kDay; // what the event list can hold

} // namespace

core::Result<Corridor> Corridor::make(CorridorConfig config)
{
    std::string text;
    for (const std::string& error : corridorErrors(config))
        text += (text.empty() ? "" : "\n") + error;
    if (!text.empty())
        return core::Error{core::Errc::Invalid, text};
    return Corridor(std::make_shared<const CorridorConfig>(std::move(config)));
}

Corridor::Corridor(std::shared_ptr<const CorridorConfig> config)
    : m_config(std::move(config)), m_draws{m_config->seed, m_config->replication}
{
    const CorridorConfig& c = *m_config;
    m_segments.resize(c.segments.size());
    m_pools.resize((c.segments.size() + 1) * 2);
    m_queues.resize(m_pools.size());
    for (const Way way : {Way::Out, Way::Back})
        for (std::size_t b = 0; b < c.bays.size(); ++b)
            m_pools[queue(static_cast<int>(b) + 1, way)].slots = c.bays[b].slots[indexOf(way)];
    m_pools[pool(0, Way::Out)].slots = c.terminals[0].places;
    m_pools[pool(lastNode(), Way::Out)].slots = c.terminals[1].places;
    std::int64_t way = 0;
    for (const CorridorSegment& s : c.segments)
        way += s.energy;
    for (const std::size_t t : {std::size_t{0}, std::size_t{1}})
        m_chargeBelow[t] = c.terminals[1 - t].chargers > 0 ? way : 2 * way;
    m_igvs.resize(static_cast<std::size_t>(c.fleet));
    m_events.reserve(m_igvs.size() * 3 + m_segments.size() * 4);
    m_dirty.reserve(m_segments.size());
    place();
}

// In turn at both ends as long as there is room, with half to all of the battery.
void Corridor::place()
{
    const CorridorConfig& c = *m_config;
    for (int i = 0; i < c.fleet; ++i) {
        CorridorIgv& v = igv(i);
        int end = i % 2;
        if (const SlotPool& p = m_pools[pool(end * lastNode(), Way::Out)]; !hasRoom(p))
            end = 1 - end;
        v.node = static_cast<std::int16_t>(end * lastNode());
        v.way = end == 0 ? Way::Out : Way::Back;
        ++m_pools[pool(v.node, v.way)].occupied;
        const std::int64_t least = std::min(c.battery, m_chargeBelow[static_cast<std::size_t>(end)]);
        const auto share = static_cast<std::int64_t>(drawFor(v, i, Draw::Battery));
        v.battery = least + ((c.battery - least) / 1000 * (share % 1001));
        handled(i);
    }
    serveDirty();
}

std::uint32_t Corridor::drawFor(const CorridorIgv& v, int i, Draw purpose) const
{
    constexpr std::uint32_t kClass = 0x1647;
    return m_draws.u32(static_cast<std::uint32_t>(i), kClass, static_cast<std::uint32_t>(purpose),
                       v.traversals);
}

void Corridor::schedule(Tick at, Kind kind, int slot, std::uint32_t generation)
{
    m_events.schedule(std::min(at, kLastTick), TieClass::Release, static_cast<std::uint8_t>(kind),
                      static_cast<std::uint32_t>(slot), generation);
}

void Corridor::dispatch(const Event& e)
{
    const auto slot = static_cast<int>(e.slot());
    const auto kind = static_cast<Kind>(e.kind());
    if (kind == Kind::Serve) {
        if (Segment& s = seg(slot); s.serveAt == m_now)
            s.serveAt = -1, markDirty(slot);
    } else if (kind == Kind::Breakdown) {
        if ((igv(slot).traversals & kGenerationMask) == e.generation())
            breakDown(slot);
    } else if (kind == Kind::Repaired) {
        if ((igv(slot).stallTimer & kGenerationMask) == e.generation())
            clear(slot);
    } else if ((igv(slot).timer & kGenerationMask) == e.generation()) {
        if (kind == Kind::Arrive)
            arriveAt(slot);
        else if (kind == Kind::Handled)
            handled(slot);
        else
            charged(slot);
    }
    serveDirty();
}

bool Corridor::run(Tick until)
{
    const Tick end = std::min(until, kCorridorHorizon);
    while (!m_events.empty() && m_events.nextAt() <= end) {
        const Event e = m_events.pop();
        m_now = e.at();
        dispatch(e);
    }
    m_now = std::max(m_now, end);
    return !m_events.empty() && until <= kCorridorHorizon;
}

bool Corridor::runMoves(std::uint64_t moves)
{
    const std::uint64_t goal = m_stats.moves + moves;
    while (m_stats.moves < goal) {
        if (m_events.empty() || m_events.nextAt() > kCorridorHorizon)
            return false;
        const Event e = m_events.pop();
        m_now = e.at();
        dispatch(e);
    }
    return true;
}

bool Corridor::deadlocked() const
{
    return m_events.empty() &&
           std::none_of(m_igvs.begin(), m_igvs.end(), [](const CorridorIgv& v) { return v.stalled; });
}

void Corridor::append(List& list, int i)
{
    igv(i).next = -1;
    if (list.tail >= 0)
        igv(list.tail).next = static_cast<std::int16_t>(i);
    else
        list.head = static_cast<std::int16_t>(i);
    list.tail = static_cast<std::int16_t>(i);
    ++list.size;
}

int Corridor::popFront(List& list)
{
    const int first = list.head;
    list.head = igv(first).next;
    if (list.head < 0)
        list.tail = -1;
    --list.size;
    return first;
}

void Corridor::takeOut(List& list, int i)
{
    List rest;
    for (int v = list.head; v >= 0;) {
        const int after = igv(v).next;
        if (v != i)
            append(rest, v);
        v = after;
    }
    list = rest;
}

std::size_t Corridor::pool(int node, Way way) const
{
    return queue(node, isTerminal(node) ? Way::Out : way);
}

std::uint64_t Corridor::stateHash() const
{
    core::Hash64 h;
    h.i64(m_now);
    for (const CorridorIgv& v : m_igvs) {
        h.i64(v.since), h.i64(v.paused), h.i64(v.limit), h.i64(v.battery);
        h.u64(std::uint64_t{v.traversals} << 32 | v.timer);
        h.i64((v.node * 65536 + v.segment) * 16 + static_cast<int>(v.task) * 2 + (v.stalled ? 1 : 0));
    }
    for (const Segment& s : m_segments) {
        h.i64(s.granted), h.i64(s.entry), h.i64(s.exit);
        h.i64(s.use.inside[0] * 65536 + s.use.inside[1]);
        h.i64(s.use.token.entered * 4 + static_cast<int>(s.use.token.way) * 2 + (s.use.token.held ? 1 : 0));
    }
    h.u64(m_stats.moves), h.i64(m_stats.waited);
    return h.value();
}

} // namespace coi::sim
