// SPDX-License-Identifier: GPL-3.0-or-later
// Guided vehicles (IGVs) on a single-track corridor with passing bays: event by event, by the rules of
// corridor_rules.h. IGVs shuttle between the terminals; there they are handled, charge when the battery would
// not last for the way to the next charger, and turn. A vehicle that stalls stands where it is until it is
// cleared.
//
// Thread: any, one at a time. All state is plain values: a copy is a fork with the same future, except that
// the configuration is shared and immutable. Times are Ticks (microseconds), energy is milliwatt hours.
// Random draws are keyed by (seed, replication, IGV, purpose, traversal). Idle vehicles draw no energy.
// Simulated time ends at kCorridorHorizon, the reach of the event list.
//
//   auto corridor = Corridor::make(config);
//   if (!corridor) return corridor.error();            // every fault of the configuration, one a line
//   corridor->run(8 * kHour);
//   corridor->stats().arrived[indexOf(Way::Out)];
#pragma once
#include <coi/core/result.h>
#include <coi/sim/corridor_rules.h>
#include <coi/sim/philox.h>
#include <coi/sim/variate.h>
#include <memory>
#include <string>

namespace coi::sim {

inline constexpr Tick kCorridorHorizon = 200 * kDay;

struct CorridorSegment
{
    Tick travel = 90 * kSecond;    // from end to end
    Tick headway = 20 * kSecond;   // between the fronts of two of one way, in travel time
    Tick clearance = 10 * kSecond; // from the last out of it to the first of the other way
    Tick hold = 10 * kMinute;      // of the token, while the other way waits
    std::int32_t platoon = 4;      // entries a grant, and vehicles inside
    std::int64_t energy = 0;       // a traversal
};

struct CorridorBay
{
    std::array<std::int32_t, 2> slots{1, 1}; // by way
};

struct CorridorTerminal
{
    std::int32_t places = 0; // for arrivals, handling, charging and those ready to leave
    std::int32_t chargers = 0;
    Variate handling; // from arrival to ready, without charging
};

struct CorridorConfig
{
    std::vector<CorridorSegment> segments;       // one more than bays
    std::vector<CorridorBay> bays;               // bay i lies between segments i and i + 1
    std::array<CorridorTerminal, 2> terminals{}; // where the way out begins, where it ends
    std::int32_t fleet = 1; // starts in the terminals, in turn; less than all slots and places
    std::int64_t battery = 0, chargePerHour = 0;
    double stallChance = 0; // a traversal, somewhere on the segment
    Variate repair;         // of such a stall
    std::uint64_t seed = 1;
    std::uint32_t replication = 0;
    bool checked = false; // look for violations at every move
};

// Vehicles an hour, both ways together, over a segment that is saturated from both ends:
// 3600 * 2k / (2 (tau + (k - 1) h + cl)), tau travel, h headway, cl clearance, k platoon.
double saturatedPerHour(const CorridorSegment& segment);

// What is wrong with a configuration, each with its place ("segments[2].platoon: ..."); empty: nothing.
std::vector<std::string> corridorErrors(const CorridorConfig& config);

enum class CorridorTask : std::uint8_t { Handling, AwaitsCharger, Charging, Ready, Underway };

struct CorridorIgv
{
    Tick since = 0;             // in the segment; or stands ready
    Tick paused = 0, limit = 0; // underway: standing time so far; how far it may go
    std::int64_t battery = 0;   // milliwatt hours
    std::uint32_t traversals = 0;
    std::uint32_t timer = 0, stallTimer = 0;        // generations of its pending events
    std::int16_t node = 0, segment = -1, next = -1; // next: behind it in its segment or queue
    Way way = Way::Out;
    CorridorTask task = CorridorTask::Ready;
    bool stalled = false;
};

struct CorridorStats
{
    std::uint64_t moves = 0;                // segments entered
    std::array<std::uint64_t, 2> arrived{}; // at the terminal at the end of the way
    std::uint64_t stalls = 0, repairs = 0, charges = 0, grants = 0;
    Tick waited = 0, longestWait = 0; // of those ready, until they enter the next segment
    // Found by the checks of each move: both ways in a segment; less than a headway; more than the slots;
    // counts that disagree with where the vehicles are.
    std::uint64_t overlaps = 0, headways = 0, overfull = 0, miscounts = 0;
};

class Corridor
{
public:
    static core::Result<Corridor> make(CorridorConfig config);

    // Up to and including that time. False: nothing can happen any more (see deadlocked) or the horizon is
    // reached before.
    bool run(Tick until);
    bool runMoves(std::uint64_t moves); // so many more; false as above

    void stall(int igv); // until cleared, also one that has broken down by itself
    void clear(int igv);

