// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/freight_causes.h>

#include "plan_mark_rows.h"
#include "word_details.h"

#include <QCoreApplication>
#include <algorithm>
#include <coi/viewmodels/alarm_text.h>
#include <coi/viewmodels/words.h>
#include <set>

namespace coi::viewmodels {

using domain::CarrierState;
using domain::CarrierTask;
using domain::ConnectionState;
using domain::LaneStatus;

namespace {

bool standing(const CarrierState& s)
{
    return s.paused || s.task == CarrierTask::WaitingRelease || s.task == CarrierTask::Stalled ||
           s.task == CarrierTask::Paused || s.connection == ConnectionState::ConnectionBroken ||
           s.connection == ConnectionState::Offline;
}

class Chain
{
    Q_DECLARE_TR_FUNCTIONS(FreightCauses)

public:
    explicit Chain(const Context& context) : m_context(context) {}

    std::vector<Cause> from(const std::string& id)
    {
        const auto it = m_context.state().carriers.find(id);
        if (it == m_context.state().carriers.end() || !standing(it->second))
            return {};
        const CarrierState* next = &it->second;
        while (next)
            next = link(*next);
        return std::move(m_out);
    }

private:
    void add(const QString& title, const QString& detail, bool reported)
    {
        m_out.push_back({title, detail, reported, {}});
    }
    bool old(const CarrierState& s) const
    {
        return staleReport(m_context, domain::FeedKind::IgvState, s.observedAt);
    }
    bool onBridge(const CarrierState& s) const
    {
        const auto& all = m_context.site->surfaces;
        return !s.zone.empty() && std::any_of(all.begin(), all.end(), [&](const domain::Surface& t) {
            return t.use == domain::SurfaceUse::Corridor && t.zone == s.zone;
        });
    }
    QString alarmOf(const std::string& object) const
    {
        const domain::Alarm* alarm = worstAlarmAt(m_context.state(), object);
        return alarm ? alarmText(m_context, *alarm) : QString();
    }
    // One vehicle: where it stands, and why as far as it lies with itself. Returns who is to be asked next.
    const CarrierState* link(const CarrierState& s)
    {
        const QString id = qs(s.id);
        m_seen.insert(s.id);
        const QString since = m_context.formats.duration(secondsSince(s.taskSince, m_context.now()));
        const bool stands = standing(s);
        if (!stands) {
            add(tr("%1 drives, %2 km/h").arg(id, m_context.formats.number(s.speedKmh)),
                tr("The way is free again when it has left %1").arg(qs(s.zone)), old(s));
            return nullptr;
        }
        add(tr("%1 stands in %2, %3").arg(id, s.zone.empty() ? QStringLiteral("–") : qs(s.zone), since),
            tr("Speed %1 km/h, base ends at %2")
                .arg(m_context.formats.number(s.speedKmh),
                     s.baseEnd.empty() ? QStringLiteral("–") : qs(s.baseEnd)),
            old(s));
        if (ownReason(s))
            return nullptr;
        return waiting(s);
    }
    bool ownReason(const CarrierState& s)
    {
        const QString id = qs(s.id);
        if (s.connection == ConnectionState::ConnectionBroken || s.connection == ConnectionState::Offline)
            add(tr("No contact with %1").arg(id),
                tr("It may still move to its last released node %1").arg(qs(s.baseEnd)), true);
        else if (s.orderId.empty() && s.paused && onBridge(s))
            add(tr("%1 has no order").arg(id), tr("Cancelled by command; a resume gives it a new one"),
                old(s));
        else if (s.paused)
            add(tr("%1 is paused").arg(id), tr("By command; it goes on after a resume"), old(s));
        else if (!s.bay.empty() && s.lastNode == s.bay)
            add(tr("%1 has been sent to %2").arg(id, bayName(m_context, s.bay)),
                tr("By command; it goes on after a resume"), old(s));
        else if (s.task == CarrierTask::Stalled)
            add(tr("%1: vehicle fault").arg(id), alarmOf(s.id), old(s));
        else if (s.mode != domain::OperatingMode::Automatic)
            add(tr("%1 is not in automatic mode").arg(id), words::of(s.mode), old(s));
        else
            return false;
        return true;
    }
    const CarrierState* waiting(const CarrierState& s)
    {
        const QString what = qs(s.waitsFor);
        const bool passage = m_context.site->lane(s.waitsFor) || m_context.site->gate(s.waitsFor);
        if (s.waitsFor.empty()) {
            add(tr("No release asked"), tr("The fleet control has given no reason"), old(s));
            return nullptr;
        }
        add(passage ? tr("It waits for gate %1").arg(what) : tr("It waits for zone %1").arg(what),
            s.orderId.empty() ? QString() : tr("Order %1").arg(qs(s.orderId)), old(s));
        if (s.heldBy.empty()) {
            add(tr("No free place in %1").arg(what), tr("Nobody is named who holds it"), old(s));
            return nullptr;
        }
        const auto holder = m_context.state().carriers.find(s.heldBy);
        if (holder == m_context.state().carriers.end()) {
            gate(s.heldBy);
            return nullptr;
        }
        const QString lease = passage ? QString() : leaseText(m_context, holder->second, s.waitsFor);
        const QString order =
            holder->second.orderId.empty() ? QString() : tr("Order %1").arg(qs(holder->second.orderId));
        add((passage ? tr("Gate %1 is held by %2") : tr("Zone %1 is held by %2")).arg(what, qs(s.heldBy)),
            lease.isEmpty() ? order : lease, old(s));
        if (m_seen.contains(s.heldBy)) {
            add(tr("The vehicles wait for each other"), tr("Only fleet control can dissolve the ring"),
                old(s));
            return nullptr;
        }
        return &holder->second;
    }
    void gate(const std::string& id)
    {
        const auto& state = m_context.state();
        const QString alarm = alarmOf(id);
        if (const auto g = state.gates.find(id); g != state.gates.end()) {
            const QString age = m_context.formats.age(secondsSince(g->second.observedAt, m_context.now()));
            const QString note = g->second.note.empty() ? alarm : words::detail(qs(g->second.note));
            const QString at = g->second.reported
                                   ? tr("Reported %1 (%2 China), %3 old")
                                         .arg(m_context.formats.clock(g->second.observedAt, false),
                                              m_context.formats.clock(g->second.observedAt, false, 8), age)
                                   : tr("%1 old").arg(age);
            add(tr("Gate %1: %2").arg(qs(id), words::of(g->second.status)),
                note.isEmpty() ? at : note + QStringLiteral(", ") + at, g->second.reported);
            m_out.back().gate = id;
        } else if (const auto l = state.lanes.find(id); l != state.lanes.end()) {
            add(tr("Gate %1: %2").arg(qs(id), words::of(l->second.status)),
                l->second.note.empty() ? alarm : words::detail(qs(l->second.note)), false);
        } else {
            add(tr("%1 does not answer").arg(qs(id)), tr("Nothing is known of it"), true);
        }
    }

