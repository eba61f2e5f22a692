// SPDX-License-Identifier: GPL-3.0-or-later
// A message to the hall leader on its way through the arbiter: it lives for minutes, ends when the booth is
// open, and holds nobody up.
#include "gateway_testing.h"
#include <QTest>

using namespace coi::gateway::testing;
using namespace coi::gateway;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const Site> withBooths()
{
    auto site = std::make_shared<Site>(*smallSite());
    for (const char* id : {"K1", "K2"}) {
        LaneSpec booth;
        booth.id = id, booth.kind = LaneKind::Booth;
        site->lanes.push_back(booth);
    }
    return site;
}

// Two closed booths; reports of the officers come with those of the lanes.
struct Hall : Bench
{
    Hall() : Bench(withBooths())
    {
        lanes["K1"] = lanes["K2"] = LaneStatus::Closed;
        tell(1);
        report();
    }
    void tell(int free, std::vector<StaffPost> posts = {})
    {
        HallStaffObserved e;
        e.staff.id = "exit", e.staff.planned = 12, e.staff.present = 11, e.staff.free = free;
        e.staff.posts = std::move(posts);
        ingest.take({clock.utcNow(), e});
        flush();
    }
    // As pass(), with the officers reported too.
    void passTelling(Millis time, int free)
    {
        for (; time > Millis{0}; time -= Millis{1000}) {
            pass(Millis{1000});
            tell(free);
        }
    }
    std::string ask(const char* booth)
    {
        const auto r = request(booth, CommandAction::AskOfficer);
        give(r);
        return r.id;
    }
};

std::string whatOf(const Bench& b, const std::string& id)
{
    std::string out;
    for (const AuditRow& row : b.rowsOf(id))
        out += (out.empty() ? "" : ", ") + row.what;
    return out;
}

} // namespace

class TestAskOfficer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void confirmedWhenTheBoothIsOpenMinutesLater()
    {
        Hall h;
        const auto id = h.ask("K1");
        QCOMPARE(h.sent.size(), std::size_t{1});
        QCOMPARE(h.sent[0].action, CommandAction::AskOfficer);
        h.accept(id);
        QCOMPARE(h.status(id), CommandStatus::Accepted);
        h.passTelling(5min, 0);
        QCOMPARE(h.status(id), CommandStatus::Accepted); // a device would be unknown by now
        h.lanes["K1"] = LaneStatus::Opening, h.report();
        QCOMPARE(h.status(id), CommandStatus::Accepted);
        h.lanes["K1"] = LaneStatus::InService, h.report();
        QCOMPARE(h.status(id), CommandStatus::Confirmed);
        QCOMPARE(h.store.state().lanes.at("K1").changedBy, std::string("vu"));
        QCOMPARE(whatOf(h, id), std::string("command requested, command confirmed"));
        QCOMPARE(h.rowsOf(id)[0].after, std::string("ask_officer"));
        QVERIFY(h.journal.overrides.empty());
    }

    void refusedByTheHallLeader()
    {
        Hall h;
        const auto id = h.ask("K1");
        h.arbiter.acknowledged(
            {id, false, Refusal::BlockedByInterlock, "officer_free: 0 free of 11 on duty"});
        QCOMPARE(h.status(id), CommandStatus::Refused);
        QCOMPARE(h.record(id)->causeDetail, std::string("officer_free: 0 free of 11 on duty"));
        QCOMPARE(whatOf(h, id), std::string("command requested, command refused"));
        h.lanes["K1"] = LaneStatus::InService, h.report(); // opened for another reason
        QCOMPARE(h.store.state().lanes.at("K1").changedBy, std::string());
    }

    void notSentWhenNobodyIsFree()
    {
        Hall h;
        h.tell(0);
        const auto id = h.ask("K1");
        QCOMPARE(h.status(id), CommandStatus::Refused);
        QCOMPARE(h.record(id)->cause, Refusal::BlockedByInterlock);
        QVERIFY(h.sent.empty());
    }

    void oneOfficerIsNotPromisedTwice()
    {
        Hall h;
        const auto first = h.ask("K1"), second = h.ask("K2");
        QCOMPARE(h.status(first), CommandStatus::Dispatched);
        QCOMPARE(h.status(second), CommandStatus::Refused);
        QCOMPARE(h.sent.size(), std::size_t{1});
    }

    void silenceEndsUnknown()
    {
        Hall h;
        const auto unanswered = h.ask("K1");
        h.passTelling(kAnswersAtMost - 1s, 1);
        QCOMPARE(h.status(unanswered), CommandStatus::Dispatched);
        h.passTelling(2s, 1);
        QCOMPARE(h.status(unanswered), CommandStatus::Unknown);
        const auto forgotten = h.ask("K2");
        h.accept(forgotten);
        h.passTelling(kActsAtMost - 1s, 1);
        QCOMPARE(h.status(forgotten), CommandStatus::Accepted);
        h.passTelling(2s, 1);
        QCOMPARE(h.status(forgotten), CommandStatus::Unknown);
    }

    void holdsNobodyUp()
    {
        Hall h;
        const auto id = h.ask("K1");
        h.accept(id);
        h.tell(0, {{"K1", 1, true}});
        const auto again = h.request("K1", CommandAction::AskOfficer);
        QCOMPARE(h.giveAs(h.other, again).cause, Refusal::AlreadySo);
        const auto open = h.request("K1", CommandAction::Open); // for whom the officer is coming
        QCOMPARE(h.giveAs(h.other, open).cause, Refusal::None);
        h.accept(open.id);
        h.lanes["K1"] = LaneStatus::InService, h.report();
        QCOMPARE(h.status(open.id), CommandStatus::Confirmed);
        QCOMPARE(h.status(id), CommandStatus::Confirmed); // both looked at
    }

    void mayBeTakenBackByWhoeverCloses()
    {
        Hall h;
        const auto id = h.ask("K1");
        h.accept(id);
        const auto out = h.request("K1", CommandAction::TakeOutOfService);
        QCOMPARE(h.give(out).cause, Refusal::None);
        h.accept(out.id);
        h.lanes["K1"] = LaneStatus::OutOfService, h.report();
        QCOMPARE(h.status(out.id), CommandStatus::Confirmed);
        QCOMPARE(h.status(id), CommandStatus::Accepted); // open to its end
        h.passTelling(kActsAtMost, 1);
        QCOMPARE(h.status(id), CommandStatus::Unknown);
    }

    void observersMayNotAsk()
    {
        Hall h;
        const auto r = h.request("K1", CommandAction::AskOfficer);
        QCOMPARE(h.giveAs(h.observer, r).cause, Refusal::NotAuthorised);
    }
};

QTEST_GUILESS_MAIN(TestAskOfficer)
#include "tst_ask_officer.moc"
