// SPDX-License-Identifier: GPL-3.0-or-later
// Who comes when: the initial population, renewal sources and daily profiles, batches.
#include "network_engine.h"

namespace coi::sim {

namespace {

double unit(std::uint32_t word)
{
    return (static_cast<double>(word) + 0.5) / 4294967296.0;
}

} // namespace

double expectedBetween(const PlanSource& plan, Tick from, Tick to)
{
    double sum = 0;
    for (Tick hour = from / kHour; hour * kHour < to; ++hour)
        if (const double gap = plan.gapTicks[static_cast<std::size_t>(hour % 24)]; gap > 0)
            sum += static_cast<double>(std::min(to, (hour + 1) * kHour) - std::max(from, hour * kHour)) / gap;
    return sum;
}

void NetworkEngine::populate()
{
    for (const auto& [node, count] : m_plan->initial)
        for (std::int32_t i = 0; i < count; ++i)
            arrive(makeInitial(0, node), node);
    // They were there before anybody arrived.
    for (std::size_t i = 0; i < m_stats.stations.size(); ++i)
        m_stats.stations[i].before = m_stats.stations[i].arrivals, m_stats.stations[i].arrivals = 0;
    for (ClassCounts& t : m_stats.classes)
        t.before = t.arrivals, t.arrivals = 0;
}

std::uint32_t NetworkEngine::makeInitial(std::uint32_t customerClass, std::uint32_t node)
{
    const std::uint32_t slot = makeCustomer(kInitialSource, m_s.initial++, customerClass);
    Customer& c = m_s.customers[slot];
    c.to = lookAhead(c, node, 0);
    return slot;
}

// The first visit of the next customer, so that nobody waits for it when he comes.
void NetworkEngine::lookAhead(std::uint32_t source)
{
    const PlanSource& p = m_plan->sources[source];
    SourceState& s = m_s.sources[source];
    s.firstOf = s.customers;
    const std::uint32_t who = static_cast<std::uint32_t>(Purpose::Visit) << 16 | source;
    s.first = visit(m_draws.block(s.firstOf, who, 0, 0), p.node, p.customerClass);
}

// One block of random words serves four gaps.
std::uint32_t NetworkEngine::gapWord(std::uint32_t source)
{
    SourceState& s = m_s.sources[source];
    if (s.draws % 4 == 0)
        s.words = m_draws.block(s.draws / 4, static_cast<std::uint32_t>(Purpose::Gap) << 16 | source, 0, 0);
    return s.words[s.draws++ % 4];
}

void NetworkEngine::scheduleArrival(std::uint32_t source)
{
    const PlanSource& p = m_plan->sources[source];
    const SourceState& s = m_s.sources[source];
    const std::uint32_t word = gapWord(source);
    Tick at = kNever;
    if (p.gap == kNone)
        at = profileArrival(p, s.last, dueByProfile(source, word), s.pace);
    else if (s.pace > 0) {
        const Tick gap = m_plan->variates[static_cast<std::size_t>(p.gap)].at(word);
        at = s.last + (s.pace == 1 ? gap : scaled(gap, 1 / s.pace));
    }
    m_s.queue.schedule(at, TieClass::Arrival, kArrival, source, s.generation);
}

// How many are expected between the last arrival and the next: exponential, or what was left of its turn and
// a part of the next one.
double NetworkEngine::dueByProfile(std::uint32_t source, std::uint32_t word)
{
    if (!m_plan->sources[source].timetable)
        return static_cast<double>(m_plan->unit.at(word)) / kUnitTicks;
    SourceState& s = m_s.sources[source];
    s.turn = unit(word);
    return std::max(s.rest, 0.0) + s.turn;
}

// The same from now on, for all that is known of the turn that goes on.
double NetworkEngine::restOfTurn(std::uint32_t source, std::uint32_t word)
{
    const PlanSource& p = m_plan->sources[source];
    SourceState& s = m_s.sources[source];
    double gone = 0; // of the turn in which nobody has come yet
    double left = 0; // before that turn begins
    const PhiloxBlock more =
        m_draws.block(s.draws, static_cast<std::uint32_t>(Purpose::Turn) << 16 | source, s.generation, word);
    if (s.rest < 0) {
        const double since = unit(more[0]); // the beginning of the turn at hand
        const bool still = unit(more[1]) > since;
        gone = still ? since : 0, left = still ? 0 : 1 - since;
    } else {
        const double since = expectedBetween(p, s.last, m_s.now) * s.pace;
        gone = std::min(1.0, std::max(0.0, since - s.rest)), left = std::max(0.0, s.rest - since);
    }
    s.turn = gone + (1 - gone) * unit(word);
    return left + s.turn - gone;
}

// Spends what is due hour by hour.
Tick NetworkEngine::profileArrival(const PlanSource& plan, Tick from, double due, double pace) const
{
    Tick hour = from / kHour;
    for (int idle = 0; idle < 24; ++hour) {
        const double gap = plan.gapTicks[static_cast<std::size_t>(hour % 24)] / pace;
        const Tick begin = std::max(from, hour * kHour);
        if (gap <= 0 || pace <= 0) {
            ++idle; // a whole day without a rate
            continue;
        }
        idle = 0;
        const auto length = static_cast<double>((hour + 1) * kHour - begin);
        if (due * gap <= length)
            return begin + static_cast<Tick>(due * gap + 0.5);
        due -= length / gap;
        if (begin >= kNever)
            break;
    }
    return kNever;
}

NetworkEngine::Batch NetworkEngine::batchOf(const PlanSource& p, const PhiloxBlock& words) const
{
    Batch out;
    if (p.batch != kNone)
        out.count =
            (m_plan->variates[static_cast<std::size_t>(p.batch)].at(words[0]) + kSecond / 2) / kSecond;
    if (p.batchOver != kNone)
        out.over = m_plan->variates[static_cast<std::size_t>(p.batchOver)].at(words[1]);
    return out;
}

void NetworkEngine::arrival(std::uint32_t source, std::uint32_t generation)
{
    const PlanSource& p = m_plan->sources[source];
    SourceState& s = m_s.sources[source];
    if ((s.generation & kGenerationMask) != generation) {
        --m_s.events; // the pace changed meanwhile
        return;
    }
    s.last = m_s.now;
    s.rest = 1 - s.turn;
    const Batch batch =
        batchOf(p, m_draws.block(s.draws, static_cast<std::uint32_t>(Purpose::Batch) << 16 | source, 0));
    for (std::int64_t i = 0; i < batch.count; ++i) {
        if (s.firstOf != s.customers)
            lookAhead(source);
        const std::uint32_t slot =
            makeCustomer(static_cast<std::uint16_t>(source), s.customers++, p.customerClass);
        Customer& c = m_s.customers[slot];
        c.time = p.batchOver == kNone ? s.first.time : batch.timeOf(i), c.to = s.first.to;
        arrive(slot, p.node);
    }
    scheduleArrival(source);
    lookAhead(source);
}

} // namespace coi::sim
