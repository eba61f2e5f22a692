// SPDX-License-Identifier: GPL-3.0-or-later
// Standing in bays; handling, charging and turning in terminals.
#include <coi/sim/corridor.h>

namespace coi::sim {

void Corridor::standReady(int i)
{
    CorridorIgv& v = igv(i);
    v.task = CorridorTask::Ready;
    v.since = m_now;
    if (v.stalled && isTerminal(v.node))
        return; // stands aside until it is cleared
    append(m_queues[queue(v.node, v.way)], i);
    markDirty(segmentFrom(v.node, v.way));
}

void Corridor::atTerminal(int i)
{
    CorridorIgv& v = igv(i);
    ++m_stats.arrived[indexOf(v.way)];
    v.way = otherWay(v.way);
    v.task = CorridorTask::Handling;
    const CorridorTerminal& terminal = m_config->terminals[v.node == 0 ? 0 : 1];
    schedule(m_now + terminal.handling.at(drawFor(v, i, Draw::Handling)), Kind::Handled, i, ++v.timer);
}

void Corridor::handled(int i)
{
    CorridorIgv& v = igv(i);
    const std::size_t end = v.node == 0 ? 0 : 1;
    if (m_config->terminals[end].chargers == 0 || v.battery >= m_chargeBelow[end]) {
        standReady(i);
        return;
    }
    v.task = CorridorTask::AwaitsCharger;
    append(m_chargers[end].waiting, i);
    giveCharger(end);
}

void Corridor::giveCharger(std::size_t end)
{
    Chargers& c = m_chargers[end];
    if (c.waiting.head < 0 || c.busy >= m_config->terminals[end].chargers)
        return;
    const int i = popFront(c.waiting);
    CorridorIgv& v = igv(i);
    ++c.busy;
    v.task = CorridorTask::Charging;
    const std::int64_t missing = m_config->battery - v.battery;
    const Tick perUnit = kHour / kSecond; // seconds an hour: the product below stays small
    const Tick time = missing * perUnit / m_config->chargePerHour * kSecond + kSecond;
    schedule(m_now + time, Kind::Charged, i, ++v.timer);
}

void Corridor::charged(int i)
{
    CorridorIgv& v = igv(i);
    const std::size_t end = v.node == 0 ? 0 : 1;
    v.battery = m_config->battery;
    ++m_stats.charges;
    --m_chargers[end].busy;
    giveCharger(end);
    standReady(i);
}

} // namespace coi::sim
