// SPDX-License-Identifier: GPL-3.0-or-later
// What would shorten a queue.
#include <coi/viewmodels/inspector_model.h>

#include "plan_halls.h"

#include <algorithm>

namespace coi::viewmodels {

using domain::CommandAction;
using domain::LaneKind;
using domain::LaneStatus;

namespace {

constexpr qsizetype kTogether = 2;

struct Queue
{
    const domain::QueueZone& spec;
    std::optional<domain::Direction> here;
    std::optional<LaneKind> lanesAre;
    QStringList closed, blocked;
};

Queue queueOf(const Context& c, const domain::QueueZone& spec)
{
    Queue q{spec, {}, {}, {}, {}};
    for (const domain::LaneSpec& lane : c.site->lanes) {
        const auto it = c.state().lanes.find(lane.id);
        if (lane.queueZone != spec.id || it == c.state().lanes.end())
            continue;
        q.here = lane.direction, q.lanesAre = lane.kind;
        if (it->second.status == LaneStatus::Closed)
            q.closed << qs(lane.id);
        else if (it->second.status == LaneStatus::OutOfService || it->second.status == LaneStatus::Fault)
            q.blocked << qs(lane.id);
    }
    return q;
}

// The last e-gates of the other direction.
QStringList oppositeOf(const Context& c, const Queue& q)
{
    QStringList opposite;
    for (const domain::LaneSpec& lane : c.site->lanes) {
        const auto it = c.state().lanes.find(lane.id);
        if (q.lanesAre == LaneKind::EGate && lane.kind == q.lanesAre && lane.bridge == q.spec.bridge &&
            lane.queueZone != q.spec.id && it != c.state().lanes.end() && it->second.direction != q.here &&
            it->second.status == LaneStatus::InService)
            opposite << qs(lane.id);
    }
    return opposite.mid(std::max<qsizetype>(0, opposite.size() - kTogether));
}

// Closed booths of the hall, as many as there are officers for; e-gates share their people with them. Those
// an officer is on the way to come last.
QStringList boothsToStaff(const Context& c, const Queue& q)
{
    if (!q.here || (q.lanesAre != LaneKind::EGate && q.lanesAre != LaneKind::Booth))
        return {};
    const domain::HallStaff* const staff = staffOf(c, *q.here);
    QStringList waiting, served;
    for (const domain::LaneSpec& lane : c.site->lanes) {
        const auto it = c.state().lanes.find(lane.id);
        if (lane.kind != LaneKind::Booth || lane.bridge != q.spec.bridge || lane.direction != q.here ||
            it == c.state().lanes.end() || it->second.status != LaneStatus::Closed)
            continue;
        const bool coming =
            staff && std::any_of(staff->posts.begin(), staff->posts.end(),
                                 [&](const auto& p) { return p.coming && p.object == lane.id; });
        (coming ? served : waiting) << qs(lane.id);
    }
    const QStringList& booths = waiting.isEmpty() ? served : waiting;
    return booths.mid(0, std::clamp<qsizetype>(staff ? staff->free : 0, 1, kTogether));
}

} // namespace

// Also the first lane that cannot be opened, with the reason.
std::vector<ActionOffer> InspectorModel::reliefOf(const std::string& zone) const
{
    const domain::QueueZone* spec = m_context.site->zone(zone);
    if (!spec)
        return {};
    const Queue q = queueOf(m_context, *spec);
    return {{CommandAction::Reverse, oppositeOf(m_context, q)},
            {CommandAction::AskOfficer, boothsToStaff(m_context, q)},
            {CommandAction::Open, q.closed.mid(0, kTogether)},
            {CommandAction::Open, q.blocked.mid(0, 1)}};
}

} // namespace coi::viewmodels
