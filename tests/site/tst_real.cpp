// SPDX-License-Identifier: GPL-3.0-or-later
// The site of the project as it is delivered: complete, consistent and in the figures of its README.
#include <QFile>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <coi/site/load.h>
#include <set>

using namespace coi::domain;
using coi::site::LoadOutcome;

namespace {

QString siteDir()
{
    return QStringLiteral(COI_SOURCE_DIR "/resources/sites/mong-cai");
}

template <class T, class P> int countIf(const std::vector<T>& items, P&& predicate)
{
    return static_cast<int>(std::count_if(items.begin(), items.end(), predicate));
}

double gap(const PlanPose& a, const PlanPose& b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

} // namespace

class RealSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void counts();
    void lanesPerDirection();
    void phasesDiffer();
    void lanesStandOnTheirSurface();
    void tracksOfTheFleetTouch();
    void terminalsTouchAYardTrack();
    void areasOfTravellersTouch();
    void heatGridsFollowThePlan();
    void turningCamerasHavePresets();
    void flowsAddUp();
    void everyAlarmConditionIsUsed();
    void loadsFromBytesAlike();

private:
    LoadOutcome m_loaded;
};

void RealSite::initTestCase()
{
    m_loaded = coi::site::loadSite(siteDir());
    for (const auto& p : m_loaded.problems)
        qWarning("%s", describe(p).c_str());
    QVERIFY(m_loaded.ok());
    QVERIFY(m_loaded.site && m_loaded.flows && m_loaded.alarms);
}

void RealSite::counts()
{
    const Site& s = *m_loaded.site;
    QCOMPARE(s.lanes.size(), std::size_t{42});
    QCOMPARE(s.cameras.size(), std::size_t{60});
    QCOMPARE(s.carriers.size(), std::size_t{1});
    QCOMPARE(s.carriers[0].units, 24);
    QCOMPARE(s.zones.size(), std::size_t{6});
    QCOMPARE(s.carriers[0].chargers.size(), std::size_t{4});
    QCOMPARE(s.planWidth, 1424.0);
    QCOMPARE(s.planHeight, 804.0);
    QCOMPARE(s.targets.waitS, 300.0);
    QCOMPARE(s.targets.clearanceToS, 6 * 3600.0);
    QVERIFY(s.surfaces.size() <= coi::site::kMaxSurfaces);
    for (int k = 0; k < countOf<StationKind>(); ++k)
        QVERIFY2(countIf(s.stations, [&](const auto& st) { return static_cast<int>(st.kind) == k; }) > 0,
                 codeOf(static_cast<StationKind>(k)).data());
    for (int r = 0; r < countOf<InterlockRule>(); ++r)
        QVERIFY(countIf(s.interlocks, [&](const auto& g) { return static_cast<int>(g.rule) == r; }) > 0);
    QVERIFY(countIf(s.cameras, [](const auto& c) { return c.source == "sim:" + c.id; }) == 60);
    QVERIFY(countIf(s.gates, [](const auto& g) { return g.counterpart; }) > 0);
}

void RealSite::lanesPerDirection()
{
    for (const Direction d : {Direction::Exit, Direction::Entry}) {
        const auto count = [&](LaneKind k) {
            return countIf(m_loaded.site->lanes,
                           [&](const LaneSpec& l) { return l.kind == k && l.direction == d; });
        };
        QCOMPARE(count(LaneKind::EGate), 7);
        QCOMPARE(count(LaneKind::Booth), 7);
        QCOMPARE(count(LaneKind::Truck), 6);
        QCOMPARE(count(LaneKind::Igv), 1);
    }
}

void RealSite::phasesDiffer()
{
    const auto& lanes = m_loaded.site->lanes;
    QVERIFY(countIf(lanes, [](const LaneSpec& l) { return l.phase1 && !l.phase2; }) > 0);
    QVERIFY(countIf(lanes, [](const LaneSpec& l) { return l.phase2 && !l.phase1; }) > 0);
    for (const LaneSpec& l : lanes)
        QVERIFY2(l.phase1 || l.phase2, l.id.c_str());
}

