// SPDX-License-Identifier: GPL-3.0-or-later
// What was counted is told once, when it has changed.
#include <QTest>
#include <coi/gateway/counter_log.h>

using namespace coi::gateway;
using coi::core::MonoTime;
using namespace std::chrono_literals;

class TestCounterLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatHasChanged()
    {
        CounterLog log;
        QCOMPARE(log.take({{"malformed", 0}, {"floods", 0}}, MonoTime{1h}), std::string());
        QCOMPARE(log.take({{"malformed", 2}, {"floods", 0}}, MonoTime{1h + 59s}), std::string());
        QCOMPARE(log.take({{"malformed", 2}, {"floods", 0}}, MonoTime{1h + 60s}),
                 std::string("malformed 2 (+2)"));
        QCOMPARE(log.take({{"malformed", 5}, {"floods", 1}}, MonoTime{1h + 120s}),
                 std::string("malformed 5 (+3), floods 1 (+1)"));
        QCOMPARE(log.take({{"malformed", 5}, {"floods", 1}}, MonoTime{1h + 180s}), std::string());
    }
    void tellsWhatWasThereAtFirst()
    {
        CounterLog log;
        QCOMPARE(log.take({{"floods", 4}}, MonoTime{1h}), std::string("floods 4 (+4)"));
    }
};

QTEST_GUILESS_MAIN(TestCounterLog)
#include "tst_counter_log.moc"
