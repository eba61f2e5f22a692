// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a store on the plan: how full it is, as its station reports it.
#include "fixture.h"

#include <coi/viewmodels/overview_model.h>

using namespace coi;
using namespace coi::testing;

class TestStationMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howFullAStoreIs_data()
    {
        QTest::addColumn<int>("capacity");
        QTest::addColumn<int>("stored");
        QTest::addColumn<QString>("said");
        QTest::newRow("filled in part") << 400 << 284 << QStringLiteral("71 % full");
        QTest::newRow("empty") << 400 << 0 << QStringLiteral("0 % full");
        QTest::newRow("full") << 400 << 400 << QStringLiteral("100 % full");
        QTest::newRow("without a capacity") << 0 << 12 << QStringLiteral("3 inside");
        QTest::newRow("says nothing of it") << 400 << -1 << QStringLiteral("3 inside");
    }
    void howFullAStoreIs()
    {
        QFETCH(const int, capacity);
        QFETCH(const int, stored);
        QFETCH(const QString, said);
        Fixture f;
        auto site = std::make_shared<domain::Site>(*smallSite());
        domain::StationSpec store = stationSpec("WH", "Warehouse", domain::StationKind::Warehouse);
        store.capacity = capacity;
        store.plan = {10, 10, 142, 44};
        site->stations.push_back(store);
        f.context().site = site;
        QVERIFY(f.start());
        domain::StationState state;
        state.id = "WH", state.inService = 3, state.stored = stored;
        state.observedAt = core::fromMs(1792139047000);
        QVERIFY(f.put(state));
        viewmodels::OverviewModel model(f.context());
        model.setActive(true);
        QTRY_VERIFY(model.stations()->row(QStringLiteral("WH")));
        QCOMPARE(model.stations()->row(QStringLiteral("WH"))->detail, said);
    }
};

QTEST_GUILESS_MAIN(TestStationMarks)
#include "tst_station_marks.moc"
