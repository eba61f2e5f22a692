// SPDX-License-Identifier: GPL-3.0-or-later
// Knocking fills no disk, and nothing that happened goes uncounted.
#include <QTest>
#include <coi/gateway/refusal_log.h>

using namespace coi::gateway;
using namespace std::chrono_literals;

namespace {

coi::core::MonoTime at(std::chrono::seconds s)
{
    return coi::core::MonoTime{s};
}

} // namespace

class TestRefusalLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstOnesAreWritten();
    void theRestIsCounted();
    void manyAddressesAreOne();
};

void TestRefusalLog::firstOnesAreWritten()
{
    RefusalLog log;
    int written = 0;
    for (int i = 0; i < 1000; ++i)
        written += log.note("10.0.0.1");
    QCOMPARE(written, kRefusalsPerMinute);
    QVERIFY(log.note("10.0.0.2")); // another is not held responsible
}

void TestRefusalLog::theRestIsCounted()
{
    RefusalLog log;
    QVERIFY(log.takeMore(at(60s)).empty());
    for (int i = 0; i < 1000; ++i)
        log.note("10.0.0.1");
    for (int i = 0; i < kRefusalsPerMinute; ++i)
        log.note("10.0.0.2");
    QVERIFY(log.takeMore(at(119s)).empty());
    const auto more = log.takeMore(at(120s));
    QCOMPARE(more.size(), std::size_t(1));
    QCOMPARE(more[0].from, std::string("10.0.0.1"));
    QCOMPARE(more[0].count, 1000 - kRefusalsPerMinute);
    QVERIFY(log.note("10.0.0.1")); // a new minute
    QVERIFY(log.takeMore(at(240s)).empty());
}

void TestRefusalLog::manyAddressesAreOne()
{
    RefusalLog log;
    int written = 0;
    for (std::size_t i = 0; i < 2 * kMaxRefused; ++i)
        written += log.note("10.0." + std::to_string(i));
    QCOMPARE(written, static_cast<int>(kMaxRefused) + kRefusalsPerMinute);
    QCOMPARE(log.takeMore(at(60s)).size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestRefusalLog)
#include "tst_refusal_log.moc"
