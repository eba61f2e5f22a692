// SPDX-License-Identifier: GPL-3.0-or-later
// What the field tells of the travellers' halls, and when a booth gets an officer.
#include "ingest_bench.h"

#include <coi/domain/interlock.h>
#include <coi/domain/roles.h>

using namespace coi::domain;
using namespace coi::domain::test;

namespace {

HallStaff staff(const char* hall, int present, int free, std::vector<StaffPost> posts = {})
{
    HallStaff s;
    s.id = hall, s.planned = present + 1, s.present = present, s.free = free, s.posts = std::move(posts);
    return s;
}

Site boothSite()
{
    Site s;
    for (const char* id : {"B1", "B2", "B3", "E1"}) {
        LaneSpec lane;
        lane.id = id;
        lane.kind = lane.id == "E1" ? LaneKind::EGate : LaneKind::Booth;
        s.lanes.push_back(lane);
    }
    s.lanes[2].direction = Direction::Entry;
    return s;
}

// Every booth closed, one officer free in the exit hall.
State boothState(const Site& site)
{
    State s;
    for (const LaneSpec& spec : site.lanes) {
        LaneState lane;
        lane.id = spec.id, lane.status = LaneStatus::Closed, lane.observedAt = kStart;
        apply(s, lane);
    }
    HallStaff exit = staff("exit", 12, 1);
    exit.observedAt = kStart;
    apply(s, exit);
    return s;
}

CommandRequest request(const char* lane, CommandAction action, std::int32_t leaseS = 0)
{
    return {"018f3a2b-7c10-7abc-8def-0123456789ab", TargetKind::Lane, lane, action, "reason", leaseS, 5000};
}

CommandRecord underWay(const char* lane, CommandAction action, CommandStatus status)
{
    CommandRecord r;
    r.request = request(lane, action);
    r.id = r.request.id = "018f3a2b-7c10-7abc-8def-0123456789ff";
    r.by = "lan", r.status = status;
    return r;
}

} // namespace

class TestHalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void officersOfAHallAreKept()
    {
        Bench b;
        b.take(HallStaffObserved{staff("entry", 11, 0, {{"N1", 1, false}, {"S1", 5, false}})});
        b.flush();
        const HallStaff& s = b.state.staff.at("entry");
        QCOMPARE(s.planned, 12);
        QCOMPARE(s.present, 11);
        QCOMPARE(s.posts.size(), std::size_t{2});
        QCOMPARE(s.observedAt, kStart);
        QVERIFY(b.state.feeds.at("lanes").lastAt == kStart);
    }

    void officersOfUnknownPlacesAreCountedAndDropped()
    {
        Bench b;
        b.take(HallStaffObserved{staff("north", 5, 1)});
        b.take(HallStaffObserved{staff("", 5, 1)});
        b.take(
            HallStaffObserved{staff("exit", 5, 1, {{"X9", 1, false}, {"E1", 1, false}, {"Q1", 1, false}})});
        b.flush();
        QCOMPARE(b.ingest.unknownObjects(), std::uint64_t{4});
        QCOMPARE(b.state.staff.size(), std::size_t{1});
        QCOMPARE(b.state.staff.at("exit").posts.size(), std::size_t{1});
    }

    void coachesAreKeptByForecourt()
    {
        auto site = std::make_shared<Site>(*makeSite());
        Surface place, hall;
        place.id = "FC", place.use = SurfaceUse::Forecourt;
        hall.id = "IN", hall.use = SurfaceUse::Hall;
        site->surfaces.push_back(place), site->surfaces.push_back(hall);
        Bench b;
        b.ingest = Ingest(site, makeFlows());
        const UtcTime since = kStart - minutes{19};
        b.take(ForecourtObserved{{"FC", 3, 118, since, {}}});
        b.take(ForecourtObserved{{"IN", 1, 1, since, {}}}); // no forecourt
        b.take(ForecourtObserved{{"nowhere", 1, 1, since, {}}});
        b.flush();
        QCOMPARE(b.ingest.unknownObjects(), std::uint64_t{2});
        QCOMPARE(b.state.forecourts.size(), std::size_t{1});
        const ForecourtState& f = b.state.forecourts.at("FC");
        QCOMPARE(f.coaches, 3);
        QCOMPARE(f.people, 118);
        QCOMPARE(f.since, since);
        QVERIFY(b.state.feeds.at("queue").lastAt == kStart);
        b.ingest.reset();
        b.take(FeedAlive{FeedKind::Queue});
        b.flush();
        QVERIFY(b.state.forecourts.empty() && b.state.staff.empty());
    }

    void waitsByDirectionAreTheCounterparts()
    {
        Bench b;
        StationObserved o;
        o.station = "S1", o.reported = true, o.waitS = 540, o.exitWaitS = 240, o.entryWaitS = 540;
        b.take(o);
        b.flush();
        QCOMPARE(b.state.stations.at("S1").exitWaitS, 240);
        QCOMPARE(b.state.stations.at("S1").entryWaitS, 540);
        QCOMPARE(StationState{}.exitWaitS, -1);
    }

    void aBoothNeedsAnOfficer_data()
    {
        QTest::addColumn<QString>("lane");
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("free");
        QTest::addColumn<QString>("arranged");
        QTest::addColumn<int>("cause");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const char* lane, CommandAction action, int free,
                            const char* arranged, Refusal cause, const char* detail) {
            QTest::newRow(name) << QString::fromLatin1(lane) << static_cast<int>(action) << free
                                << QString::fromLatin1(arranged) << static_cast<int>(cause)
                                << QString::fromLatin1(detail);
        };
        constexpr auto kAsk = CommandAction::AskOfficer, kOpen = CommandAction::Open;
        constexpr auto kNone = Refusal::None, kBlocked = Refusal::BlockedByInterlock;
        const char* none = "officer_free: 0 free of 12 on duty";
        row("one is free", "B1", kAsk, 1, "", kNone, "");
        row("nobody is free", "B1", kAsk, 0, "", kBlocked, none);
        row("the free one is promised", "B1", kAsk, 1, "asked B2", kBlocked, none);
        row("two free, one promised", "B1", kAsk, 2, "asked B2", kNone, "");
        row("promised and reported since", "B1", kAsk, 1, "accepted B2", kNone, "");
        row("an opening of another booth counts", "B1", kAsk, 1, "opened B2", kBlocked, none);
        row("one of the other hall does not", "B1", kAsk, 1, "asked B3", kNone, "");
        row("an e-gate takes no officer", "E1", kAsk, 1, "", Refusal::OutOfRange,
            "action: ask_officer is for a booth");
        row("officer on the way", "B1", kAsk, 1, "coming B1", Refusal::AlreadySo, "officer on the way");
        row("asked by somebody else", "B1", kAsk, 2, "asked B1", Refusal::LockedByOther, "lan");
        row("in service", "B1", kAsk, 1, "in_service", Refusal::AlreadySo, "in_service");
        row("out of service", "B1", kAsk, 1, "out_of_service", Refusal::BlockedByMode, "out_of_service");
        row("faulty", "B1", kAsk, 1, "fault", Refusal::BlockedByHealth, "fault");
        row("no report of the hall", "B1", kAsk, 1, "unheard", kBlocked, "officer_free: never reported");
        row("old report of the hall", "B1", kAsk, 1, "old", kBlocked,
            "officer_free: no report since 2026-10-16T00:59:50.000Z");
        row("opening takes one too", "B1", kOpen, 0, "", kBlocked, none);
        row("opening with one free", "B1", kOpen, 1, "", kNone, "");
        row("opening for whom one is coming", "B1", kOpen, 0, "coming B1", kNone, "");
        row("opening meanwhile asked for", "B1", kOpen, 1, "asked B1", kNone, "");
        row("opening in a hall that tells nothing", "B1", kOpen, 0, "unheard", kNone, "");
        row("an e-gate opens alone", "E1", kOpen, 0, "", kNone, "");
        row("closing needs nobody", "B1", CommandAction::TakeOutOfService, 0, "", kNone, "");
    }

    void aBoothNeedsAnOfficer()
    {
        QFETCH(const QString, lane);
        QFETCH(const int, action);
        QFETCH(const int, free);
        QFETCH(const QString, arranged);
        const Site site = boothSite();
        State s = boothState(site);
        HallStaff& exit = s.staff.at("exit");
        exit.free = free;
        const std::string other = arranged.section(QLatin1Char(' '), 1).toStdString();
        if (arranged.startsWith(QLatin1String("asked")))
            apply(s, underWay(other.c_str(), CommandAction::AskOfficer, CommandStatus::Dispatched));
        else if (arranged.startsWith(QLatin1String("accepted")))
            apply(s, underWay(other.c_str(), CommandAction::AskOfficer, CommandStatus::Accepted));
        else if (arranged.startsWith(QLatin1String("opened")))
            apply(s, underWay(other.c_str(), CommandAction::Open, CommandStatus::Requested));
        else if (arranged.startsWith(QLatin1String("coming")))
            exit.posts = {{other, 1, true}};
        else if (arranged == QLatin1String("unheard"))
            s.staff.clear();
        else if (arranged == QLatin1String("old"))
            exit.observedAt = kStart - seconds{10};
        else if (!arranged.isEmpty())
            s.lanes.at("B1").status = *fromCode<LaneStatus>(arranged.toStdString());
        const std::string id = lane.toStdString();
        const Verdict v = judge(site, s, request(id.c_str(), static_cast<CommandAction>(action)), kStart);
        QFETCH(const int, cause);
        QTEST(QString::fromStdString(v.detail), "detail");
        QCOMPARE(static_cast<int>(v.cause), cause);
    }

    void askingIsAPressWithoutEnd()
    {
        const Site site = boothSite();
        const State s = boothState(site);
        CommandRequest r = request("B1", CommandAction::AskOfficer);
        r.reason.clear();
        QCOMPARE(judge(site, s, r, kStart).cause, Refusal::None);
        QVERIFY(may(Role::Operator, kindOf(r)) && !may(Role::Observer, kindOf(r)));
        QVERIFY(asksPerson(r.action) && !asksPerson(CommandAction::Open));
        r.leaseS = 60;
        QCOMPARE(judge(site, s, r, kStart).cause, Refusal::OutOfRange);
        r.leaseS = 0, r.target = TargetKind::Carrier, r.object = "IGV-01";
        QVERIFY(judge(site, s, r, kStart).cause != Refusal::None);
    }
};

QTEST_GUILESS_MAIN(TestHalls)
#include "tst_halls.moc"
