// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_mark_rows.h"

#include "plan_halls.h"

#include <QCoreApplication>
#include <QRectF>
#include <coi/domain/ingest.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::LaneKind;
using domain::StationKind;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanMarks)
};

const QString kDot = QStringLiteral(" · ");

void addAlarm(const Context& c, std::string_view object, PlanMark& mark)
{
    if (const domain::Alarm* alarm = worstAlarmAt(c.state(), object)) {
        mark.alarm = words::letter(alarm->priority);
        mark.alarmState = symbolState(alarm->state);
    }
}

QString iconOf(StationKind kind)
{
    switch (kind) {
    case StationKind::HealthScreening:
        return QStringLiteral("face");
    case StationKind::CustomsBaggage:
    case StationKind::XRay:
        return QStringLiteral("scan");
    case StationKind::Documents:
        return QStringLiteral("document");
    case StationKind::Weighbridge:
        return QStringLiteral("scale");
    case StationKind::Laboratory:
        return QStringLiteral("lab");
    case StationKind::InspectionDock:
        return QStringLiteral("eye");
    default:
        return QStringLiteral("home");
    }
}

QString minutesText(const Context& c, double waitS)
{
    constexpr double kLongS = 100 * 60;
    return waitS >= kLongS ? Texts::tr("%1 h").arg(c.formats.hours(waitS))
                           : Texts::tr("%1 min").arg(c.formats.number(waitS / 60.0));
}

// Of the places of a store; -1: it is none, or says nothing.
int fullPct(const domain::StationSpec& spec, const domain::StationState& s)
{
    return spec.capacity > 0 && s.stored >= 0 ? qRound(100.0 * s.stored / spec.capacity) : -1;
}

QString stationDetail(const Context& c, const domain::StationSpec& spec, const domain::StationState& s)
{
    const Formats& f = c.formats;
    if (s.faulty)
        return Texts::tr("fault");
    switch (spec.kind) {
    case StationKind::HealthScreening:
        return healthText(spec, s);
    case StationKind::CustomsBaggage:
        return Texts::tr("%1 of %2 open").arg(s.openServers).arg(spec.servers);
    case StationKind::CounterpartHall:
        if (const QString waits = waitsText(c, s); !waits.isEmpty())
            return waits;
        break;
    case StationKind::InspectionDock:
        return s.waiting + s.inService == 1 ? Texts::tr("1 truck")
                                            : Texts::tr("%1 trucks").arg(f.number(s.waiting + s.inService));
    case StationKind::Laboratory:
        if (spec.capacity > 0)
            return Texts::tr("%1 of %2 samples")
                .arg(f.number(s.waiting + s.inService), f.number(spec.capacity));
        [[fallthrough]];
    case StationKind::Warehouse:
    case StationKind::ECommerce:
    case StationKind::Exhibition:
        if (const int full = fullPct(spec, s); full >= 0)
            return Texts::tr("%1 % full").arg(f.number(full));
        return Texts::tr("%1 inside").arg(f.number(s.waiting + s.inService));
    default:
        break;
    }
    const QString waiting = Texts::tr("%1 waiting").arg(f.number(s.waiting));
    return s.waitS > 60 ? waiting + kDot + minutesText(c, s.waitS) : waiting;
}

// "X-ray 1: 4": name and the one figure that matters.
QString stationBrief(const Context& c, const QString& name, const domain::StationSpec& spec,
                     const domain::StationState& s)
{
    const Formats& f = c.formats;
    if (s.faulty)
        return name + QLatin1Char(' ') + Texts::tr("fault");
    switch (spec.kind) {
    case StationKind::HealthScreening:
        return healthBrief(spec, s);
    case StationKind::CounterpartHall:
        return stationDetail(c, spec, s);
    case StationKind::CustomsBaggage:
        return QStringLiteral("%1 / %2").arg(s.openServers).arg(spec.servers);
    case StationKind::XRay: // its name ends in a number
        return words::named(name, f.number(s.waiting));
    case StationKind::Documents:
    case StationKind::Weighbridge:
        return name + QLatin1Char(' ') + f.number(s.waiting);
    default:
        if (const int full = fullPct(spec, s); full >= 0)
            return name + QLatin1Char(' ') + Texts::tr("%1 %").arg(f.number(full));
        return name + QLatin1Char(' ') + f.number(s.waiting + s.inService);
    }
}