void RealSite::lanesStandOnTheirSurface()
{
    for (const LaneSpec& l : m_loaded.site->lanes) {
        const Surface* s = m_loaded.site->surface(l.surface);
        QVERIFY(s);
        const PlanPose middle = planAt(*s, 0.5, 0.5);
        QVERIFY2(gap(middle, {l.plan.x, l.plan.y, 0}) < 1, l.id.c_str());
        QCOMPARE(middle.headingDeg, l.bearingDeg);
        QVERIFY(l.kind == LaneKind::Igv || m_loaded.site->zone(l.queueZone));
        QVERIFY(!l.cameras.empty());
    }
}

void RealSite::tracksOfTheFleetTouch()
{
    const CarrierSpec& c = m_loaded.site->carriers[0];
    for (const auto* tracks : {&c.exitTracks, &c.entryTracks}) {
        for (std::size_t i = 1; i < tracks->size(); ++i) {
            const Surface* a = m_loaded.site->surface((*tracks)[i - 1]);
            const Surface* b = m_loaded.site->surface((*tracks)[i]);
            QVERIFY2(gap(planAt(*a, 1, 0.5), planAt(*b, 0, 0.5)) < 0.1, b->id.c_str());
        }
    }
    QCOMPARE(c.exitTracks.back(), std::string("CY-4"));
}

void RealSite::terminalsTouchAYardTrack()
{
    const Site& s = *m_loaded.site;
    const CarrierSpec& c = s.carriers[0];
    for (const auto* places : {&c.terminalsHome, &c.terminalsAway, &c.chargers, &c.parking, &c.bays})
        for (const std::string& id : *places) {
            const PlanPose start = planAt(*s.surface(id), 0, 0.5);
            double nearest = 1e9;
            for (const auto* tracks : {&c.exitTracks, &c.entryTracks})
                for (const std::string& track : *tracks)
                    for (int u = 0; u <= 1000; ++u)
                        nearest = std::min(nearest, gap(start, planAt(*s.surface(track), u / 1000.0, 0.5)));
            QVERIFY2(nearest < 0.5, id.c_str());
        }
}

void RealSite::areasOfTravellersTouch()
{
    const char* chains[][9] = {{"1X-FC", "1X-IN", "1X-Q1-S", "1X-E1-S", nullptr},
                               {"1X-AFTER", "1X-CUST-S", "1X-HEALTH-S", "1X-OUT", "1X-BR", "1X-CN", nullptr},
                               {"1N-CN", "1N-BR", "1N-IN", "1N-Q2-S", nullptr},
                               {"1N-AFTER", "1N-HEALTH-S", "1N-CUST-S", "1N-OUT", "1N-FC", nullptr}};
    for (const auto& chain : chains)
        for (int i = 1; chain[i]; ++i) {
            const Surface* a = m_loaded.site->surface(chain[i - 1]);
            const Surface* b = m_loaded.site->surface(chain[i]);
            QVERIFY(a && b);
            // Their facing edges lie within 4 plan units of each other, in the direction of travel.
            QVERIFY2(std::abs(planAt(*a, 1, 0.5).y - planAt(*b, 0, 0.5).y) <= 4, chain[i]);
        }
}

void RealSite::heatGridsFollowThePlan()
{
    const QueueZone* q = m_loaded.site->zone("1X-Q1");
    QVERIFY(q);
    QCOMPARE(q->plan.x, 50.0);
    QCOMPARE(q->plan.y, 590.0);
    QCOMPARE(q->plan.w / q->cellsX, 10.0);
    QCOMPARE(q->plan.h / q->cellsY, 10.0);
    QVERIFY(q->headAtTop);
    QVERIFY(!m_loaded.site->zone("1N-Q1")->headAtTop);
}

