// SPDX-License-Identifier: GPL-3.0-or-later
// Each feed is frozen in turn: what is bound to it says so within its limit, what is not stays as it is.
#include "fixture.h"

#include <coi/viewmodels/alarms_model.h>
#include <coi/viewmodels/cameras_model.h>
#include <coi/viewmodels/dashboard_model.h>
#include <coi/viewmodels/feed_watch.h>
#include <coi/viewmodels/freight_model.h>

using namespace coi;
using namespace coi::testing;
using domain::FeedKind;
using domain::Freshness;
using viewmodels::FeedWatch;

namespace {

constexpr int kLimitMs = 1000; // from the gateway's word to the screen

domain::FeedState feed(FeedKind kind, Freshness freshness, core::UtcTime lastAt)
{
    domain::FeedState r;
    r.id = std::string(domain::codeOf(kind));
    r.kind = kind;
    r.freshness = freshness;
    r.lastAt = lastAt;
    return r;
}

std::vector<domain::Change> all(Freshness freshness, core::UtcTime at)
{
    std::vector<domain::Change> out;
    for (int i = 0; i < domain::countOf<FeedKind>(); ++i)
        out.push_back(feed(static_cast<FeedKind>(i), freshness, at));
    return out;
}

} // namespace

class TestFeedWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachFeedInTurn_data()
    {
        QTest::addColumn<int>("frozen");
        for (int i = 0; i < domain::countOf<FeedKind>(); ++i)
            QTest::newRow(std::string(domain::codeOf(static_cast<FeedKind>(i))).c_str()) << i;
    }
    void eachFeedInTurn()
    {
        QFETCH(int, frozen);
        const auto kind = static_cast<FeedKind>(frozen);
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(f.put(all(Freshness::Live, f.now())));
        viewmodels::FreightModel freight(f.context());
        viewmodels::CamerasModel cameras(f.context());
        viewmodels::DashboardModel dashboard(f.context());
        const std::vector<std::pair<FeedWatch*, std::vector<FeedKind>>> bound{
            {freight.carrierFeed(), {FeedKind::IgvState}},
            {freight.customsFeed(), {FeedKind::Customs}},
            {cameras.videoFeed(), {FeedKind::Video}},
            {dashboard.countFeed(), {FeedKind::Lanes, FeedKind::Queue}}};
        for (const auto& [watch, kinds] : bound)
            QTRY_VERIFY_WITH_TIMEOUT(!watch->stale(), kLimitMs);
        QVERIFY(f.put(feed(kind, Freshness::Stale, f.now() - std::chrono::seconds{41})));
        for (const auto& [watch, kinds] : bound) {
            const bool mine = std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
            if (mine) {
                QTRY_VERIFY_WITH_TIMEOUT(watch->stale(), kLimitMs);
                QVERIFY(watch->text().contains(QLatin1String("41")) ||
                        watch->text().contains(QLatin1String("42")));
                QVERIFY(!watch->name().isEmpty());
            } else {
                QVERIFY(!watch->stale());
            }
        }
        QVERIFY(f.put(feed(kind, Freshness::Live, f.now())));
        for (const auto& [watch, kinds] : bound)
            QTRY_VERIFY_WITH_TIMEOUT(!watch->stale(), kLimitMs);
    }

    void neverHeardOf()
    {
        Fixture f;
        QVERIFY(f.start());
        FeedWatch watch(f.context(), {FeedKind::Customs});
        QCOMPARE(watch.freshness(), QStringLiteral("live")); // this site has no such feed
        QVERIFY(f.put(feed(FeedKind::Customs, Freshness::NoData, {})));
        QTRY_VERIFY_WITH_TIMEOUT(watch.stale(), kLimitMs);
        QVERIFY(f.put(feed(FeedKind::Customs, Freshness::Reported, f.now())));
        QTRY_COMPARE_WITH_TIMEOUT(watch.freshness(), QStringLiteral("live"), kLimitMs);
        QVERIFY(f.put(feed(FeedKind::Customs, Freshness::Late, f.now())));
        QTRY_COMPARE_WITH_TIMEOUT(watch.freshness(), QStringLiteral("late"), kLimitMs);
        QVERIFY(!watch.stale());
    }

    void linkLost()
    {
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(f.put(all(Freshness::Live, f.now())));
        viewmodels::FreightModel freight(f.context());
        FeedWatch link(f.context(), {});
        QVERIFY(f.loseLink());
        for (FeedWatch* watch : {freight.carrierFeed(), freight.customsFeed(), &link}) {
            QTRY_VERIFY_WITH_TIMEOUT(watch->stale(), kLimitMs);
            QVERIFY(watch->text().contains(QLatin1String("15:24")));
        }
        const QString then = link.text();
        f.gateway().advance(std::chrono::minutes{5});
        QVERIFY(f.restoreLink());
        QTRY_VERIFY_WITH_TIMEOUT(!link.stale(), kLimitMs);
        QVERIFY(link.text() != then);
    }

    void vehicleUnheardOf()
    {
        Fixture f;
        QVERIFY(f.start());
        auto c = carrier("IGV-01", domain::CarrierTask::Driving);
        c.observedAt = f.now();
        QVERIFY(f.put(c));
        viewmodels::FreightModel freight(f.context());
        freight.setActive(true);
        QTRY_VERIFY(freight.carriers()->row(QStringLiteral("IGV-01")));
        QVERIFY(!freight.carriers()->row(QStringLiteral("IGV-01"))->ageLate);
        c.observedAt = f.now() - std::chrono::seconds{36};
        QVERIFY(f.put(c));
        QTRY_VERIFY_WITH_TIMEOUT(freight.carriers()->row(QStringLiteral("IGV-01"))->ageLate, kLimitMs);
        QCOMPARE(freight.carriers()->row(QStringLiteral("IGV-01"))->icon, QStringLiteral("doing.unknown"));
    }
};

QTEST_GUILESS_MAIN(TestFeedWatch)
#include "tst_feed_watch.moc"