// The lanes a queue leads to stand beside it: both in one rectangle, with the tag at the other end.
QRectF frameOf(const domain::Site& site, const domain::QueueZone& zone)
{
    constexpr double kSide = 10, kEnd = 60; // symbol; its ordinal and the caption of the row
    constexpr double kTag = 28;
    QRectF frame(zone.plan.x, zone.plan.y, zone.plan.w, zone.plan.h);
    if (zone.vehicles)
        return frame;
    frame.adjust(0, zone.headAtTop ? 0 : -kTag, 0, zone.headAtTop ? kTag : 0);
    for (const domain::LaneSpec& lane : site.lanes)
        if (lane.queueZone == zone.id)
            frame |= QRectF(lane.plan.x - kSide, lane.plan.y - (zone.headAtTop ? kEnd : kSide), 2 * kSide,
                            kSide + kEnd);
    return frame;
}

} // namespace

bool staleReport(const Context& c, domain::FeedKind feed, core::UtcTime observed)
{
    return core::toMs(observed) != 0 &&
           domain::reportAge(c.state(), feed, observed, c.now()).count() > domain::freshnessLimitMs(feed);
}

bool staleFeed(const Context& c, domain::FeedKind feed)
{
    const auto it = c.state().feeds.find(domain::codeOf(feed));
    return it != c.state().feeds.end() &&
           (it->second.freshness == domain::Freshness::Stale || !c.mirror.live());
}

QString staleAge(const Context& c, domain::FeedKind feed)
{
    if (!staleFeed(c, feed))
        return {};
    const double age = secondsSince(c.state().feeds.find(domain::codeOf(feed))->second.lastAt, c.now());
    return c.formats.duration(std::max(0.0, age) + silentS(c));
}

std::vector<PlanMark> laneMarks(const Context& c)
{
    std::vector<PlanMark> out;
    for (const domain::LaneSpec& spec : c.site->lanes) {
        const auto it = c.state().lanes.find(spec.id);
        if (it == c.state().lanes.end())
            continue;
        const domain::LaneState& s = it->second;
        PlanMark m;
        m.key = qs(spec.id);
        m.group = QStringLiteral("lane");
        m.status = glyphState(s.status);
        m.look = spec.kind == LaneKind::EGate || spec.kind == LaneKind::Booth ? QStringLiteral("gate")
                                                                              : QStringLiteral("barrier");
        m.x = spec.plan.x, m.y = spec.plan.y;
        m.exit = s.direction == domain::Direction::Exit;
        m.stale = staleReport(c, domain::FeedKind::Lanes, s.observedAt);
        addAlarm(c, spec.id, m);
        m.label =
            m.key + QStringLiteral(", ") + words::of(spec.kind) + QStringLiteral(", ") + words::of(s.status);
        out.push_back(std::move(m));
    }
    for (const domain::GateSpec& spec : c.site->gates) {
        const auto it = c.state().gates.find(spec.id);
        if (it == c.state().gates.end() || spec.kind == domain::GateKind::HallDoor)
            continue;
        PlanMark m;
        m.key = qs(spec.id);
        m.group = QStringLiteral("gate");
        m.status = glyphState(it->second.status);
        m.look = QStringLiteral("door");
        m.x = spec.plan.x, m.y = spec.plan.y;
        m.reported = it->second.reported;
        m.stale = staleReport(c, m.reported ? domain::FeedKind::Counterpart : domain::FeedKind::Lanes,
                              it->second.observedAt);
        addAlarm(c, spec.id, m);
        m.label = c.formats.pick(spec.name) + QStringLiteral(", ") + words::of(it->second.status);
        out.push_back(std::move(m));
    }
    return out;
}

std::vector<PlanMark> zoneMarks(const Context& c)
{
    std::vector<PlanMark> out;
    for (const domain::QueueZone& spec : c.site->zones) {
        const auto it = c.state().zones.find(spec.id);
        if (it == c.state().zones.end())
            continue;
        const domain::ZoneState& s = it->second;
        PlanMark m;
        m.key = qs(spec.id);
        m.group = QStringLiteral("zone");
        m.look = spec.vehicles ? QStringLiteral("vehicles") : QStringLiteral("people");
        m.status = QString(QLatin1Char(static_cast<char>('A' + static_cast<int>(s.los))));
        m.text =
            spec.vehicles ? Texts::tr("%1 trucks").arg(c.formats.number(s.count)) : c.formats.number(s.count);
        // Beside a queue that drives up there is room for two short lines only.
        const QString between = spec.vehicles && spec.headAtTop ? QStringLiteral("\n") : kDot;
        m.stale = staleReport(c, domain::FeedKind::Queue, s.observedAt);
        if (m.stale) { // has the room of the wait
            const QString age = c.formats.duration(secondsSince(s.observedAt, c.now()));
            m.age = Texts::tr("stale %1").arg(age);
            m.text += between + age;
        } else if (s.waitS >= 0) {
            m.text += between + Texts::tr("%1 min").arg(c.formats.minutes(s.waitS));
        }
        m.x = spec.plan.x, m.y = spec.plan.y, m.w = spec.plan.w, m.h = spec.plan.h;
        m.exit = spec.headAtTop;
        m.frame = frameOf(*c.site, spec);
        addAlarm(c, spec.id, m);
        m.label = c.formats.pick(spec.name) + QStringLiteral(", LOS ") + m.status + QStringLiteral(", ") +
                  QString(m.text).replace(QLatin1Char('\n'), kDot);
        if (m.stale)
            m.label += QStringLiteral(", ") + m.age;
        out.push_back(std::move(m));
    }
    return out;
}

