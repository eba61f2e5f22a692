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
        row("in_service", "<in service>");
        row("5 of 7 left, at least 4", "<5 of 7 left, rule: at least 4>");
        row("no report since 2026-10-16T08:24:03Z", "<no report since 15:24:03>");
        row("vu on VN-SUP-01", "<vu on VN-SUP-01>");
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
        QCOMPARE(already, QStringLiteral("<already <not paused>>"));
        QCOMPARE(interlock, QStringLiteral("<<Nobody inside> (<occupied>) not met>"));
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
