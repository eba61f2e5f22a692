// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_halls.h"

#include "plan_mark_rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::Direction;

namespace {

constexpr double kPitch = 11;        // of marks in a row, plan units
constexpr double kBesideGate = 15;   // of an officer from the middle of his booth, plan units
constexpr double kInset = 12;        // of a row from the end of its strip, plan units
constexpr double kAtEntrance = 0.25; // of the way into the hall

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanHalls)
};

class Officers
{
public:
    explicit Officers(const Context& context) : m_context(context) {}

    void hall(const domain::HallStaff& staff, Direction direction)
    {
        m_stale = staleReport(m_context, domain::FeedKind::Lanes, staff.observedAt);
        for (const domain::StaffPost& post : staff.posts)
            at(post);
        onFloor(staff, direction);
    }
    std::vector<PlanMark> take() { return std::move(m_out); }

private:
    // Between the booth and its queue; along the upper edge of a station.
    void at(const domain::StaffPost& post)
    {
        const QString place = nameOf(m_context, post.object);
        const QString label = post.coming ? Texts::tr("Officer on the way to %1").arg(place)
                                          : Texts::tr("Officer at %1").arg(place);
        if (const auto* lane = m_context.site->lane(post.object)) {
            const auto* zone = m_context.site->zone(lane->queueZone);
            const double away = zone && zone->headAtTop ? kBesideGate : -kBesideGate;
            add(post.object, {lane->plan.x, lane->plan.y + away}, label, post.coming);
        } else if (const auto* station = m_context.site->station(post.object)) {
            for (int i = 0; i < post.officers; ++i)
                add(post.object + "." + std::to_string(i), onEdge(station->plan, i), label, post.coming);
        }
    }

    void onFloor(const domain::HallStaff& staff, Direction direction)
    {
        const QString label = Texts::tr("Officer on the floor, free");
        for (int i = 0; i < staff.free; ++i)
            if (const auto place = floorPlace(direction, i, staff.free))
                add(staff.id + ".free." + std::to_string(i), *place, label, false);
    }

    std::optional<domain::PlanPoint> floorPlace(Direction direction, int i, int of) const
    {
        for (const domain::StationSpec& s : m_context.site->stations)
            if (s.kind == domain::StationKind::Officers && s.direction == direction)
                return onEdge(s.plan, i);
        for (const domain::Surface& s : m_context.site->surfaces) {
            if (s.use != domain::SurfaceUse::Hall || s.kind != domain::SurfaceKind::Area || s.counterpart ||
                s.direction != direction)
                continue;
            const domain::PlanPose middle = planAt(s, kAtEntrance, 0.5);
            return domain::PlanPoint{middle.x + (i - (of - 1) / 2.0) * kPitch, middle.y};
        }
        return std::nullopt;
    }

    static domain::PlanPoint onEdge(const domain::PlanRect& r, int i)
    {
        return {r.x + r.w - kInset - i * kPitch, r.y};
    }

    void add(const std::string& key, domain::PlanPoint place, const QString& label, bool coming)
    {
        PlanMark m;
        m.key = qs(key);
        m.group = QStringLiteral("officer");
        m.status = coming ? QStringLiteral("coming") : QString();
        m.x = place.x, m.y = place.y;
        m.stale = m_stale;
        m.label = label;
        m_out.push_back(std::move(m));
    }

    const Context& m_context;
    std::vector<PlanMark> m_out;
    bool m_stale = false;
};

QString minutes(const Context& c, std::int32_t waitS)
{
    return waitS < 0 ? QStringLiteral("–") : Texts::tr("%1 min").arg(c.formats.number(waitS / 60.0));
}

} // namespace

const domain::HallStaff* staffOf(const Context& context, Direction direction)
{
    const auto it = context.state().staff.find(domain::codeOf(direction));
    return it == context.state().staff.end() ? nullptr : &it->second;
}

QString healthText(const domain::StationSpec& spec, const domain::StationState& s)
{
    if (s.openServers < spec.servers)
        return Texts::tr("%1 of %2 open").arg(s.openServers).arg(spec.servers);
    const int stopped = s.waiting + s.inService; // only who was stopped is there
    return stopped == 0   ? Texts::tr("no prompt")
           : stopped == 1 ? Texts::tr("1 prompt at lane")
                          : Texts::tr("%1 prompts at lane").arg(stopped);
}