std::vector<PlanMark> stationMarks(const Context& c)
{
    std::vector<PlanMark> out;
    for (const domain::StationSpec& spec : c.site->stations) {
        if (spec.kind == StationKind::Officers) {
            if (auto mark = floorMark(c, spec))
                out.push_back(*std::move(mark));
            continue;
        }
        const auto it = c.state().stations.find(spec.id);
        if (it == c.state().stations.end() || spec.kind == StationKind::Yard ||
            spec.kind == StationKind::CounterpartYard)
            continue;
        const domain::StationState& s = it->second;
        PlanMark m;
        m.key = qs(spec.id);
        m.group = QStringLiteral("station");
        m.look = iconOf(spec.kind);
        const QString name = c.formats.pick(spec.name), plan = c.formats.pick(spec.planName);
        const QString brief = c.formats.pick(spec.briefName);
        m.text = plan.isEmpty() ? name : plan;
        m.detail = stationDetail(c, spec, s);
        m.brief = stationBrief(c, brief.isEmpty() ? m.text : brief, spec, s);
        m.x = spec.plan.x, m.y = spec.plan.y, m.w = spec.plan.w, m.h = spec.plan.h;
        m.reported = s.reported || spec.counterpart;
        m.stale = staleReport(c, m.reported ? domain::FeedKind::Counterpart : domain::FeedKind::Customs,
                              s.observedAt);
        if (m.reported)
            m.age = Texts::tr("reported %1").arg(c.formats.clock(s.observedAt, false));
        else if (m.stale)
            m.age = Texts::tr("stale %1").arg(c.formats.duration(secondsSince(s.observedAt, c.now())));
        addAlarm(c, spec.id, m);
        m.label = name + QStringLiteral(", ") +
                  (m.age.isEmpty() ? m.detail : m.detail + QStringLiteral(", ") + m.age);
        out.push_back(std::move(m));
    }
    return out;
}

int carrierIndex(const Context& c, std::string_view id)
{
    for (const domain::CarrierSpec& fleet : c.site->carriers) {
        if (!id.starts_with(fleet.unitPrefix))
            continue;
        const int n = qs(id.substr(fleet.unitPrefix.size())).toInt();
        return n >= 1 && n <= fleet.units ? n - 1 : -1;
    }
    return -1;
}

std::vector<PlanMark> carrierMarks(const Context& c, const QString& chosen)
{
    std::vector<PlanMark> out;
    for (const auto& [id, s] : c.state().carriers) {
        const double age = secondsSince(s.observedAt, c.now());
        const bool stale = staleReport(c, domain::FeedKind::IgvState, s.observedAt) ||
                           s.connection == domain::ConnectionState::ConnectionBroken;
        const domain::Alarm* alarm = worstAlarmAt(c.state(), id);
        const bool attention =
            alarm || stale || s.task == domain::CarrierTask::Stalled || s.paused || chosen == qs(id);
        if (!attention)
            continue;
        PlanMark m;
        m.key = qs(id);
        m.group = QStringLiteral("carrier");
        m.text = m.key;
        m.symbol = carrierIndex(c, id);
        m.stale = stale;
        if (stale)
            m.detail = c.formats.duration(age);
        else if (s.task == domain::CarrierTask::Driving)
            m.detail = Texts::tr("%1 km/h").arg(c.formats.number(s.speedKmh));
        else
            m.detail = taskText(c, s);
        addAlarm(c, id, m);
        m.label = m.key + QStringLiteral(", ") + m.detail;
        out.push_back(std::move(m));
    }
    return out;
}

} // namespace coi::viewmodels
