// SPDX-License-Identifier: GPL-3.0-or-later
// What a carrier obeys: pause and resume, the way into a bay, the end of its order.
#include "field_word.h"
#include "fleet.h"
#include "fleet_bays.h"
#include "fleet_work.h"

#include <coi/domain/corridor.h>

namespace coi::sim {

using domain::CommandAction;
using domain::FieldAck;
using domain::FieldCommand;
using domain::Refusal;

namespace {

Carrier& carrierOf(GateModel& m, int index)
{
    return m.fleet.carriers[at(index)];
}

// A rolling one stops at the end of its cell.
void stop(GateModel& m, int index)
{
    Carrier& c = carrierOf(m, index);
    c.pauseAsked = true;
    if (m.now >= c.motion.t1 || c.phase == CarrierPhase::Standing)
        halt(c);
}

FieldAck pause(GateModel& m, int index, const FieldCommand& cmd)
{
    if (carrierOf(m, index).pauseAsked)
        return refuse(cmd, Refusal::AlreadySo);
    stop(m, index);
    return accept(cmd);
}

// Out of the bay, or no longer to it; who is turning into it already passes through.
void leaveBay(GateModel& m, int index)
{
    Carrier& c = carrierOf(m, index);
    if (!c.bayAsked)
        return;
    c.bayAsked = false;
    if (c.phase == CarrierPhase::Standing) {
        passOn(m, index);
    } else if (c.phase == CarrierPhase::Driving && c.goal != kNone) {
        m.fleet.sidings[at(c.goal)] = kNone;
        c.goal = kNone;
    }
}

FieldAck resume(GateModel& m, int index, const FieldCommand& cmd)
{
    Carrier& c = carrierOf(m, index);
    if (!c.pauseAsked && !c.bayAsked)
        return refuse(cmd, Refusal::AlreadySo);
    c.pauseAsked = c.paused = c.cancelAsked = false;
    if (c.order == 0 && c.phase != CarrierPhase::Standing) {
        c.order = ++m.fleet.orders;
        c.orderUpdate = 0;
    }
    leaveBay(m, index);
    goOn(m, index);
    wakeFleet(m);
    dispatchFleet(m);
    return accept(cmd);
}

FieldAck toBay(GateModel& m, int index, const FieldCommand& cmd)
{
    Carrier& c = carrierOf(m, index);
    if (c.bayAsked)
        return refuse(cmd, Refusal::AlreadySo);
    if (c.stalled)
        return refuse(cmd, Refusal::BlockedByHealth, "stalled");
    const int bay = freeBayAhead(m, c);
    if (bay == kNone)
        return refuse(cmd, Refusal::BlockedByInterlock, "bay_ahead");
    c.goal = static_cast<std::int16_t>(bay);
    c.bayAsked = true;
    m.fleet.sidings[at(bay)] = static_cast<std::int16_t>(index);
    ++c.orderUpdate;
    goOn(m, index);
    return accept(cmd);
}

FieldAck cancelOrder(GateModel& m, int index, const FieldCommand& cmd)
{
    Carrier& c = carrierOf(m, index);
    if (!hasOrder(c))
        return refuse(cmd, Refusal::AlreadySo, "without an order");
    if (domain::inBorderStrip(*m.plan->site, zoneOf(m, c)))
        return refuse(cmd, Refusal::BlockedByInterlock, "off_border");
    c.cancelAsked = true;
    stop(m, index);
    return accept(cmd);
}

} // namespace

void halt(Carrier& c)
{
    c.paused = true;
    if (c.cancelAsked)
        c.order = 0;
}

bool hasOrder(const Carrier& c)
{
    return c.order != 0 && (c.phase != CarrierPhase::Standing || c.bayAsked);
}

FieldAck commandCarrier(GateModel& m, const FieldCommand& cmd)
{
    const int index = carrierIndex(m, cmd.object);
    if (index == kNone)
        return refuse(cmd, Refusal::ObjectUnknown, cmd.object);
    const Carrier& c = carrierOf(m, index);
    if (c.lost)
        return refuse(cmd, Refusal::FieldOffline, "no link to the vehicle");
    if (c.mode != domain::OperatingMode::Automatic && c.mode != domain::OperatingMode::SemiAutomatic)
        return refuse(cmd, Refusal::BlockedByMode, "not under fleet control");
    FieldAck ack;
    switch (cmd.action) {
    case CommandAction::Pause:
        ack = pause(m, index, cmd);
        break;
    case CommandAction::Resume:
        ack = resume(m, index, cmd);
        break;
    case CommandAction::ToBay:
        ack = toBay(m, index, cmd);
        break;
    case CommandAction::CancelOrder:
        ack = cancelOrder(m, index, cmd);
        break;
    default:
        return refuse(cmd, Refusal::OutOfRange, "not a command for a carrier");
    }
    if (ack.accepted)
        observeCarrier(m, index);
    return ack;
}

} // namespace coi::sim
