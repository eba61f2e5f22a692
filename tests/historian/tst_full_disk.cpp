// SPDX-License-Identifier: GPL-3.0-or-later
#include "historian_bench.h"

#include <csignal>
#include <filesystem>
#include <sys/resource.h>

using namespace coi;
using namespace coi::historian;
using namespace coi::historian::test;

namespace {

// While it lives no file of this process may grow beyond `bytes`: what a full disk looks like to a writer.
class SmallDisk
{
public:
    explicit SmallDisk(std::uintmax_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit m_before{};
};

} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // A journal that may not grow: the first command that does not fit is refused, nothing before is lost.
    void commandsAreRefusedWhenTheJournalIsFull()
    {
        Bench b;
        b.options.maxJournalPages = 60;
        QCOMPARE(b.open(), std::string());
        int written = 0;
        QString said;
        for (; written < 2000; ++written)
            if (said = b.journal(command("c" + std::to_string(written))); said != QLatin1String("ok"))
                break;
        QVERIFY(written > 20 && written < 2000);
        QVERIFY2(said.contains(QLatin1String("full")), qPrintable(said));
        QVERIFY(!b.h->writable());
        QVERIFY(!b.h->health().failed);
        QVERIFY(QString::fromStdString(b.h->health().error).contains(QLatin1String("journal.sqlite")));
        QCOMPARE(b.auditRows({"q", "", {}, {}, 5000}).rows.size(), static_cast<std::size_t>(written));
        // Watching goes on: the history is another file.
        QVERIFY(b.h->addMinutes({minute(kStart, 4)}));
        QTRY_COMPARE(b.h->restoreTotals(kStart, kStart + hours{1})->travellersExit, 4);
        // With room again everything of before is there.
        b.h.reset();
        b.options.maxJournalPages = 0;
        QCOMPARE(b.open(), std::string());
        QCOMPARE(b.h->loadOpenCommands()->size(), static_cast<std::size_t>(written));
        QCOMPARE(b.journal(command("after")), QStringLiteral("ok"));
    }
    void resultsAndAlarmsWaitForRoom()
    {
        Bench b;
        QCOMPARE(b.open(), std::string());
        QCOMPARE(b.journal(command("c1")), QStringLiteral("ok"));
        {
            const SmallDisk full(std::filesystem::file_size(b.path("journal.sqlite-wal")));
            QVERIFY(b.journal(command("c2")) != QLatin1String("ok"));
            QVERIFY(!b.h->writable());
            b.h->journalProgress(command("c1", domain::CommandStatus::Confirmed), audit("confirmed"));
            domain::Alarm a;
            a.id = "A@1";
            b.h->recordAlarms({a}, {});
            b.h->recordAudit(audit("acknowledged"));
            QVERIFY(b.wait([&](auto done) { b.h->recordAudit(audit("login"), &b.context, done); }) !=
                    QLatin1String("ok")); // somebody waits for the answer: it is no
            QTRY_COMPARE(b.h->health().journalWaiting, std::uint64_t{3});
            QVERIFY(b.h->restoreAlarms()->empty());
        }
        QTRY_VERIFY(b.h->writable()); // by itself
        QTRY_COMPARE(b.h->health().journalWaiting, std::uint64_t{0});
        QCOMPARE(b.h->restoreAlarms()->size(), std::size_t{1});
        QVERIFY(b.h->loadOpenCommands()->empty());
        QCOMPARE(b.journal(command("c3")), QStringLiteral("ok"));
        QStringList what;
        for (const domain::AuditRow& r : b.auditRows().rows)
            what.prepend(QString::fromStdString(r.what));
        QCOMPARE(what, (QStringList{QStringLiteral("hold open"), QStringLiteral("confirmed"),
                                    QStringLiteral("acknowledged"), QStringLiteral("hold open")}));
        QVERIFY(b.h->health().error.empty());
    }
    void telemetryIsDroppedAndCounted()
    {
        Bench b;
        b.options.telemetryQueue = 10;
        QCOMPARE(b.open(), std::string());
        std::vector<domain::MinuteRollup> many(11, minute(kStart, 1));
        QVERIFY(!b.h->addMinutes(many));
        QCOMPARE(b.h->health().telemetryDropped, std::uint64_t{11});
        many.resize(10);
        QVERIFY(b.h->addMinutes(many));
        QTRY_COMPARE(b.h->health().telemetryWritten, std::uint64_t{10});
        QCOMPARE(b.h->health().telemetryDropped, std::uint64_t{11});
        QVERIFY(b.h->writable()); // figures are no reason to refuse commands
    }
    void fullHistoryDoesNotStopCommands()
    {
        Bench b;
        b.options.telemetryQueue = 5;
        QCOMPARE(b.open(), std::string());
        std::uint64_t sent = 0;
        for (; sent < 40; ++sent) { // the history's file gets larger than the journal's
            QVERIFY(b.h->addMinutes({minute(kStart + minutes{sent}, 1)}));
            QTRY_COMPARE(b.h->health().telemetryWritten, sent + 1);
        }
        {
            const SmallDisk full(std::filesystem::file_size(b.path("history.sqlite-wal")));
            int dropped = 0;
            for (int i = 0; i < 100; ++i, b.sync())
                dropped += !b.h->addMinutes({minute(kStart + hours{2} + minutes{i}, 1)});
            QVERIFY(dropped > 0);
            QCOMPARE(b.h->health().telemetryDropped, static_cast<std::uint64_t>(dropped));
            QVERIFY(b.h->health().telemetryWritten < sent + 10);
            QCOMPARE(b.journal(command("c1")), QStringLiteral("ok"));
            QVERIFY(b.h->writable());
            sent += static_cast<std::uint64_t>(100 - dropped);
        }
        QTRY_COMPARE(b.h->health().telemetryWritten, sent); // what was kept is written later
    }
    void neverMoreJournalThanTold()
    {
        // The control: without the limit the same load fits.
        Bench b;
        QCOMPARE(b.open(), std::string());
        for (int i = 0; i < 400; ++i)
            QCOMPARE(b.journal(command("c" + std::to_string(i))), QStringLiteral("ok"));
        QVERIFY(b.h->writable());
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