    Tick now() const { return m_now; }
    // Vehicles stand ready, none is stalled, handled or charged, and no event is left.
    bool deadlocked() const;
    const CorridorStats& stats() const { return m_stats; }
    void resetStats() { m_stats = {}; }
    const CorridorConfig& config() const { return *m_config; }
    const std::vector<CorridorIgv>& igvs() const { return m_igvs; }
    const SegmentUse& segment(int s) const { return m_segments[static_cast<std::size_t>(s)].use; }
    const SlotPool& slots(int node, Way way) const { return m_pools[pool(node, way)]; }
    std::int32_t charging(int terminal) const { return m_chargers[static_cast<std::size_t>(terminal)].busy; }
    // How far along its segment, 0 to 1 in its way; 0 when it is in none.
    double progress(int igv) const;
    // Everything at once, recounted from the vehicles; empty: sound. Costs O(fleet + segments).
    std::string violation() const;
    std::uint64_t stateHash() const;

private:
    friend struct CorridorProbe; // of the tests, which damage copies to see the checks fail
    enum class Kind : std::uint8_t { Arrive, Serve, Handled, Charged, Breakdown, Repaired };

    enum class Draw : std::uint8_t { Battery, Handling, Stall, StallPlace, Repair };

    struct List // of vehicles, by CorridorIgv::next
    {
        std::int16_t head = -1, tail = -1;
        std::int32_t size = 0;
    };
    struct Segment
    {
        SegmentUse use;
        Tick granted = 0, entry = 0, exit = 0; // last ones; exit of either way
        Tick serveAt = -1;                     // pending Serve event
        Way lastWay = Way::Out;                // of the last entry
        std::int32_t stalled = 0;
        List inside; // front first
        bool dirty = false, everUsed = false;
    };
    struct Chargers
    {
        std::int32_t busy = 0;
        List waiting;
    };

    explicit Corridor(std::shared_ptr<const CorridorConfig> config);
    void place();
    void dispatch(const Event& e);
    void schedule(Tick at, Kind kind, int slot, std::uint32_t generation);

    // Segments
    void markDirty(int segment);
    void serveDirty();
    void serve(int segment);
    bool giveToken(int segment, const std::array<bool, 2>& asks);
    bool asksFor(int segment, Way way) const;
    Tick earliestEntry(int segment, Way way) const;
    void serveLater(int segment, Tick at);
    void enterSegment(int segment, Way way);
    void arriveAt(int igv);
    void relimit(int segment);
    Tick covered(const CorridorIgv& v) const;

    void breakDown(int igv);

    // Nodes
    void standReady(int igv);
    void atTerminal(int igv);
    void handled(int igv);
    void giveCharger(std::size_t end);
    void charged(int igv);
    std::uint32_t drawFor(const CorridorIgv& v, int igv, Draw purpose) const;

    void checkSegment(int segment);
    std::size_t pool(int node, Way way) const;
    std::size_t queue(int node, Way way) const { return static_cast<std::size_t>(node) * 2 + indexOf(way); }
    int lastNode() const { return static_cast<int>(m_segments.size()); }
    bool isTerminal(int node) const { return node == 0 || node == lastNode(); }
    static int segmentFrom(int node, Way way) { return way == Way::Out ? node : node - 1; }
    static int nodeBeyond(int segment, Way way) { return way == Way::Out ? segment + 1 : segment; }
    static int nodeBefore(int segment, Way way) { return way == Way::Out ? segment : segment + 1; }
    void append(List& list, int igv);
    int popFront(List& list);
    void takeOut(List& list, int igv);
    CorridorIgv& igv(int i) { return m_igvs[static_cast<std::size_t>(i)]; }
    const CorridorIgv& igv(int i) const { return m_igvs[static_cast<std::size_t>(i)]; }
    Segment& seg(int s) { return m_segments[static_cast<std::size_t>(s)]; }
    const Segment& seg(int s) const { return m_segments[static_cast<std::size_t>(s)]; }
    const CorridorSegment& plan(int s) const { return m_config->segments[static_cast<std::size_t>(s)]; }

    std::shared_ptr<const CorridorConfig> m_config;
    Draws m_draws;
    Tick m_now = 0;
    EventQueue m_events;
    std::vector<CorridorIgv> m_igvs;
    std::vector<Segment> m_segments;
    std::vector<SlotPool> m_pools; // per node and way; a terminal uses that of the way out
    std::vector<List> m_queues;    // ready to leave, per node and way
    std::array<Chargers, 2> m_chargers{};
    std::array<std::int64_t, 2> m_chargeBelow{}; // energy to leave a terminal with
    std::vector<std::int16_t> m_dirty;
    CorridorStats m_stats;
};

} // namespace coi::sim
