// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <coi/domain/histogram.h>
#include <coi/domain/plan.h>
#include <random>

using namespace coi::domain;
using coi::core::fromMs;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const UtcTime kMidnight = fromMs(1'792'083'600'000); // 2026-10-16 00:00 at the gate

Flows makeFlows()
{
    Flows f;
    DayProfile day;
    day.travellersPerDay = 1000, day.vehiclesPerDay = 100;
    day.travellerHours[8] = 0.6, day.travellerHours[9] = 0.4;
    day.vehicleHours.fill(1.0 / 24);
    f.profiles.push_back(day);
    return f;
}

HistoryQuery planQuery()
{
    return {"q", HistoryMetric::TravellersPlan, {}, kMidnight, kMidnight + hours{24}, 3600};
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void binsCoverEverything()
    {
        for (int i = 0; i < WaitHistogram::kBins; ++i) {
            QVERIFY(WaitHistogram::lowerEdge(i) < WaitHistogram::lowerEdge(i + 1));
            WaitHistogram h;
            h.add(WaitHistogram::lowerEdge(i));
            QCOMPARE(h.bin(i), 1U);
        }
        WaitHistogram h;
        h.add(-5), h.add(std::nan("")), h.add(1e12);
        QCOMPARE(h.bin(0), 2U);
        QCOMPARE(h.bin(WaitHistogram::kBins - 1), 1U);
    }
    void percentilesAgreeWithSorting()
    {
        std::mt19937 random(3);
        std::exponential_distribution<double> wait(1.0 / 120);
        WaitHistogram h;
        std::vector<double> values;
        for (int i = 0; i < 20000; ++i) {
            values.push_back(wait(random));
            h.add(values.back());
        }
        std::sort(values.begin(), values.end());
        for (const double share : {0.1, 0.5, 0.9, 0.95, 0.99}) {
            const double exact = values[static_cast<std::size_t>(share * 20000)];
            QVERIFY2(std::abs(h.percentile(share) - exact) < (exact < 600 ? 3 : 20),
                     std::to_string(share).c_str());
        }
        const auto below = std::lower_bound(values.begin(), values.end(), 300.0) - values.begin();
        QVERIFY(std::abs(h.shareBelow(300) - static_cast<double>(below) / 20000) < 1e-9); // a bin's edge
        QCOMPARE(WaitHistogram{}.percentile(0.5), -1.0);
        QCOMPARE(WaitHistogram{}.shareBelow(10), -1.0);
    }
    void addAndRemove()
    {
        WaitHistogram a, b;
        a.add(10), a.add(1000), b.add(10), b.add(20);
        WaitHistogram sum = a;
        sum.add(b);
        QCOMPARE(sum.count(), std::uint64_t{4});
        sum.remove(b);
        QVERIFY(sum == a);
        sum.remove(b); // more than there is: never below 0
        QCOMPARE(sum.count(), std::uint64_t{1});
    }
    void packing()
    {
        WaitHistogram h;
        for (int i = 0; i < 300; ++i)
            h.add(i * 60.0);
        for (int i = 0; i < 100000; ++i)
            h.add(7);
        const auto back = WaitHistogram::unpack(h.packed());
        QVERIFY(back && *back == h);
        QVERIFY(WaitHistogram::unpack(WaitHistogram{}.packed()) == WaitHistogram{});
        const std::string good = h.packed();
        QVERIFY(!WaitHistogram::unpack(""));
        QVERIFY(!WaitHistogram::unpack("\x02" + good.substr(1)));                // another format
        QVERIFY(!WaitHistogram::unpack(good.substr(0, good.size() - 1)));        // cut
        QVERIFY(!WaitHistogram::unpack(good + "\xff"));                          // unfinished number
        QVERIFY(!WaitHistogram::unpack(std::string("\x01\xff\xff\x03\x01", 5))); // beyond the last bin
        QVERIFY(!WaitHistogram::unpack(std::string("\x01\x00\xff\xff\xff\xff\xff\x01", 8))); // over 32 bits
    }
    void plan()
    {
        const Flows f = makeFlows();
        const DayProfile& day = f.profiles[0];
        QCOMPARE(expectedTravellers(day, kMidnight, kMidnight + hours{24}), 1000.0);
        QCOMPARE(expectedTravellers(day, kMidnight, kMidnight + hours{8} + minutes{30}), 300.0);
        QCOMPARE(
            expectedTravellers(day, kMidnight + hours{8} + minutes{45}, kMidnight + hours{9} + minutes{15}),
            250.0);
        QCOMPARE(expectedTravellers(day, kMidnight + hours{12}, kMidnight + hours{12}), 0.0);
        QVERIFY(qAbs(expectedVehicles(day, kMidnight, kMidnight + hours{48}) - 200) < 1e-9);
        const HistoryResult r = answerPlan(f, Profile::Normal, planQuery());
        QVERIFY(r.error.empty());
        QCOMPARE(r.values.size(), std::size_t{24});
        QCOMPARE(*r.values[8], 600.0);
        QCOMPARE(*r.values[7], 0.0);
    }
    void badPlanQueries()
    {
        const Flows f = makeFlows();
        HistoryQuery q = planQuery();
        q.metric = HistoryMetric::WaitP50;
        QVERIFY(!answerPlan(f, Profile::Normal, q).error.empty());
        q = planQuery(), q.bucketS = 0;
        QVERIFY(!answerPlan(f, Profile::Normal, q).error.empty());
        q = planQuery(), q.to = q.from;
        QVERIFY(!answerPlan(f, Profile::Normal, q).error.empty());
        q = planQuery(), q.bucketS = 1;
        QVERIFY(!answerPlan(f, Profile::Normal, q).error.empty());
        const HistoryResult r = answerPlan(f, Profile::Peak, planQuery());
        QCOMPARE(r.error, std::string("the flows have no profile peak"));
        QCOMPARE(r.id, std::string("q"));
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
