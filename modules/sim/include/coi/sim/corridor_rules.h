// SPDX-License-Identifier: GPL-3.0-or-later
// The traffic rules of a single-track corridor as pure functions, used by the timed simulation (corridor.h)
// and by the exhaustive search of the tests alike. The corridor is a line: terminal, segment, bay, segment,
// ..., terminal. Both ways share a segment, never at once. A bay has slots for each way apart; a terminal has
// places.
//
//  * An IGV enters a segment only with the token of its way, and with a slot beyond it reserved, so it never
//    waits on single track for anything but a stalled one in front.
//  * The token of a segment belongs to one way for at most `platoon` entries and about `hold` long, then to
//  the
//    other if somebody waits there. It changes hands only over an empty segment.
//  * A stalled IGV closes its segment: nobody enters, those behind it stop one headway apart.
//
// With fewer IGVs than slots and places there is no deadlock: the way out, the far terminal, the way back and
// the near terminal are a ring of slots, the IGV behind a free one can always move up, and segments always
// drain.
#pragma once
#include <array>
#include <coi/sim/event_queue.h>

namespace coi::sim {

enum class Way : std::uint8_t { Out, Back }; // towards higher segment numbers, towards lower ones

constexpr Way otherWay(Way w)
{
    return w == Way::Out ? Way::Back : Way::Out;
}
constexpr std::size_t indexOf(Way w)
{
    return static_cast<std::size_t>(w);
}

// The slots of one way in a bay, or all places of a terminal.
struct SlotPool
{
    std::int32_t slots = 0, occupied = 0;
    std::int32_t coming = 0; // reserved by IGVs in the segment before it
};

struct SegmentToken
{
    Way way = Way::Out; // who has it, or had it last
    bool held = false;
    std::int32_t entered = 0; // since it was granted
};

struct SegmentUse
{
    std::array<std::int32_t, 2> inside{}; // by way
    SegmentToken token;
    bool closed = false; // a stalled IGV stands in it
};

constexpr bool hasRoom(const SlotPool& p)
{
    return p.occupied + p.coming < p.slots;
}

// May the first of `way` enter? Headway and clearance are times and kept by the caller.
constexpr bool mayEnter(const SegmentUse& u, Way way, std::int32_t platoon, const SlotPool& beyond)
{
    return !u.closed && u.token.held && u.token.way == way && u.token.entered < platoon &&
           u.inside[indexOf(way)] < platoon && u.inside[indexOf(otherWay(way))] == 0 && hasRoom(beyond);
}

// A way asks for a segment when its first one at the near end stands ready and has room beyond.
// May a free token go to `way`? If both ask, to the one that did not have it last.
constexpr bool mayGrant(const SegmentUse& u, Way way, bool asks, bool otherAsks)
{
    return !u.token.held && asks && u.inside[indexOf(otherWay(way))] == 0 &&
           (!otherAsks || u.token.way != way);
}

// Must the holder give the token back? When its platoon is complete; and when the other way asks while its
// own does not, or its time is over.
constexpr bool mustRelease(const SegmentUse& u, std::int32_t platoon, bool asks, bool otherAsks,
                           bool holdOver)
{
    return u.token.held && (u.token.entered >= platoon || (otherAsks && (holdOver || !asks)));
}

constexpr void grant(SegmentUse& u, Way way)
{
    u.token = {way, true, 0};
}
constexpr void release(SegmentUse& u)
{
    u.token.held = false;
}
constexpr void enter(SegmentUse& u, Way way, SlotPool& beyond)
{
    ++u.inside[indexOf(way)];
    ++u.token.entered;
    ++beyond.coming;
}
constexpr void arrive(SegmentUse& u, Way way, SlotPool& beyond)
{
    --u.inside[indexOf(way)];
    --beyond.coming;
    ++beyond.occupied;
}

} // namespace coi::sim