QString healthBrief(const domain::StationSpec& spec, const domain::StationState& s)
{
    return s.openServers < spec.servers ? QStringLiteral("%1 / %2").arg(s.openServers).arg(spec.servers)
                                        : QString::number(s.waiting + s.inService);
}

QString waitsText(const Context& c, const domain::StationState& s)
{
    if (s.exitWaitS < 0 && s.entryWaitS < 0)
        return {};
    if (s.exitWaitS >= 0 && s.entryWaitS >= 0) // a language whose words are long says the unit once
        return Texts::tr("exit %1 min · entry %2 min")
            .arg(c.formats.number(s.exitWaitS / 60.0), c.formats.number(s.entryWaitS / 60.0));
    return words::ofShort(Direction::Exit) + QLatin1Char(' ') + minutes(c, s.exitWaitS) +
           QStringLiteral(" · ") + words::ofShort(Direction::Entry) + QLatin1Char(' ') +
           minutes(c, s.entryWaitS);
}

QString coachesText(const Context& c)
{
    domain::ForecourtState all;
    for (const auto& [id, f] : c.state().forecourts) {
        all.coaches += f.coaches, all.people += f.people;
        if (core::toMs(f.since) != 0 && (core::toMs(all.since) == 0 || f.since < all.since))
            all.since = f.since;
        if (core::toMs(all.observedAt) == 0 || f.observedAt < all.observedAt)
            all.observedAt = f.observedAt;
    }
    if (all.coaches + all.people == 0)
        return {};
    QStringList parts;
    if (all.coaches > 0)
        parts << (all.coaches == 1 ? Texts::tr("1 coach")
                                   : Texts::tr("%1 coaches").arg(c.formats.number(all.coaches)));
    if (all.people > 0)
        parts << (all.coaches > 0 ? Texts::tr("%1 people") : Texts::tr("%1 people from coaches"))
                     .arg(c.formats.number(all.people));
    if (staleReport(c, domain::FeedKind::Queue, all.observedAt))
        parts << Texts::tr("stale %1").arg(c.formats.duration(secondsSince(all.observedAt, c.now())));
    else
        parts << Texts::tr("since %1").arg(c.formats.clock(all.since, false));
    return parts.join(QStringLiteral(", "));
}

std::optional<PlanMark> floorMark(const Context& c, const domain::StationSpec& spec)
{
    const domain::HallStaff* const staff = spec.direction ? staffOf(c, *spec.direction) : nullptr;
    if (!staff)
        return std::nullopt;
    PlanMark m;
    m.key = qs(spec.id);
    m.group = QStringLiteral("station");
    m.look = QStringLiteral("users");
    const QString name = c.formats.pick(spec.name), plan = c.formats.pick(spec.planName);
    m.text = plan.isEmpty() ? name : plan;
    m.detail = m.brief =
        QStringLiteral("%1 / %2").arg(c.formats.number(staff->present), c.formats.number(staff->planned));
    m.x = spec.plan.x, m.y = spec.plan.y, m.w = spec.plan.w, m.h = spec.plan.h;
    m.stale = staleReport(c, domain::FeedKind::Lanes, staff->observedAt);
    if (m.stale)
        m.age = Texts::tr("stale %1").arg(c.formats.duration(secondsSince(staff->observedAt, c.now())));
    m.label =
        name + QStringLiteral(", ") +
        Texts::tr("%1 of %2 present, %3 free").arg(staff->present).arg(staff->planned).arg(staff->free) +
        (m.stale ? QStringLiteral(", ") + m.age : QString());
    return m;
}

std::vector<PlanMark> officerMarks(const Context& c)
{
    Officers out(c);
    for (const Direction d : {Direction::Exit, Direction::Entry})
        if (const domain::HallStaff* const staff = staffOf(c, d))
            out.hall(*staff, d);
    return out.take();
}

} // namespace coi::viewmodels
