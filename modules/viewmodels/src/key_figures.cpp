// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_mark_rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(KeyFigures)
};

KeyFigure figure(const char* key, const QString& name, const QString& value, const QString& unit,
                 const QString& note)
{
    KeyFigure f;
    f.key = QString::fromLatin1(key);
    f.name = name;
    f.value = value;
    f.unit = unit;
    f.note = note;
    return f;
}

struct Counts
{
    int carriersAvailable = 0, carriers = 0, lanesOpen = 0, lanes = 0, lanesOut = 0;
};

Counts countsOf(const domain::State& s)
{
    Counts n;
    for (const auto& [id, c] : s.carriers) {
        ++n.carriers;
        const bool out = c.task == domain::CarrierTask::Service || c.task == domain::CarrierTask::Stalled ||
                         c.task == domain::CarrierTask::Charging ||
                         c.connection != domain::ConnectionState::Online;
        n.carriersAvailable += out ? 0 : 1;
    }
    for (const auto& [id, lane] : s.lanes) {
        ++n.lanes;
        n.lanesOpen += isOpen(lane.status);
        n.lanesOut += lane.status == domain::LaneStatus::Fault ||
                      lane.status == domain::LaneStatus::OutOfService ||
                      lane.status == domain::LaneStatus::Unknown;
    }
    return n;
}

template <class Test> void addWorst(const Context& c, KeyFigure& figure, Test&& concerns)
{
    const domain::Alarm* worst = nullptr;
    for (const auto& [id, alarm] : c.state().alarms) {
        const domain::Alarm* at = concerns(alarm.object) ? worstAlarmAt(c.state(), alarm.object) : nullptr;
        if (at && (!worst || at->priority < worst->priority))
            worst = at;
    }
    if (!worst)
        return;
    figure.alarm = words::letter(worst->priority);
    figure.alarmState = symbolState(worst->state);
}

} // namespace

namespace {

// What stands beside the figures: short notes, trends, alarms, ages.
void complete(const Context& c, const domain::Totals& t, const LaneTrends& trends,
              std::vector<KeyFigure>& out)
{
    using domain::FeedKind;
    const Formats& f = c.formats;
    const domain::ServiceTargets& target = c.site->targets;
    const auto zoneOfExit = [&](const std::string& id) {
        const auto* zone = c.site->zone(id);
        return zone && !zone->vehicles && zone->direction == domain::Direction::Exit;
    };
    for (KeyFigure& figure : out) {
        FeedKind feed = FeedKind::Lanes;
        if (figure.key == QLatin1String("travellers")) {
            figure.brief = Texts::tr("day %1").arg(f.number(t.dayTravellers));
        } else if (figure.key == QLatin1String("flow")) {
            figure.brief = Texts::tr("exit %1").arg(f.number(t.exitPerHour));
            figure.trend = trends.of("flow");
        } else if (figure.key == QLatin1String("wait")) {
            figure.brief = Texts::tr("target %1").arg(f.number(target.waitS / 60));
            figure.trend = trends.of("wait");
            figure.limit = target.waitS / 60;
            addWorst(c, figure, zoneOfExit);
        } else if (figure.key == QLatin1String("vehicles")) {
            figure.brief = Texts::tr("day %1").arg(f.number(t.dayVehicles));
            feed = FeedKind::Customs;
        } else if (figure.key == QLatin1String("clearance")) {
            feed = FeedKind::Customs;
        } else if (figure.key == QLatin1String("igv")) {
            figure.brief = Texts::tr("%1/h").arg(f.number(t.crossingsPerHour));
            addWorst(c, figure, [&](const std::string& id) { return c.state().carriers.contains(id); });
            feed = FeedKind::IgvState;
        }
        figure.age = staleAge(c, feed);
    }
}

} // namespace

std::map<std::string, double, std::less<>> trendValues(const Context& c)
{
    const auto it = c.state().totals.find("site");
    if (it == c.state().totals.end())
        return {};
    const domain::Totals& t = it->second;
    return {{"flow", t.exitPerHour + t.entryPerHour}, {"wait", std::max(0, t.waitP95ExitS) / 60.0}};
}

std::vector<KeyFigure> keyFigures(const Context& c, const LaneTrends& trends)
{
    const auto it = c.state().totals.find("site");
    const domain::Totals t = it == c.state().totals.end() ? domain::Totals{} : it->second;
    const Formats& f = c.formats;
    const Counts n = countsOf(c.state());
    const domain::ServiceTargets& target = c.site->targets;
    const QString targetMin = f.number(target.waitS / 60);
    std::vector<KeyFigure> out;
    out.push_back(figure(
        "travellers", Texts::tr("Travellers today"), f.number(t.travellersExit + t.travellersEntry), {},
        Texts::tr("forecast %1 · day %2").arg(f.number(t.forecastTravellers), f.number(t.dayTravellers))));
    out.push_back(
        figure("flow", Texts::tr("Flow now"), f.number(t.exitPerHour + t.entryPerHour), Texts::tr("/h"),
               Texts::tr("exit %1 · entry %2").arg(f.number(t.exitPerHour), f.number(t.entryPerHour))));
    KeyFigure wait = figure("wait", Texts::tr("Exit wait, p95"), f.minutes(t.waitP95ExitS), Texts::tr("min"),
                            Texts::tr("target %1 · entry %2").arg(targetMin, f.minutes(t.waitP95EntryS)));
    wait.missed = t.waitP95ExitS > target.waitS;
    out.push_back(wait);
    KeyFigure under = figure("inTarget", Texts::tr("Waited under %1 min").arg(targetMin),
                             f.number(t.inTargetPct), Texts::tr("%"),
                             Texts::tr("target %1 % · today %2 %")
                                 .arg(f.number(target.waitedLessPct), f.number(t.inTargetTodayPct)));
    under.missed = t.inTargetPct >= 0 && t.inTargetPct < target.waitedLessPct;
    out.push_back(under);
    out.push_back(
        figure("vehicles", Texts::tr("Vehicles today"), f.number(t.vehiclesExit + t.vehiclesEntry), {},
               Texts::tr("forecast %1 · day %2").arg(f.number(t.forecastVehicles), f.number(t.dayVehicles))));
    KeyFigure clearance =
        figure("clearance", Texts::tr("Clearance, median"), f.hours(t.clearanceMedianS), Texts::tr("h"),
               Texts::tr("target %1–%2 h · p90 %3 h")
                   .arg(f.number(target.clearanceFromS / 3600), f.number(target.clearanceToS / 3600),
                        f.hours(t.clearanceP90S)));
    clearance.missed = t.clearanceMedianS > target.clearanceToS;
    out.push_back(clearance);
    out.push_back(figure("igv", Texts::tr("IGVs available"), f.number(n.carriersAvailable),
                         Texts::tr("of %1").arg(n.carriers),
                         Texts::tr("%1 crossings/h").arg(f.number(t.crossingsPerHour))));
    out.push_back(figure("lanes", Texts::tr("Lanes in service"), f.number(n.lanesOpen),
                         Texts::tr("of %1").arg(n.lanes), Texts::tr("%1 not by plan").arg(n.lanesOut)));
    complete(c, t, trends, out);
    return out;
}

} // namespace coi::viewmodels
