// SPDX-License-Identifier: GPL-3.0-or-later
// Who is on a segment and how far; who may go next.
#include <algorithm>
#include <coi/sim/corridor.h>

namespace coi::sim {

void Corridor::markDirty(int segment)
{
    if (segment < 0 || segment >= lastNode() || seg(segment).dirty)
        return;
    seg(segment).dirty = true;
    m_dirty.push_back(static_cast<std::int16_t>(segment));
}

// Each entry frees a slot and so may let the segment behind go on: until nothing changes.
void Corridor::serveDirty()
{
    while (!m_dirty.empty()) {
        const int s = m_dirty.back();
        m_dirty.pop_back();
        seg(s).dirty = false;
        serve(s);
    }
}

void Corridor::serveLater(int segment, Tick at)
{
    Segment& s = seg(segment);
    if (s.serveAt >= m_now && s.serveAt <= at && s.serveAt != -1)
        return;
    s.serveAt = at;
    schedule(at, Kind::Serve, segment, 0);
}

bool Corridor::asksFor(int segment, Way way) const
{
    const List& waiting = m_queues[queue(nodeBefore(segment, way), way)];
    return waiting.head >= 0 && !igv(waiting.head).stalled &&
           hasRoom(m_pools[pool(nodeBeyond(segment, way), way)]);
}

// False: nobody has it, or nobody may have it yet.
bool Corridor::giveToken(int segment, const std::array<bool, 2>& asks)
{
    Segment& s = seg(segment);
    SegmentToken& token = s.use.token;
    if (mustRelease(s.use, plan(segment).platoon, asks[indexOf(token.way)],
                    asks[indexOf(otherWay(token.way))], m_now - s.granted >= plan(segment).hold))
        release(s.use);
    if (token.held)
        return true;
    for (const Way way : {Way::Out, Way::Back}) {
        if (!mayGrant(s.use, way, asks[indexOf(way)], asks[indexOf(otherWay(way))]))
            continue;
        grant(s.use, way);
        s.granted = m_now;
        ++m_stats.grants;
        return true;
    }
    return false;
}

Tick Corridor::earliestEntry(int segment, Way way) const
{
    const Segment& s = seg(segment);
    if (!s.everUsed)
        return 0;
    if (way != s.lastWay)
        return s.exit + plan(segment).clearance;
    const Tick headway = plan(segment).headway;
    const Tick gap = s.inside.tail < 0 ? headway : covered(igv(s.inside.tail));
    return std::max(s.entry + headway, m_now + headway - std::min(gap, headway));
}

void Corridor::serve(int segment)
{
    for (;;) {
        const Segment& s = seg(segment);
        const std::array<bool, 2> asks{asksFor(segment, Way::Out), asksFor(segment, Way::Back)};
        if (!giveToken(segment, asks))
            return; // the next arrival, exit or freed slot asks again
        const Way way = s.use.token.way;
        if (!asks[indexOf(way)] ||
            !mayEnter(s.use, way, plan(segment).platoon, m_pools[pool(nodeBeyond(segment, way), way)]))
            return;
        if (const Tick at = earliestEntry(segment, way); at > m_now) {
            serveLater(segment, at);
            return;
        }
        enterSegment(segment, way);
    }
}

void Corridor::enterSegment(int segment, Way way)
{
    Segment& s = seg(segment);
    const int from = nodeBefore(segment, way), beyond = nodeBeyond(segment, way);
    const int i = popFront(m_queues[queue(from, way)]);
    CorridorIgv& v = igv(i);
    const Tick wait = m_now - v.since;
    m_stats.waited += wait;
    m_stats.longestWait = std::max(m_stats.longestWait, wait);
    --m_pools[pool(from, way)].occupied;
    enter(s.use, way, m_pools[pool(beyond, way)]);
    append(s.inside, i);
    s.entry = m_now, s.lastWay = way, s.everUsed = true;
    v.task = CorridorTask::Underway;
    v.segment = static_cast<std::int16_t>(segment);
    v.since = m_now, v.paused = 0, v.limit = plan(segment).travel;
    v.battery -= plan(segment).energy;
    ++v.traversals, ++m_stats.moves;
    schedule(m_now + v.limit, Kind::Arrive, i, ++v.timer);
    if (m_config->stallChance > 0 && drawFor(v, i, Draw::Stall) < chance(m_config->stallChance)) {
        const auto part = static_cast<Tick>(drawFor(v, i, Draw::StallPlace) >> 1);
        schedule(m_now + static_cast<Tick>((v.limit >> 10) * (part >> 10) >> 11), Kind::Breakdown, i,
                 v.traversals);
    }
    markDirty(segmentFrom(from, otherWay(way))); // behind: its slot is free
    if (m_config->checked)
        checkSegment(segment);
}

void Corridor::arriveAt(int i)
{
    CorridorIgv& v = igv(i);
    const int segment = v.segment, node = nodeBeyond(segment, v.way);
    Segment& s = seg(segment);
    if (m_config->checked && s.inside.head != i)
        ++m_stats.overlaps; // it would have overtaken
    popFront(s.inside);
    arrive(s.use, v.way, m_pools[pool(node, v.way)]);
    s.exit = m_now;
    if (v.stalled)
        s.use.closed = --s.stalled > 0;
    v.segment = -1;
    v.node = static_cast<std::int16_t>(node);
    if (isTerminal(node))
        atTerminal(i);
    else
        standReady(i);
    markDirty(segment);
    if (m_config->checked)
        checkSegment(segment);
}

Tick Corridor::covered(const CorridorIgv& v) const
{
    return std::min(m_now - v.since - v.paused, v.limit);
}

double Corridor::progress(int i) const
{
    const CorridorIgv& v = igv(i);
    return v.segment < 0 ? 0 : static_cast<double>(covered(v)) / static_cast<double>(plan(v.segment).travel);
}

// Who stalls stands; who is behind it may come up to one headway; everybody else goes to the end.
void Corridor::relimit(int segment)
{
    const Tick end = plan(segment).travel;
    const CorridorIgv* front = nullptr;
    for (int i = seg(segment).inside.head; i >= 0; i = igv(i).next) {
        CorridorIgv& v = igv(i);
        const Tick here = covered(v);
        const bool behind = front && front->limit < end;
        const Tick limit = v.stalled ? here : behind ? front->limit - plan(segment).headway : end;
        if (limit != v.limit) {
            v.paused = m_now - v.since - here;
            v.limit = limit;
            ++v.timer; // forgets the arrival planned before
            if (limit == end)
                schedule(m_now + end - here, Kind::Arrive, i, v.timer);
        }
        front = &v;
    }
}

void Corridor::stall(int i)
{
    CorridorIgv& v = igv(i);
    ++v.stallTimer; // forgets a repair that is planned
    if (v.stalled)
        return;
    v.stalled = true;
    ++m_stats.stalls;
    if (v.segment < 0) {
        if (isTerminal(v.node) && v.task == CorridorTask::Ready)
            takeOut(m_queues[queue(v.node, v.way)], i); // others pass it; in a bay they cannot
        return;
    }
    ++seg(v.segment).stalled;
    seg(v.segment).use.closed = true;
    relimit(v.segment);
}

void Corridor::clear(int i)
{
    CorridorIgv& v = igv(i);
    if (!v.stalled)
        return;
    v.stalled = false;
    ++m_stats.repairs;
    if (v.segment >= 0) {
        seg(v.segment).use.closed = --seg(v.segment).stalled > 0;
        relimit(v.segment);
        markDirty(v.segment);
    } else if (isTerminal(v.node) && v.task == CorridorTask::Ready) {
        standReady(i);
    } else {
        markDirty(segmentFrom(v.node, v.way));
    }
    serveDirty();
}

void Corridor::breakDown(int i)
{
    if (igv(i).segment < 0 || igv(i).stalled)
        return;
    stall(i);
    const Tick repair = m_config->repair.at(drawFor(igv(i), i, Draw::Repair));
    schedule(m_now + repair, Kind::Repaired, i, igv(i).stallTimer);
}

} // namespace coi::sim
