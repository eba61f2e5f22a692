// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that count from the vehicles themselves and trust none of the counters the rules go by.
#include <coi/sim/corridor.h>

namespace coi::sim {

namespace {

void countIf(bool wrong, std::uint64_t& count)
{
    if (wrong)
        ++count;
}

} // namespace

// Around the segment in which something has just moved.
void Corridor::checkSegment(int segment)
{
    const Segment& s = seg(segment);
    std::array<std::int32_t, 2> inside{};
    const CorridorIgv* front = nullptr;
    for (int i = s.inside.head; i >= 0; i = igv(i).next) {
        const CorridorIgv& v = igv(i);
        ++inside[indexOf(v.way)];
        countIf(v.segment != segment, m_stats.miscounts);
        countIf(front && covered(*front) - covered(v) < plan(segment).headway, m_stats.headways);
        front = &v;
    }
    countIf(inside[0] > 0 && inside[1] > 0, m_stats.overlaps);
    countIf(inside != s.use.inside, m_stats.miscounts);
    for (const Way way : {Way::Out, Way::Back}) {
        const int node = nodeBeyond(segment, way);
        const SlotPool& p = m_pools[pool(node, way)];
        countIf(p.occupied + p.coming > p.slots, m_stats.overfull);
        countIf(p.coming != inside[indexOf(way)] || p.occupied < 0, m_stats.miscounts);
        countIf(!isTerminal(node) && p.occupied != m_queues[queue(node, way)].size, m_stats.miscounts);
    }
}

std::string Corridor::violation() const
{
    std::vector<SlotPool> pools(m_pools.size());
    std::vector<std::array<std::int32_t, 2>> inside(m_segments.size());
    std::vector<std::int32_t> stalled(m_segments.size());
    std::array<std::int32_t, 2> charging{};
    for (std::size_t i = 0; i < m_igvs.size(); ++i) {
        const CorridorIgv& v = m_igvs[i];
        const std::string name = "vehicle " + std::to_string(i);
        if (v.battery < 0)
            return name + " has an empty battery";
        if ((v.segment >= 0) != (v.task == CorridorTask::Underway))
            return name + " is underway nowhere, or stands on a segment";
        if (v.segment < 0) {
            ++pools[pool(v.node, v.way)].occupied;
            charging[v.node == 0 ? 0 : 1] += v.task == CorridorTask::Charging ? 1 : 0;
            continue;
        }
        const auto s = static_cast<std::size_t>(v.segment);
        ++pools[pool(nodeBeyond(v.segment, v.way), v.way)].coming;
        ++inside[s][indexOf(v.way)];
        stalled[s] += v.stalled ? 1 : 0;
    }
    for (std::size_t p = 0; p < pools.size(); ++p)
        if (pools[p].occupied != m_pools[p].occupied || pools[p].coming != m_pools[p].coming ||
            pools[p].occupied + pools[p].coming > m_pools[p].slots)
            return "slots of node " + std::to_string(p / 2) + " are overfull or counted wrong";
    for (std::size_t s = 0; s < inside.size(); ++s) {
        if (inside[s][0] > 0 && inside[s][1] > 0)
            return "both ways are on segment " + std::to_string(s);
        if (inside[s] != m_segments[s].use.inside || stalled[s] != m_segments[s].stalled ||
            m_segments[s].use.closed != (stalled[s] > 0))
            return "segment " + std::to_string(s) + " is counted wrong";
    }
    for (std::size_t t = 0; t < charging.size(); ++t)
        if (charging[t] != m_chargers[t].busy || charging[t] > m_config->terminals[t].chargers)
            return "terminal " + std::to_string(t) + " has more charging than chargers";
    return {};
}

} // namespace coi::sim
