// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpart.h"

#include "faults.h"
#include "field_word.h"
#include "fleet.h"
#include "lanes.h"

namespace coi::sim {

using domain::FieldAck;
using domain::LaneStatus;
using domain::Refusal;

namespace {

constexpr Tick kAnswerFrom = 20 * kSecond, kByHand = 10 * kSecond;
constexpr std::uint32_t kAnswerSpreadS = 41; // 20 to 60 s
constexpr std::uint32_t kOneIn = 5;          // refusals

void setGate(GateModel& m, int gate, LaneStatus status)
{
    GateState& g = m.gates[at(gate)];
    g.status = g.target = status;
    g.timer = (g.timer + 1) & kGenerationMask; // what was moving is void
    g.moveEnd = m.now;
    observeGate(m, gate);
    if (isOpen(status))
        wakeFleet(m);
}

} // namespace

FieldAck askToOpen(GateModel& m, int gate, const domain::FieldCommand& command)
{
    if (feedLost(m, domain::FeedKind::Counterpart))
        return refuse(command, Refusal::FieldOffline, "the counterpart");
    if (isOpen(m.gates[at(gate)].status))
        return refuse(command, Refusal::AlreadySo, "open");
    const auto number = static_cast<std::uint32_t>(m.questions.size());
    m.questions.push_back({command.commandId, gate});
    const Tick time =
        kAnswerFrom +
        static_cast<Tick>(m.draw(EntityClass::Fault, number, Purpose::Answer) % kAnswerSpreadS) * kSecond;
    m.schedule(m.now + time, TieClass::Release, Kind::CounterpartAnswer, number);
    FieldAck asked{command.commandId, false, Refusal::None, {}};
    asked.pending = true;
    return asked;
}

void onCounterpartAnswer(GateModel& m, std::uint32_t question)
{
    const Question& q = m.questions[question];
    GateState& g = m.gates[at(q.gate)];
    const bool refuses = m.draw(EntityClass::Fault, question, Purpose::Answer, 1) % kOneIn == 0;
    if (refuses && !isOpen(g.status)) {
        m.answers.push_back({q.commandId, false, Refusal::BlockedByHealth, "barrier under repair"});
        return;
    }
    m.answers.push_back({q.commandId, true, Refusal::None, {}});
    if (isOpen(g.status))
        return;
    g.target = LaneStatus::HeldOpen;
    g.status = LaneStatus::Opening;
    g.moveEnd = m.now + kByHand;
    g.timer = (g.timer + 1) & kGenerationMask;
    observeGate(m, q.gate);
    m.schedule(g.moveEnd, TieClass::Release, Kind::GateMove, u32(q.gate), g.timer);
}

void failGate(GateModel& m, int gate, bool fails)
{
    setGate(m, gate, fails ? LaneStatus::Fault : LaneStatus::InService);
}

} // namespace coi::sim
