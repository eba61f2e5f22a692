// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <coi/viewmodels/alarm_score.h>

using namespace coi;
using domain::AlarmEvent;
using domain::AlarmPriority;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const core::UtcTime kStart = core::fromMs(1792139047000), kEnd = kStart + std::chrono::hours{24};

AlarmEvent step(const char* alarm, const char* what, core::UtcTime at,
                AlarmPriority priority = AlarmPriority::High)
{
    return {alarm, "A", "1", priority, domain::AlarmState::Unacknowledged, {at, "", what, "", 1}};
}

std::vector<AlarmEvent> newestFirst(std::vector<AlarmEvent> log)
{
    std::reverse(log.begin(), log.end());
    return log;
}

} // namespace

class TestAlarmScore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothing()
    {
        QCOMPARE(viewmodels::scoreOf({}, kStart, kEnd), viewmodels::AlarmScore{});
        QVERIFY(viewmodels::weightiest({}, 6).empty());
    }
    void answers()
    {
        const auto c = AlarmPriority::Critical;
        const auto score = viewmodels::scoreOf(
            newestFirst(
                {step("a", "raised", kStart, c), step("b", "raised", kStart),
                 step("a", "acknowledged", kStart + seconds{40}, c),
                 step("a", "acknowledged", kStart + seconds{400}, c), // already answered
                 step("b", "escalated", kStart + minutes{3}), step("b", "escalated", kStart + minutes{10}),
                 step("b", "acknowledged", kStart + minutes{11}), step("c", "raised", kStart + minutes{1}),
                 step("c", "acknowledged", kStart + minutes{2}), step("d", "acknowledged", kStart)}),
            kStart, kEnd);
        QCOMPARE(score.raised, 3);
        QCOMPARE(*score.ackCriticalS, 40.0);
        QCOMPARE(*score.ackHighS, (660.0 + 60.0) / 2);
        QCOMPARE(score.escalated, 1);
        QCOMPARE(*score.top10Share, 1.0);
    }
    void outsideOfThePeriod()
    {
        const auto score = viewmodels::scoreOf(
            newestFirst({step("a", "raised", kStart - seconds{1}),
                         step("a", "acknowledged", kStart + seconds{9}), step("a", "raised", kEnd)}),
            kStart, kEnd);
        QCOMPARE(score, viewmodels::AlarmScore{});
    }
    void chattering_data()
    {
        QTest::addColumn<int>("gapS");
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("chattering");
        QTest::newRow("three in a minute") << 30 << 3 << 1;
        QTest::newRow("three in more") << 31 << 3 << 0;
        QTest::newRow("two at once") << 0 << 2 << 0;
        QTest::newRow("many") << 10 << 50 << 1;
    }
    void chattering()
    {
        QFETCH(int, gapS);
        QFETCH(int, times);
        QFETCH(int, chattering);
        std::vector<AlarmEvent> log;
        for (int i = 0; i < times; ++i)
            log.push_back(step("a", "raised", kStart + seconds{gapS} * i));
        QCOMPARE(viewmodels::scoreOf(newestFirst(log), kStart, kEnd).chattering, chattering);
    }
    void busiestTen()
    {
        std::vector<AlarmEvent> log;
        for (int i = 0; i < 20; ++i)
            for (int n = 0; n < (i < 10 ? 3 : 1); ++n)
                log.push_back(step(std::to_string(i).c_str(), "raised", kStart + minutes{n * 10}));
        QCOMPARE(*viewmodels::scoreOf(log, kStart, kEnd).top10Share, 0.75);
    }
    void weightiestFirst()
    {
        const auto c = AlarmPriority::Critical;
        const auto log = newestFirst(
            {step("low", "raised", kStart, AlarmPriority::Low), step("c", "raised", kStart + minutes{1}, c),
             step("c", "returned", kStart + minutes{5}, c), step("c", "cleared", kStart + minutes{6}, c),
             step("h1", "raised", kStart + minutes{2}), step("h2", "raised", kStart + minutes{3}),
             step("h2", "raised", kStart + minutes{9})});
        const auto spans = viewmodels::weightiest(log, 2);
        QCOMPARE(spans.size(), std::size_t{2});
        QCOMPARE(spans[0].raised.alarm, std::string("c"));
        QCOMPARE(*spans[0].over, kStart + minutes{5});
        QCOMPARE(spans[1].raised.alarm, std::string("h2"));
        QCOMPARE(spans[1].raised.note.at, kStart + minutes{9});
        QVERIFY(!spans[1].over);
        QCOMPARE(viewmodels::weightiest(log, 9).size(), std::size_t{4});
    }
};

QTEST_APPLESS_MAIN(TestAlarmScore)
#include "tst_alarm_score.moc"
