// SPDX-License-Identifier: GPL-3.0-or-later
#include "historian_bench.h"

#include "../../modules/historian/src/journal_store.h"

#include <coi/historian/audit_chain.h>
#include <filesystem>

using namespace coi;
using namespace coi::historian;
using namespace coi::historian::test;
using domain::CommandStatus;

namespace {

domain::Alarm alarm(const std::string& id)
{
    domain::Alarm a;
    a.id = id, a.definition = "LOS_F", a.object = "1X-Q1";
    a.priority = domain::AlarmPriority::High, a.raisedAt = kStart, a.value = 5.5;
    a.notes.push_back({kStart, "binh", "raised", "ghi chú", 2});
    return a;
}

domain::AlarmEvent stepOf(const std::string& what, UtcTime at = kStart)
{
    return {"LOS_F@1X-Q1",
            "LOS_F",
            "1X-Q1",
            domain::AlarmPriority::High,
            domain::AlarmState::Unacknowledged,
            {at, "binh", what, "", 1}};
}

// Verifies the chain as an outsider would: from the file alone.
QString chainFault(const std::string& path)
{
    auto db = Db::open(path, Db::Mode::ReadOnly);
    if (!db)
        return QString::fromStdString(db.error().text);
    Statement s(**db, "SELECT seq, at, who, session, console, what, object, before, after, cause, "
                      "command_id, chain FROM audit ORDER BY seq");
    std::string last = chainStart();
    for (std::int64_t expected = 1;; ++expected) {
        const auto row = s.step();
        if (!row)
            return QString::fromStdString(row.error().text);
        if (!*row)
            return {};
        const domain::AuditRow r = auditRowOf(s);
        last = chainHash(r, last);
        if (r.seq != expected || s.blob(11) != last)
            return QStringLiteral("row %1").arg(expected);
    }
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commandIsThereAfterReopening()
    {
        Bench b;
        QCOMPARE(b.open(), std::string());
        QCOMPARE(b.journal(command("c1")), QStringLiteral("ok"));
        QCOMPARE(b.open(), std::string());
        const auto open = b.h->loadOpenCommands();
        QVERIFY(open.ok());
        QCOMPARE(open->size(), std::size_t{1});
        QVERIFY(open->front() == command("c1"));
        const auto rows = b.auditRows().rows;
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows[0].seq, std::int64_t{1});
        QCOMPARE(rows[0].cause, std::string("đông khách"));
    }
    void onlyWhatHasNotEndedIsOpen()
    {
        Bench b;
        QCOMPARE(b.open(), std::string());
        for (const char* id : {"c1", "c2", "c3"})
            QCOMPARE(b.journal(command(id)), QStringLiteral("ok"));
        b.h->journalProgress(command("c1", CommandStatus::Confirmed), audit("confirmed"));
        b.h->journalProgress(command("c2", CommandStatus::Dispatched), std::nullopt);
        QCOMPARE(b.sync(), QStringLiteral("ok"));
        const auto open = b.h->loadOpenCommands();
        QCOMPARE(open->size(), std::size_t{2});
        QCOMPARE(open->at(0).status, CommandStatus::Dispatched);
        QCOMPARE(open->at(1).id, std::string("c3"));
    }
    // What a power cut would leave is what the files hold at the moment of the callback.
    void abruptEndLosesNothingThatWasReported()
    {
        Bench b;
        QCOMPARE(b.open(), std::string());
        for (int i = 0; i < 20; ++i)
            QCOMPARE(b.journal(command("c" + std::to_string(i))), QStringLiteral("ok"));
        QTemporaryDir copy;
        const std::string there = copy.path().toStdString();
        std::filesystem::copy(b.options.dir, there, std::filesystem::copy_options::recursive);
        auto again = Historian::open({.dir = there});
        QVERIFY(again.ok());
        QCOMPARE((*again)->loadOpenCommands()->size(), std::size_t{20});
        QCOMPARE(chainFault(there + "/journal.sqlite"), QString());
    }
    void destructorWritesWhatIsQueued()
    {
        Bench b;
        QCOMPARE(b.open(), std::string());
        for (int i = 0; i < 2000; ++i)
            b.h->recordAudit(audit("row " + std::to_string(i)));
        b.h->addMinutes({minute(kStart, 5)});
        QCOMPARE(b.open(), std::string());
        const auto rows = b.auditRows({"q", "", {}, {}, 5000}).rows;
        QCOMPARE(rows.size(), std::size_t{2000});
        QCOMPARE(rows.front().what, std::string("row 1999")); // newest first, in the order of the calls
        QCOMPARE(rows.back().what, std::string("row 0"));
        QCOMPARE(chainFault(b.path("journal.sqlite")), QString());
        QCOMPARE(b.h->restoreTotals(kStart, kStart + hours{1})->travellersExit, 5);
    }
    void chainShowsAnEdit()
    {
        Bench b;
        QCOMPARE(b.open(), std::string());
        for (int i = 0; i < 5; ++i)
            b.h->recordAudit(audit("row"));
        b.h.reset();
        QCOMPARE(chainFault(b.path("journal.sqlite")), QString());
        {
            auto db = Db::open(b.path("journal.sqlite"), Db::Mode::ReadWrite);
            QVERIFY((*db)->exec("UPDATE audit SET who = 'somebody else' WHERE seq = 3").ok());
        }
        QCOMPARE(chainFault(b.path("journal.sqlite")), QStringLiteral("row 3"));
    }
    void canonicalRowsAreUnambiguous()
    {
        domain::AuditRow a, b;
        a.who = "ab", a.session = "c";
        b.who = "a", b.session = "bc";
        QVERIFY(canonicalRow(a) != canonicalRow(b));
        QCOMPARE(canonicalRow({}).size(), std::size_t{16 + 9 * 4});
        QCOMPARE(chainHash({}, chainStart()).size(), std::size_t{32});
        QVERIFY(chainHash({}, chainStart()) != chainHash({}, std::string(32, 'x')));
    }
    void alarmsAreRestored()
    {
        Bench b;
        QCOMPARE(b.open(), std::string());
        b.h->recordAlarms({alarm("A@1"), alarm("B@1")}, {stepOf("raised")});
        b.h->recordAlarms(
            {domain::Erase{domain::RecordKind::Alarm, "A@1"}, domain::Erase{domain::RecordKind::Lane, "B@1"}},
            {stepOf("cleared")});
        QCOMPARE(b.open(), std::string());
        const auto alarms = b.h->restoreAlarms();
        QVERIFY(alarms.ok());
        QCOMPARE(alarms->size(), std::size_t{1});
        QVERIFY(alarms->front() == alarm("B@1"));
    }
    void alarmLog()
    {
        Bench b;
        QCOMPARE(b.open(), std::string());
        for (int i = 0; i < 6; ++i) {
            auto step = stepOf(i % 2 ? "acknowledged" : "raised");
            step.alarm = i < 4 ? "A@1" : "B@1";
            step.note.at = kStart + minutes{i}, step.note.who = "binh", step.note.comment = "seen";
            b.h->recordAlarms({}, {step});
        }
        QCOMPARE(b.sync(), QStringLiteral("ok"));
        const auto all = b.alarmLog({"q", "", {}, {}, 100});
        QCOMPARE(all.id, std::string("q"));
        QCOMPARE(all.rows.size(), std::size_t{6});
        QCOMPARE(all.rows[0].note.at, kStart + minutes{5}); // newest first
        QCOMPARE(all.rows[0].note.what, std::string("acknowledged"));
        QCOMPARE(all.rows[0].note.who, std::string("binh"));
        QCOMPARE(b.alarmLog({"q", "A@1", {}, {}, 100}).rows.size(), std::size_t{4});
        QCOMPARE(b.alarmLog({"q", "", kStart + minutes{1}, kStart + minutes{3}, 100}).rows.size(),
                 std::size_t{2});
        QCOMPARE(b.alarmLog({"q", "", {}, {}, 2}).rows.size(), std::size_t{2});
        QCOMPARE(b.alarmLog({"q", "x' OR 1=1 --", {}, {}, 3}).rows.size(), std::size_t{0});
        QVERIFY(!b.alarmLog({"q", "", {}, {}, 0}).error.empty());
        QVERIFY(!b.alarmLog({"q", "", {}, {}, 5001}).error.empty());
    }
    void usersAreKept()
    {
        Bench b;
        QCOMPARE(b.open(), std::string());
        const UserRow binh{"binh", "Bình", "supervisor", "$argon2id$x", false};
        UserRow chi{"chi", "Chi", "operator", "$argon2id$y", true};
        for (const UserRow& u : {binh, chi})
            QCOMPARE(b.wait([&](auto done) { b.h->putUser(u, audit("user"), &b.context, done); }),
                     QStringLiteral("ok"));
        chi.disabled = false;
        QCOMPARE(b.wait([&](auto done) { b.h->putUser(chi, audit("user"), &b.context, done); }),
                 QStringLiteral("ok"));
        const auto users = b.h->users();
        QVERIFY((*users == std::vector<UserRow>{binh, chi}));
        QCOMPARE(b.auditRows().rows.size(), std::size_t{3});
    }
    void auditQueries()
    {
        Bench b;
        QCOMPARE(b.open(), std::string());
        for (int i = 0; i < 10; ++i)
            b.h->recordAudit(audit("row", i % 2 ? "1X-E3" : "IGV-14", kStart + minutes{i}));
        QCOMPARE(b.sync(), QStringLiteral("ok"));
        QCOMPARE(b.auditRows({"q", "IGV-14", {}, {}, 200}).rows.size(), std::size_t{5});
        const auto some = b.auditRows({"q", "", kStart + minutes{2}, kStart + minutes{4}, 200});
        QCOMPARE(some.id, std::string("q"));
        QCOMPARE(some.rows.size(), std::size_t{2});
        QCOMPARE(b.auditRows({"q", "", {}, {}, 3}).rows.size(), std::size_t{3});
        QCOMPARE(b.auditRows({"q", "x' OR 1=1 --", {}, {}, 3}).rows.size(), std::size_t{0});
        QVERIFY(!b.auditRows({"q", "", {}, {}, 0}).error.empty());
        QVERIFY(!b.auditRows({"q", "", {}, {}, 5001}).error.empty());
    }
    void callbacksComeInOrderInTheCallersThread()
    {
        Bench b;
        QCOMPARE(b.open(), std::string());
        std::vector<int> order;
        bool right = true;
        for (int i = 0; i < 300; ++i)
            b.h->journalCommand(command("c" + std::to_string(i)), audit("x"), &b.context,
                                [&, i](const core::Status& s) {
                                    right = right && s.ok() && QThread::currentThread() == thread();
                                    order.push_back(i);
                                });
        QVERIFY(order.empty()); // never from inside the call
        QTRY_COMPARE(order.size(), std::size_t{300});
        QVERIFY(right);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QCOMPARE(b.h->health().journalWritten, std::uint64_t{300});
        QCOMPARE(b.h->health().journalWaiting, std::uint64_t{0});
    }
    void recordsWithUnknownValuesAreAnError()
    {
        Bench b;
        QCOMPARE(b.open(), std::string());
        domain::Alarm odd = alarm("A@1");
        odd.state = static_cast<domain::AlarmState>(99);
        b.h->recordAlarms({odd}, {});
        QCOMPARE(b.sync(), QStringLiteral("ok"));
        const auto alarms = b.h->restoreAlarms();
        QVERIFY(!alarms.ok());
        QCOMPARE(alarms.error().text, std::string("journal.sqlite: alarms: record: member state"));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