// Each finds views that fit its place again, the mounted one among them, in words of all languages.
void RealSite::turningCamerasHavePresets()
{
    int turning = 0;
    for (const CameraSpec& c : m_loaded.site->cameras) {
        if (!c.ptz)
            continue;
        ++turning;
        QVERIFY2(c.ptz->presets.size() >= 2 && c.ptz->presets.size() <= 4, c.id.c_str());
        QVERIFY2(presetAt(*c.ptz, {}) == &c.ptz->presets.front(), c.id.c_str());
        for (const PtzPreset& p : c.ptz->presets) {
            QVERIFY2(within(*c.ptz, p.at) == p.at, c.id.c_str());
            QVERIFY2(presetAt(*c.ptz, p.at) == &p, (c.id + " " + p.id).c_str());
        }
    }
    QCOMPARE(turning, 25);
    const CameraSpec* gates = m_loaded.site->camera("CAM-1N-03");
    QVERIFY(gates && gates->ptz && gates->ptz->focus);
    QCOMPARE(gates->ptz->presets[1].name.vi, std::string("E1–E3"));
    QCOMPARE(gates->ptz->presets[0].name.zh, std::string("大厅"));
}

void RealSite::flowsAddUp()
{
    const Flows& f = *m_loaded.flows;
    const DayProfile* normal = f.profile(Profile::Normal);
    const DayProfile* peak = f.profile(Profile::Peak);
    QVERIFY(normal && peak);
    QVERIFY(normal->travellersPerDay >= 18000 && normal->travellersPerDay <= 20000);
    QVERIFY(normal->vehiclesPerDay >= 760 && normal->vehiclesPerDay <= 840);
    QCOMPARE(peak->travellersPerDay, 2 * normal->travellersPerDay);
    double hours = 0;
    for (const double h : normal->travellerHours)
        hours += h;
    QVERIFY(std::abs(hours - 1) < 1e-12);
    QVERIFY(std::abs(f.channels[0] + f.channels[1] + f.channels[2] - 1) < 1e-12);
    QCOMPARE(f.travellers.size(), std::size_t{2});
    QCOMPARE(f.eGate.kind, Distribution::Kind::Lognormal);
    QCOMPARE(f.eGate.mean, 12.0);
    for (const char* name : {"anpr", "documents", "igv_load", "red_exam", "walk_hall"})
        QVERIFY2(f.time(name), name);
    QVERIFY(!f.time("nothing"));
    QCOMPARE(f.time("igv_load")->mean, 180.0);
}

void RealSite::everyAlarmConditionIsUsed()
{
    std::set<AlarmCondition> used;
    for (const AlarmDefinition& d : m_loaded.alarms->definitions) {
        used.insert(d.condition);
        QVERIFY2(!d.steps.empty(), d.id.c_str());
    }
    QCOMPARE(static_cast<int>(used.size()), countOf<AlarmCondition>());
    QVERIFY(m_loaded.alarms->definitions.size() >= 25);
    const AlarmDefinition* d = m_loaded.alarms->find("igv-stopped");
    QVERIFY(d);
    QCOMPARE(d->procedure, std::string("P-IGV-03"));
    QCOMPARE(d->steps.size(), std::size_t{6});
    QCOMPARE(d->text.fr, std::string("{object} arrêté"));
    // The name of a queue says that it is one.
    for (const AlarmDefinition& of : m_loaded.alarms->definitions) {
        if (of.condition != AlarmCondition::ZoneLosAtLeast)
            continue;
        for (const std::string& text : {of.text.en, of.text.vi, of.text.zh, of.text.fr})
            QVERIFY2(text.starts_with("{object}"), text.c_str());
    }
}

void RealSite::loadsFromBytesAlike()
{
    const auto bytes = [](const char* name) {
        QFile f(siteDir() + QLatin1Char('/') + QLatin1String(name));
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    };
    const LoadOutcome other =
        coi::site::loadSiteFromBytes(bytes("site.geojson"), bytes("flows.json"), bytes("alarms.json"));
    QVERIFY(other.ok());
    QCOMPARE(other.site->surfaces.size(), m_loaded.site->surfaces.size());
    QCOMPARE(other.site->surfaces[5].id, m_loaded.site->surfaces[5].id);
}

QTEST_GUILESS_MAIN(RealSite)
#include "tst_real.moc"
