// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <coi/viewmodels/forecast_waits.h>
#include <coi/viewmodels/inspector_model.h>

using namespace coi;
using namespace Qt::StringLiterals;
using namespace coi::testing;
using viewmodels::ForecastWaits;
using viewmodels::InspectorModel;

namespace {

domain::PlaceForecast made(const std::string& place, const std::string& object, double waitS, int agoS = 60)
{
    domain::PlaceForecast r;
    r.id = place, r.object = object;
    r.madeAt = core::fromMs(1792139047000 - agoS * 1000LL);
    r.waitNowS = 390, r.waitingNow = 96, r.limitS = 600;
    for (const int lead : {900, 1800, 3600}) {
        domain::ForecastPoint point;
        point.leadS = lead;
        point.waitS = {waitS + 60, waitS - 120, waitS + 240, waitS};
        point.waiting = {110.0 + lead / 100, 80, 150, 100.0 + lead / 100};
        point.overLimit = lead == 1800 ? 0.64 : 0.2;
        r.points.push_back(point);
    }
    return r;
}

} // namespace

class TestForecastWaits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longestFirst()
    {
        Fixture f;
        QVERIFY(f.start());
        ForecastWaits waits(f.context());
        QAbstractItemModelTester tester(&waits);
        QCOMPARE(waits.madeText(), QString());
        QVERIFY(!waits.stale());
        QVERIFY(f.put({made("booth_exit", "1X-Q2", 200), made("egate_exit", "1X-Q1", 840)}));
        QTRY_COMPARE(waits.rowCount(), 2);
        const auto& row = waits.rows().front();
        QCOMPARE(row.name, u"E-gate, exit"_s);
        QCOMPARE(row.object, u"1X-Q1"_s);
        QCOMPARE(row.now, u"6.5"_s);
        QCOMPARE(row.hour, u"14.0"_s);
        QCOMPARE(row.band, u"12.0–18.0"_s);
        QCOMPARE(row.riskText, u"Wait over 10 min at 15:53 with probability 64 %"_s);
        QVERIFY(row.overLimit);
        QCOMPARE(row.age, QString());
        QCOMPARE(waits.madeText(), u"made 15:23"_s);
    }

    void saysThatAForecastIsOld()
    {
        Fixture f;
        QVERIFY(f.start());
        ForecastWaits waits(f.context());
        QVERIFY(f.put({made("egate_exit", "1X-Q1", 840, 720), made("booth_exit", "1X-Q2", 200)}));
        QTRY_COMPARE(waits.rowCount(), 2);
        QVERIFY(waits.rows()[0].age.startsWith(u"stale 12:0"_s));
        QVERIFY(waits.rows()[1].age.isEmpty());
        QVERIFY(!waits.stale());
        QVERIFY(f.loseLink());
        QTRY_VERIFY(waits.stale()); // nothing is fresh without a link
    }

    void aForecastWithoutPointsIsAllDashes()
    {
        Fixture f;
        QVERIFY(f.start());
        ForecastWaits waits(f.context());
        domain::PlaceForecast empty;
        empty.id = "xray_exit";
        QVERIFY(f.put(empty));
        QTRY_COMPARE(waits.rowCount(), 1);
        QCOMPARE(waits.rows()[0].now, u"–"_s);
        QCOMPARE(waits.rows()[0].hour, u"–"_s);
        QCOMPARE(waits.rows()[0].riskText, QString());
        QVERIFY(!waits.rows()[0].age.isEmpty()); // made never
    }

    void theInspectorLooksAhead()
    {
        Fixture f;
        QVERIFY(f.start());
        f.gateway().scores.rows = {{"egate_exit", domain::ForecastQuantity::WaitS, 1800, 412, 0.89, -12, 66}};
        InspectorModel inspector(f.context());
        inspector.select(u"zone"_s, u"1X-Q1"_s);
        QCOMPARE(inspector.chartSub(), u"no forecast yet"_s);
        QVERIFY(!inspector.outlook()->known());
        QVERIFY(f.put(made("egate_exit", "1X-Q1", 840)));
        QTRY_VERIFY(inspector.outlook()->known());
        QCOMPARE(inspector.outlook()->xs(), (QList<double>{0, 15, 30, 60}));
        QCOMPARE(inspector.outlook()->withoutMedians(), (QList<double>{96, 109, 118, 136}));
        QCOMPARE(inspector.chartSub(), u"median, 90 % band, made 15:23"_s);
        QTRY_COMPARE(inspector.outlookText(),
                     u"Wait over 10 min at 15:53 with probability 64 %. Forecast hit rate 89 %."_s);
        QVERIFY(!inspector.outlookOld());
        QVERIFY(f.put(made("egate_exit", "1X-Q1", 840, 1200)));
        QTRY_VERIFY(inspector.outlookOld());
        QCOMPARE(inspector.chartSub(), u"forecast of 15:04, stale"_s);
        inspector.select(u"lane"_s, u"1X-E1"_s);
        QVERIFY(!inspector.outlook()->known());
    }
};

QTEST_GUILESS_MAIN(TestForecastWaits)
#include "tst_forecast_waits.moc"
