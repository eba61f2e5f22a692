// SPDX-License-Identifier: GPL-3.0-or-later
// What rules and gateway write in short English is said in the language of the screen; names and figures
// stay.
#include "fixture.h"

#include "../../modules/viewmodels/src/plan_mark_rows.h"
#include "../../modules/viewmodels/src/word_details.h"

#include <QTranslator>
#include <coi/domain/ingest.h>
#include <coi/viewmodels/words.h>

using namespace coi;
using namespace coi::testing;
using domain::FeedKind;
using domain::Refusal;

namespace {

// Marks what was asked for, so that anything that is not translated stands out.
class Marker : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return qstrcmp(context, "Words") == 0
                   ? QLatin1Char('<') + QString::fromLatin1(source) + QLatin1Char('>')
                   : QString();
    }
};

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detailsAreTranslated_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* detail, const char* said) {
            QTest::newRow(detail) << QString::fromLatin1(detail) << QString::fromLatin1(said);
        };
        row("not paused", "<not paused>");
        row("paused", "<paused>");
        row("never reported", "<never reported>");
        row("state unknown", "<state unknown>");
        row("gateway restarted", "<gateway restarted>");
        row("not acknowledged in time", "<not acknowledged in time>");
        row("by design", "<by design>");
        row("time over", "<time over>");
        row("in_service", "<in service>");
        row("5 of 7 left, at least 4", "<5 of 7 left, rule: at least 4>");
        row("no report since 2026-10-16T08:24:03Z", "<no report since 15:24:03>");
        row("vu on VN-SUP-01", "<vu on VN-SUP-01>");
        row("plate_mismatch: read 29E-058.51, declared 29E 058.57",
            "<plate read 29E-058.51, declared 29E 058.57>");
        row("Scanner fault", "<Scanner fault>");
        row("1X-E3: not selected", "<1X-E3 is not selected>");
        row("WO-2231 until 17:00", "WO-2231 until 17:00"); // somebody wrote it: stays as it is
        row("", "");
    }
    void detailsAreTranslated()
    {
        QFETCH(QString, detail);
        QFETCH(QString, said);
        Marker marker;
        QCoreApplication::installTranslator(&marker);
        const QString text = viewmodels::words::detail(detail);
        QCoreApplication::removeTranslator(&marker);
        QCOMPARE(text, said);
    }

    void refusalsUseThem()
    {
        Marker marker;
        QCoreApplication::installTranslator(&marker);
        const QString already = viewmodels::words::of(Refusal::AlreadySo, QStringLiteral("not paused"));
        const QString interlock =
            viewmodels::words::of(Refusal::BlockedByInterlock, QStringLiteral("lane_clear: occupied"));
        QCoreApplication::removeTranslator(&marker);
        QCOMPARE(already, QStringLiteral("<not paused>"));
        QCOMPARE(interlock, QStringLiteral("<<Nobody inside> (<occupied>) not met>"));
    }

    // "Why a command is not possible" of the vocabulary, with what the gateway tells filled in; and what is
    // said where it tells less.
    void refusalsFollowTheVocabulary_data()
    {
        QTest::addColumn<Refusal>("cause");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("said");
        const auto row = [](Refusal cause, const char* detail, const char* said) {
            QTest::addRow("%s: %s", std::string(domain::codeOf(cause)).c_str(), detail)
                << cause << QString::fromLatin1(detail) << QString::fromLatin1(said);
        };
        row(Refusal::BlockedByInterlock, "lane_clear: occupied", "Nobody inside (occupied) not met");
        row(Refusal::BlockedByMode, "out_of_service, WO-2231 until 17:00",
            "1X-E3 is in out of service, WO-2231 until 17:00");
        row(Refusal::BlockedByMode, "manual", "1X-E3 is in manual");
        row(Refusal::BlockedByMode, "ours to open", "ours to open");
        row(Refusal::BlockedByHealth, "document_reader", "Document reader faulty");
        row(Refusal::BlockedByHealth, "stalled", "stalled");
        row(Refusal::LockedByOther, "vu on VN-SUP-01", "vu on VN-SUP-01 is working on it");
        row(Refusal::NotAuthorised, "observer", "your role may not do this here");
        row(Refusal::SecondPersonMissing, "1X-E3", "nobody co-signed");
        row(Refusal::Expired, "2.5 s", "the command is older than 2.5 s");
        row(Refusal::Expired, "waiting for the journal", "the command is older than its time to live");
        row(Refusal::NoSelection, "", "select the object again");
        row(Refusal::OutOfRange, "lease: 1 to 3600 s", "allowed are 1 to 3600 s");
        row(Refusal::OutOfRange, "speed -1..1", "allowed are -1 to 1");
        row(Refusal::OutOfRange, "reason: missing", "reason: missing");
        row(Refusal::OutOfRange, "pan", "out of range: pan");
        row(Refusal::ObjectUnknown, "1X-E9", "1X-E9 is not in the site plan");
        row(Refusal::FieldOffline, "no report since 2026-10-16T08:24:03Z",
            "no contact with 1X-E3 since 15:24:03");
        row(Refusal::FieldOffline, "connection_broken", "no contact with 1X-E3");
        row(Refusal::FieldOffline, "the counterpart", "no contact with the counterpart");
        row(Refusal::FieldOffline, "CAM-1X-03", "no contact with CAM-1X-03");
        row(Refusal::FieldOffline, "simulator", "no contact with simulator");
        row(Refusal::FieldOffline, "no driver", "no driver");
        row(Refusal::FieldOffline, "never reported", "never reported");
        row(Refusal::AlreadySo, "held_open", "already held open");
        row(Refusal::AlreadySo, "not paused", "not paused");
        row(Refusal::AlreadySo, "", "already so");
        row(Refusal::RateLimited, "again in 3 s", "too many commands, again in 3 s");
        row(Refusal::RateLimited, "64 objects selected", "too many commands");
        row(Refusal::AuditUnavailable, "disk full", "the record cannot be written, commands are locked");
        row(Refusal::DuplicateId, "x", "this command number was used for something else");
        row(Refusal::LinkLost, "", "link lost before the result was known, read back");
    }
    void refusalsFollowTheVocabulary()
    {
        QFETCH(const Refusal, cause);
        QFETCH(const QString, detail);
        QTEST(viewmodels::words::of(cause, detail, QStringLiteral("1X-E3")), "said");
    }

    void reportsAreAsOldAsTheDomainSays_data()
    {
        QTest::addColumn<int>("feed");
        for (int i = 0; i < domain::countOf<FeedKind>(); ++i)
            QTest::newRow(std::string(domain::codeOf(static_cast<FeedKind>(i))).c_str()) << i;
    }
    void reportsAreAsOldAsTheDomainSays()
    {
        QFETCH(int, feed);
        const auto kind = static_cast<FeedKind>(feed);
        const core::Millis limit{domain::freshnessLimitMs(kind)}, some{500};
        Fixture f;
        QVERIFY(f.start());
        const auto now = f.now();
        domain::FeedState live;
        live.id = std::string(domain::codeOf(kind));
        live.kind = kind;
        live.freshness = domain::Freshness::Live;
        live.lastAt = now; // ages are compared with it, not with the clock
        QVERIFY(f.put(live));
        QVERIFY(!viewmodels::staleReport(f.context(), kind, now - limit + some));
        QVERIFY(viewmodels::staleReport(f.context(), kind, now - limit - some));
        QVERIFY(!viewmodels::staleReport(f.context(), kind, core::UtcTime{})); // no report is not an old one
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
