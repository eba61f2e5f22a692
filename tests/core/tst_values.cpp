// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <coi/core/csv.h>
#include <coi/core/result.h>
#include <coi/core/time.h>
#include <coi/core/uuid.h>
#include <set>

using namespace coi::core;

class TestValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resultHoldsValueOrError()
    {
        const Result<int> good = 7;
        const Result<int> bad = Error{Errc::NotFound, "lane 9"};
        QVERIFY(good.ok() && *good == 7);
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, Errc::NotFound);
        QCOMPARE(bad.error().text, std::string("lane 9"));
    }
    void csvField_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("plain") << "lane 9"
                               << "lane 9";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("comma") << "a,b"
                               << "\"a,b\"";
        QTest::newRow("quote") << "a \"b\""
                               << "\"a \"\"b\"\"\"";
        QTest::newRow("line feed") << "a\nb"
                                   << "\"a\nb\"";
        QTest::newRow("carriage return") << "a\rb"
                                         << "\"a\rb\"";
        QTest::newRow("letters of other scripts")
            << QStringLiteral("口岸, cửa") << QStringLiteral("\"口岸, cửa\"");
    }
    void csvField()
    {
        QFETCH(QString, text);
        QFETCH(QString, field);
        QCOMPARE(QString::fromStdString(coi::core::csvField(text.toStdString())), field);
    }
    void localDays()
    {
        const UtcTime midnight = fromMs(1792083600000); // 2026-10-16, 00:00 UTC+7
        const std::chrono::days day{1};
        QCOMPARE(toIso(midnight), std::string("2026-10-15T17:00:00.000Z"));
        QCOMPARE(localMidnight(midnight), midnight);
        QCOMPARE(localMidnight(midnight + day - Millis{1}), midnight);
        QCOMPARE(localMidnight(midnight + day), midnight + day);
        QCOMPARE(localMidnight(fromMs(0)), fromMs(-7 * 3600 * 1000));
    }
    void isoText_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("epoch") << qint64{0} << "1970-01-01T00:00:00.000Z";
        QTest::newRow("leap day") << qint64{1709164799999} << "2024-02-28T23:59:59.999Z";
        QTest::newRow("before the epoch") << qint64{-1} << "1969-12-31T23:59:59.999Z";
    }
    void isoText()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(toIso(fromMs(ms))), text);
        QCOMPARE(toMs(fromMs(ms)), std::int64_t{ms});
    }
    void manualClockSteps()
    {
        ManualClock clock(fromMs(1000));
        clock.advance(Millis{500});
        const MonoTime before = clock.monoNow();
        clock.stepUtc(Millis{-3600000});
        QCOMPARE(clock.monoNow(), before);
        QCOMPARE(toMs(clock.utcNow()), std::int64_t{1500 - 3600000});
    }
    void uuidsAreOrderedAndDifferent()
    {
        std::set<std::string> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(makeUuid7(fromMs(1'700'000'000'000)));
        QCOMPARE(seen.size(), std::size_t{1000});
        QVERIFY(makeUuid7(fromMs(1'700'000'000'000)) < makeUuid7(fromMs(1'700'000'000'001)));
        const std::string u = makeUuid7(fromMs(0x0123456789ab));
        QCOMPARE(u.substr(0, 13), std::string("01234567-89ab"));
        QCOMPARE(u[14], '7');
        QVERIFY(std::string("89ab").find(u[19]) != std::string::npos);
    }
    void uuidText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("good") << "018f3a2b-7c10-7abc-8def-0123456789ab" << true;
        QTest::newRow("upper case") << "018F3A2B-7C10-7ABC-8DEF-0123456789AB" << false;
        QTest::newRow("short") << "018f3a2b-7c10-7abc-8def-0123456789a" << false;
        QTest::newRow("long") << "018f3a2b-7c10-7abc-8def-0123456789abc" << false;
        QTest::newRow("dash misplaced") << "018f3a2b7-c10-7abc-8def-0123456789ab" << false;
        QTest::newRow("not hex") << "018f3a2g-7c10-7abc-8def-0123456789ab" << false;
        QTest::newRow("empty") << "" << false;
    }
    void uuidText()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(isUuid(text.toStdString()), good);
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
