// SPDX-License-Identifier: GPL-3.0-or-later
// The travellers' halls besides their lanes: officers, coaches, the counterpart's hall.
#include "gate_fixture.h"

#include <set>

using namespace coi;
using namespace coi::simtest;
using domain::CommandAction;
using domain::LaneStatus;
using domain::Refusal;

namespace {

template <class T> T last(const Gate& gate)
{
    const auto all = gate.all<T>();
    return all.empty() ? T{} : all.back();
}

domain::HallStaff staff(const Gate& gate, std::string_view hall)
{
    domain::HallStaff found;
    for (const auto& o : gate.all<domain::HallStaffObserved>())
        if (o.staff.id == hall)
            found = o.staff;
    return found;
}

int bound(const domain::HallStaff& s)
{
    int n = 0;
    for (const domain::StaffPost& p : s.posts)
        n += p.officers;
    return n;
}

bool hasPost(const domain::HallStaff& s, std::string_view object, bool coming)
{
    return std::any_of(s.posts.begin(), s.posts.end(),
                       [&](const auto& p) { return p.object == object && p.coming == coming; });
}

// The gate at a time when as many officers as wanted are free in the exit hall.
std::unique_ptr<Gate> gateWithFree(int wanted)
{
    for (std::uint64_t seed = 1; seed < 40; ++seed) {
        sim::GateConfig config = configAt(10h);
        config.seed = seed;
        auto gate = std::make_unique<Gate>(config);
        if (staff(*gate, "exit").free == wanted)
            return gate;
    }
    return {};
}

} // namespace

class GateHallsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void officersAddUp()
    {
        Gate gate(configAt(15h));
        gate.pass(5s);
        for (const char* hall : {"exit", "entry"}) {
            const domain::HallStaff s = staff(gate, hall);
            QCOMPARE(s.planned, hall == std::string("exit") ? 14 : 12);
            QVERIFY(s.present > 0 && s.present <= s.planned);
            QCOMPARE(s.present, bound(s) + s.free);
        }
        const domain::HallStaff exit = staff(gate, "exit");
        QVERIFY(hasPost(exit, "1X-B1", false) && !hasPost(exit, "1X-B6", false));
        QVERIFY(hasPost(exit, "1X-CUST", false) && hasPost(exit, "1X-HEALTH", false));
        QVERIFY(!hasPost(exit, "1N-B1", false));
    }

    void officersAreToldAtLeastEachTwoSeconds()
    {
        Gate gate(configAt(15h));
        gate.forget();
        gate.pass(20s);
        core::UtcTime before = gate.sim.now() - 20s;
        int n = 0;
        for (const auto& e : gate.events)
            if (const auto* s = std::get_if<domain::HallStaffObserved>(&e.what); s && s->staff.id == "exit") {
                QVERIFY(e.at - before <= 2s);
                before = e.at, ++n;
            }
        QVERIFY(n >= 9 && n <= 21);
    }

    void absenceChangesWithTheShiftOnly()
    {
        std::set<int> present;
        for (std::uint64_t seed = 1; seed <= 6; ++seed) {
            sim::GateConfig config = configAt(13h + 1min);
            config.seed = seed;
            Gate gate(config);
            const int first = staff(gate, "exit").present;
            gate.pass(5h);
            QCOMPARE(staff(gate, "exit").present, first);
            present.insert(first);
        }
        QVERIFY(present.size() > 1);
    }

    void closingABoothFreesItsOfficer()
    {
        Gate gate(configAt(10h));
        gate.pass(5s);
        const int before = staff(gate, "exit").free;
        QVERIFY(gate.lane("1X-B3", CommandAction::Close).accepted);
        QVERIFY(gate.passUntil(10min, 1s, [&] { return gate.lane("1X-B3").status == LaneStatus::Closed; }));
        QCOMPARE(staff(gate, "exit").free, before + 1); // told with the lane itself
        QVERIFY(!hasPost(staff(gate, "exit"), "1X-B3", false));
    }

    void anAskedOfficerOpensTheBoothMinutesLater()
    {
        const auto gate = gateWithFree(2);
        QVERIFY(gate);
        const core::UtcTime asked = gate->sim.now();
        QVERIFY(gate->lane("1X-B6", CommandAction::AskOfficer).accepted);
        gate->pass(1s);
        QCOMPARE(gate->lane("1X-B6").status, LaneStatus::Closed);
        QCOMPARE(gate->lane("1X-B6").note, std::string("Officer on the way"));
        QCOMPARE(staff(*gate, "exit").free, 1);
        QVERIFY(hasPost(staff(*gate, "exit"), "1X-B6", true));
        QCOMPARE(gate->lane("1X-B6", CommandAction::AskOfficer).cause, Refusal::AlreadySo);
        QVERIFY(
            gate->passUntil(10min, 1s, [&] { return gate->lane("1X-B6").status == LaneStatus::InService; }));
        const auto took = gate->sim.now() - asked;
        QVERIFY(took >= 2min && took <= 5min + 10s);
        QVERIFY(hasPost(staff(*gate, "exit"), "1X-B6", false));
        QCOMPARE(gate->lane("1X-B6", CommandAction::AskOfficer).cause, Refusal::AlreadySo);
    }

    void anOfficerWhoIsFreedCanBeSentElsewhere()
    {
        const auto gate = gateWithFree(1);
        QVERIFY(gate);
        QVERIFY(gate->lane("1X-B2", CommandAction::TakeOutOfService).accepted);
        QVERIFY(gate->passUntil(10min, 1s,
                                [&] { return gate->lane("1X-B2").status == LaneStatus::OutOfService; }));
        QCOMPARE(gate->lane("1X-B2", CommandAction::AskOfficer).cause, Refusal::BlockedByMode);
        QVERIFY(gate->lane("1X-B6", CommandAction::AskOfficer).accepted);
        QVERIFY(gate->lane("1X-B2", CommandAction::ReturnToService).accepted); // the other of the two
        gate->pass(10s);
        QCOMPARE(gate->lane("1X-B2").status, LaneStatus::InService);
        QCOMPARE(staff(*gate, "exit").free, 0);
    }

    void withoutAnOfficerABoothStaysShut_data()
    {
        QTest::addColumn<int>("action");
        QTest::newRow("asked for") << static_cast<int>(CommandAction::AskOfficer);
        QTest::newRow("opened") << static_cast<int>(CommandAction::Open);
        QTest::newRow("held open") << static_cast<int>(CommandAction::HoldOpen);
    }

    void withoutAnOfficerABoothStaysShut()
    {
        QFETCH(const int, action);
        auto flows = std::make_shared<domain::Flows>(*loaded().flows);
        flows->profiles.front().officers = {12, 12}; // the posts of the exit and nobody more
        sim::GateSim sim(loaded().site, flows, configAt(10h));
        const std::uint64_t before = sim.stateHash();
        const auto ack =
            sim.command({"c", domain::TargetKind::Lane, "1X-B6", static_cast<CommandAction>(action)});
        QVERIFY(!ack.accepted);
        QCOMPARE(ack.cause, Refusal::BlockedByInterlock);
        QCOMPARE(ack.detail, std::string("officer_free: 0 free of 12 on duty"));
        QCOMPARE(sim.stateHash(), before);
    }

    void asksThatCannotBeMet_data()
    {
        QTest::addColumn<QString>("lane");
        QTest::addColumn<int>("cause");
        QTest::newRow("unknown") << QStringLiteral("9X-B1") << static_cast<int>(Refusal::ObjectUnknown);
        QTest::newRow("e-gate") << QStringLiteral("1X-E1") << static_cast<int>(Refusal::OutOfRange);
        QTest::newRow("truck lane") << QStringLiteral("2X-T1") << static_cast<int>(Refusal::OutOfRange);
        QTest::newRow("open already") << QStringLiteral("1X-B1") << static_cast<int>(Refusal::AlreadySo);
    }

    void asksThatCannotBeMet()
    {
        QFETCH(const QString, lane);
        static Gate gate(configAt(10h));
        const auto ack = gate.lane(lane.toStdString(), CommandAction::AskOfficer);
        QVERIFY(!ack.accepted);
        QTEST(static_cast<int>(ack.cause), "cause");
    }

    void whoeverOpensTheBoothMeanwhileHasTheLastWord()
    {
        const auto gate = gateWithFree(2);
        QVERIFY(gate);
        QVERIFY(gate->lane("1X-B6", CommandAction::AskOfficer).accepted);
        QVERIFY(gate->lane("1X-B6", CommandAction::Open).accepted); // the officer's booth: no second one
        gate->pass(10s);
        QCOMPARE(staff(*gate, "exit").free, 1);
        QVERIFY(gate->lane("1X-B6", CommandAction::TakeOutOfService).accepted);
        gate->pass(10min);
        QCOMPARE(gate->lane("1X-B6").status, LaneStatus::OutOfService);
        QCOMPARE(staff(*gate, "exit").free, 2);
    }

    void aRosterOfNobodyTellsNothingAndBindsNothing()
    {
        auto flows = std::make_shared<domain::Flows>(*loaded().flows);
        flows->profiles.front().officers = {};
        sim::GateSim sim(loaded().site, flows, configAt(10h));
        sim.advanceTo(sim.now() + 10s);
        for (const auto& e : sim.takeEvents())
            QVERIFY(!std::holds_alternative<domain::HallStaffObserved>(e.what));
        QVERIFY(sim.command({"c", domain::TargetKind::Lane, "1X-B6", CommandAction::Open}).accepted);
    }

    void aCoachWaveIsCountedUntilEverybodyHasPassed()
    {
        Gate gate(configAt(5h)); // nobody else comes
        gate.pass(3s);
        const auto empty = last<domain::ForecourtObserved>(gate).forecourt;
        QCOMPARE(empty.id, std::string("1X-FC"));
        QCOMPARE(empty.coaches + empty.people, 0);
        QCOMPARE(empty.since, core::UtcTime{});
        const core::UtcTime arrived = gate.sim.now();
        QVERIFY(gate.inject(domain::FaultKind::CoachWave, "exit"));
        gate.pass(2s);
        auto now = last<domain::ForecourtObserved>(gate).forecourt;
        QCOMPARE(now.coaches, 3);
        QVERIFY(now.people >= 90 && now.people <= 135);
        QCOMPARE(now.since, arrived);
        int people = now.people, left = 0;
        QVERIFY(gate.passUntil(2h, 10s, [&] {
            now = last<domain::ForecourtObserved>(gate).forecourt;
            left = std::max(left, now.people > 0 && now.coaches == 0 ? now.people : 0);
            const bool fewer = now.people <= people;
            people = now.people;
            return !fewer || (now.people == 0 && now.coaches == 0);
        }));
        QCOMPARE(now.people, 0);
        QCOMPARE(now.since, core::UtcTime{});
        QCOMPARE(gate.sim.present().travellers > 0, true); // on the bridge
    }

    void coachesOfTheEntryStandAcrossTheRiver()
    {
        Gate gate(configAt(5h));
        QVERIFY(gate.inject(domain::FaultKind::CoachWave, "entry"));
        gate.pass(5s);
        QCOMPARE(last<domain::ForecourtObserved>(gate).forecourt.coaches, 0);
    }

    void theCounterpartReportsWaitsByDirection_data()
    {
        QTest::addColumn<int>("profile");
        QTest::newRow("normal") << static_cast<int>(domain::Profile::Normal);
        QTest::newRow("peak") << static_cast<int>(domain::Profile::Peak);
    }

    void theCounterpartReportsWaitsByDirection()
    {
        QFETCH(const int, profile);
        sim::GateConfig config = configAt(8h);
        config.profile = static_cast<domain::Profile>(profile);
        Gate gate(config);
        gate.forget();
        gate.pass(4h);
        int reports = 0, longest = 0, exit = 0, entry = 0;
        for (const auto& o : gate.all<domain::StationObserved>()) {
            if (o.station != "CN-HALL")
                continue;
            ++reports;
            QVERIFY(o.reported && o.exitWaitS >= 0 && o.entryWaitS >= 0);
            QVERIFY(o.openServers >= 2 && o.openServers <= 16);
            QCOMPARE(o.waitS, std::max(o.exitWaitS, o.entryWaitS));
            longest = std::max(longest, o.waitS);
            exit += o.exitWaitS > 60, entry += o.entryWaitS > 60;
        }
        qInfo("%d reports, longest wait %d s, over a minute: exit %d, entry %d", reports, longest, exit,
              entry);
        QVERIFY(reports > 80);
        QVERIFY(longest < 25 * 60); // it opens channels before
        QVERIFY(exit > reports / 2 && entry > reports / 2);
    }

    void othersTellNoWaitsByDirection()
    {
        Gate gate(configAt(10h));
        gate.pass(30s);
        QCOMPARE(gate.stations.at("1X-CUST").exitWaitS, -1);
        QCOMPARE(gate.stations.at("CN-YARD").entryWaitS, -1);
        QVERIFY(!gate.stations.contains("1N-STAFF"));
    }
};

QTEST_GUILESS_MAIN(GateHallsTest)
#include "tst_gate_halls.moc"