    const Context& m_context;
    std::vector<Cause> m_out;
    std::set<std::string> m_seen;
};

} // namespace

std::vector<Cause> causesOf(const Context& context, const std::string& carrier)
{
    return Chain(context).from(carrier);
}

QString leaseText(const Context& context, const CarrierState& holder, const std::string& zone)
{
    const auto it = std::find_if(holder.leases.begin(), holder.leases.end(),
                                 [&](const domain::ZoneLease& l) { return l.zone == zone; });
    if (it == holder.leases.end())
        return {};
    const QString until = context.formats.clock(it->until);
    switch (it->renewals) {
    case 0:
        return Chain::tr("Lease until %1").arg(until);
    case 1:
        return Chain::tr("Lease until %1, renewed once").arg(until);
    case 2:
        return Chain::tr("Lease until %1, renewed twice").arg(until);
    default:
        return Chain::tr("Lease until %1, renewed %2 times").arg(until, context.formats.number(it->renewals));
    }
}

std::vector<std::string> followersOf(const Context& context, const std::string& carrier)
{
    std::set<std::string> blocked{carrier};
    bool grows = true;
    while (grows) {
        grows = false;
        for (const auto& [id, s] : context.state().carriers)
            if (!s.heldBy.empty() && blocked.contains(s.heldBy))
                grows = blocked.insert(id).second || grows;
    }
    blocked.erase(carrier);
    return {blocked.begin(), blocked.end()};
}

} // namespace coi::viewmodels
