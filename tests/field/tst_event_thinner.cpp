// SPDX-License-Identifier: GPL-3.0-or-later
// Repeated reports are dropped, facts never.
#include "event_thinner.h"
#include <QTest>

using namespace coi::field;
using namespace coi::domain;

namespace {

FieldEvent lane(int at, const char* id, LaneStatus status)
{
    LaneObserved e;
    e.lane = id;
    e.status = status;
    return {coi::core::fromMs(at), e};
}

FieldEvent carrier(int at, const char* id, int battery)
{
    CarrierObserved e;
    e.state.id = id;
    e.state.batteryPct = battery;
    e.state.observedAt = coi::core::fromMs(at);
    return {coi::core::fromMs(at), e};
}

FieldEvent transaction(int at)
{
    Transaction e;
    e.lane = "A";
    return {coi::core::fromMs(at), e};
}

QString text(const FieldEvents& events)
{
    QString out;
    for (const FieldEvent& e : events) {
        if (const auto* l = std::get_if<LaneObserved>(&e.what))
            out += QString::fromStdString(l->lane) + QString::number(static_cast<int>(l->status));
        else if (const auto* c = std::get_if<CarrierObserved>(&e.what))
            out += QString::fromStdString(c->state.id) + QString::number(c->state.batteryPct);
        else
            out += u'T';
        out += u'@' + QString::number(coi::core::toMs(e.at)) + u' ';
    }
    return out.trimmed();
}

} // namespace

class TestEventThinner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thins();
    void keepsEveryChange();
    void thinsReportsOfTheHalls();
    void neverTouchesCountedThings();
};

void TestEventThinner::thins()
{
    FieldEvents batch{lane(1, "A", LaneStatus::InService), lane(1, "B", LaneStatus::Closed),
                      lane(2, "A", LaneStatus::InService), carrier(2, "V", 80),
                      lane(3, "A", LaneStatus::InService), carrier(3, "V", 80)};
    thin(batch);
    QCOMPARE(text(batch), QStringLiteral("B2@1 A1@3 V80@3"));
    constexpr int kMinute = 60'000;
    FieldEvents long_;
    for (int i = 0; i <= 70; ++i)
        long_.push_back(lane(i * kMinute, "A", LaneStatus::InService));
    thin(long_); // a word each half hour, from the newest back
    QCOMPARE(text(long_),
             QStringLiteral("A1@%1 A1@%2 A1@%3").arg(10 * kMinute).arg(40 * kMinute).arg(70 * kMinute));
}

void TestEventThinner::keepsEveryChange()
{
    FieldEvents batch{lane(1, "A", LaneStatus::InService),
                      lane(2, "A", LaneStatus::Closing),
                      lane(3, "A", LaneStatus::Closing),
                      lane(4, "A", LaneStatus::Closed),
                      lane(5, "A", LaneStatus::InService),
                      carrier(5, "V", 80),
                      carrier(6, "V", 79)};
    thin(batch);
    QCOMPARE(batch.size(), std::size_t(6)); // one Closing of two
    QCOMPARE(coi::core::toMs(batch[1].at), std::int64_t(3));
    QCOMPARE(text(batch).section(u' ', -2), QStringLiteral("V80@5 V79@6"));
}

void TestEventThinner::thinsReportsOfTheHalls()
{
    const auto staff = [](int at, const char* hall, int free) {
        HallStaffObserved e;
        e.staff.id = hall, e.staff.free = free;
        return FieldEvent{coi::core::fromMs(at), e};
    };
    const auto coaches = [](int at, int people) {
        return FieldEvent{coi::core::fromMs(at), ForecourtObserved{{"FC", 1, people, {}, {}}}};
    };
    FieldEvents batch{staff(1, "exit", 1), staff(1, "entry", 1), coaches(1, 40),     staff(2, "exit", 1),
                      coaches(2, 39),      coaches(3, 39),       staff(3, "exit", 0)};
    thin(batch); // left out: the first of the exit, one of the two with 39
    QCOMPARE(batch.size(), std::size_t(5));
    QCOMPARE(coi::core::toMs(batch[0].at), std::int64_t(1));
    QCOMPARE(std::get<HallStaffObserved>(batch[0].what).staff.id, std::string("entry"));
    QCOMPARE(std::get<HallStaffObserved>(batch.back().what).staff.free, 0);
}

void TestEventThinner::neverTouchesCountedThings()
{
    FieldEvents batch{transaction(1), transaction(1), lane(1, "A", LaneStatus::InService), transaction(2)};
    thin(batch);
    QCOMPARE(batch.size(), std::size_t(4));
    FieldEvents none;
    thin(none);
    QVERIFY(none.empty());
}

QTEST_GUILESS_MAIN(TestEventThinner)
#include "tst_event_thinner.moc"
