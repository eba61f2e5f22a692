// SPDX-License-Identifier: GPL-3.0-or-later
// A copy that knows the past of a run and nothing of its future.
#include "network_engine.h"

namespace coi::sim {

void NetworkEngine::copyPast(const NetworkState& live, std::uint64_t seed, std::uint32_t replication)
{
    m_s = live;
    m_draws = NetworkDraws({seed, replication});
    m_stats.histograms = false;
    restartCounts();
}

// In a fixed order, so that events of one tick happen in the same order in every replication.
void NetworkEngine::forgetFuture()
{
    m_s.queue.clear();
    redrawServices();
    for (Server& s : m_s.servers)
        if (s.name != kNoSlot)
            redrawServer(s);
    for (std::uint32_t i = 0; i < m_s.returns.size(); ++i) {
        const ReturnTrip& r = m_s.returns[i];
        if (r.fleet == kNoSlot)
            continue;
        const Variate& time = m_plan->variates[static_cast<std::size_t>(
            r.empty ? m_plan->fleets[r.fleet].emptyTrip : m_plan->nodes[r.node].releaseAfter)];
        const std::uint32_t word =
            m_draws.block(r.number, static_cast<std::uint32_t>(Purpose::Residual) << 16 | r.source, r.node,
                          r.empty ? 0x80000000U + r.fleet : r.hop)[2];
        m_s.queue.schedule(m_s.now + time.residual(m_s.now - r.since, word), TieClass::Release, kReturned, i);
    }
    for (std::uint32_t i = 0; i < m_s.sources.size(); ++i) {
        SourceState& s = m_s.sources[i];
        s.firstOf = kNoSlot;
        s.draws = (s.draws + 3) / 4 * 4; // the words at hand belong to the live run
        const std::uint32_t word = gapWord(i);
        scheduleRest(i, word);
    }
}

void NetworkEngine::redrawServices()
{
    for (std::uint32_t slot = 0; slot < m_s.customers.size(); ++slot) {
        Customer& c = m_s.customers[slot];
        if (c.stage == Stage::Free)
            continue;
        const PlanNode& p = m_plan->nodes[c.node];
        if (c.stage == Stage::InService) {
            const PhiloxBlock words = draw(Purpose::Residual, c, c.hop);
            c.to = wayFrom(p, words[1]);
            if (c.to != kExit)
                c.then = lookAhead(c, c.to, c.hop + 1);
            if (p.breakdown == kNone) {
                const Tick left = restOfService(c, m_s.now - c.since, words[0]);
                m_s.queue.schedule(m_s.now + left, TieClass::Release, kEnd, slot);
            }
            continue;
        }
        c.to = lookAhead(c, c.node, c.hop);
        if (const std::int32_t v = m_plan->classes[c.customerClass].patience; v != kNone) {
            const Tick left = m_plan->variates[static_cast<std::size_t>(v)].residual(
                m_s.now - c.since, draw(Purpose::Patience, c, c.hop)[1]);
            m_s.queue.schedule(m_s.now + left, TieClass::Arrival, kPatience, slot, c.stamp);
        }
    }
}

Tick NetworkEngine::restOfService(const Customer& c, Tick age, std::uint32_t word) const
{
    const Variate& service = timeAt(m_plan->nodes[c.node], c.customerClass);
    const double scale = m_s.nodes[c.node].scale;
    if (scale == 1)
        return service.residual(age, word);
    const auto unscaled = static_cast<Tick>(static_cast<double>(age) / scale);
    return scaled(service.residual(unscaled, word), scale);
}

void NetworkEngine::redrawServer(Server& s)
{
    const PlanBreakdown& b = breakdownOf(s);
    const PhiloxBlock words =
        m_draws.block(s.name, static_cast<std::uint32_t>(Purpose::Repair) << 16, 0, s.failures);
    const bool up = s.stage == ServerStage::Up;
    if (s.customer != kNoSlot) {
        const Customer& c = m_s.customers[s.customer];
        const Tick stretch = up ? m_s.now - s.since : 0;
        s.served += stretch;
        s.spent += stretch;
        s.left = restOfService(c, s.served, draw(Purpose::Residual, c, c.hop)[0]);
    }
    if (up)
        s.life = b.up.residual(b.whenBusy ? s.spent : m_s.now - s.upSince, words[0]);
    if (up && !b.whenBusy)
        m_s.queue.schedule(m_s.now + s.life, TieClass::Arrival, kFailure, s.name);
    if (up && s.customer != kNoSlot)
        resume(s);
    if (s.stage == ServerStage::InRepair)
        m_s.queue.schedule(m_s.now + b.repair.residual(m_s.now - s.since, words[1]), TieClass::Release,
                           kRepaired, s.name);
}

// The rest of the gap that runs, at the present pace.
void NetworkEngine::scheduleRest(std::uint32_t source, std::uint32_t word)
{
    const PlanSource& p = m_plan->sources[source];
    SourceState& s = m_s.sources[source];
    Tick at = kNever;
    if (p.gap == kNone) {
        at = profileArrival(p, m_s.now, p.timetable ? restOfTurn(source, word) : dueByProfile(source, word),
                            s.pace);
    } else if (s.pace > 0) {
        const auto age = static_cast<Tick>(static_cast<double>(m_s.now - s.last) * s.pace);
        const Tick rest = m_plan->variates[static_cast<std::size_t>(p.gap)].residual(age, word);
        at = m_s.now + scaled(rest, 1 / s.pace);
    }
    m_s.queue.schedule(at, TieClass::Arrival, kArrival, source, s.generation);
}

void NetworkEngine::presetPace(std::uint32_t source, double factor)
{
    m_s.sources[source].pace = factor;
}

void NetworkEngine::setPace(std::uint32_t source, double factor)
{
    SourceState& s = m_s.sources[source];
    s.pace = factor;
    ++s.generation;
    scheduleRest(
        source, m_draws.u32(s.draws, static_cast<std::uint32_t>(Purpose::Pace) << 16 | source, s.generation));
}

} // namespace coi::sim
