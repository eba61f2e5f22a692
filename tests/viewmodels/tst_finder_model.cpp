// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <coi/viewmodels/finder_model.h>

using namespace coi;
using namespace coi::testing;
using viewmodels::FinderModel;
using viewmodels::Navigation;

namespace {

domain::Consignment consignment()
{
    domain::Consignment c;
    c.id = "1187";
    c.plate = "29C-123.45";
    c.container = "TGHU 4412087";
    c.goods = "durian";
    return c;
}

} // namespace

class TestFinderModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheScreensWithoutAQuery()
    {
        Fixture f;
        QVERIFY(f.start());
        Navigation navigation;
        FinderModel finder(f.context(), navigation);
        QAbstractItemModelTester tester(&finder);
        QCOMPARE(finder.rowCount(), 7);
        QSignalSpy went(&navigation, &Navigation::went);
        QVERIFY(finder.open(1));
        QCOMPARE(went.first().at(0).toString(), QStringLiteral("lanes"));
        QVERIFY(went.first().at(2).toString().isEmpty());
    }

    void findsAnything_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first"); // key of the best hit; empty: nothing is found
        QTest::addColumn<QString>("screen");
        QTest::newRow("lane by code") << "1X-E3"
                                      << "lane:1X-E3"
                                      << "lanes";
        QTest::newRow("lane in small letters, no dash") << "1xe3"
                                                        << "lane:1X-E3"
                                                        << "lanes";
        QTest::newRow("vehicle") << "igv-02"
                                 << "carrier:IGV-02"
                                 << "freight";
        QTest::newRow("plate with other dots") << "29c12345"
                                               << "consignment:1187"
                                               << "freight";
        QTest::newRow("container") << "4412087"
                                   << "consignment:1187"
                                   << "freight";
        QTest::newRow("consignment") << "1187"
                                     << "consignment:1187"
                                     << "freight";
        QTest::newRow("camera by what it shows") << "border line"
                                                 << "camera:CAM-2-06"
                                                 << "cameras";
        QTest::newRow("station") << "x-ray"
                                 << "station:XR1"
                                 << "overview";
        QTest::newRow("zone") << "booth queue"
                              << "zone:1X-Q2"
                              << "overview";
        QTest::newRow("gate") << "g1"
                              << "gate:G1"
                              << "overview";
        QTest::newRow("screen") << "dash"
                                << "screen:dashboard"
                                << "dashboard";
        QTest::newRow("nothing of that name") << "zebra"
                                              << ""
                                              << "";
        QTest::newRow("lane that is not there") << "1X-E9"
                                                << ""
                                                << "";
        QTest::newRow("only marks") << "--"
                                    << ""
                                    << "";
    }
    void findsAnything()
    {
        QFETCH(QString, query);
        QFETCH(QString, first);
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(f.put({consignment(), carrier("IGV-01", domain::CarrierTask::Driving),
                       carrier("IGV-02", domain::CarrierTask::Charging)}));
        Navigation navigation;
        QSignalSpy went(&navigation, &Navigation::went);
        FinderModel finder(f.context(), navigation);
        QAbstractItemModelTester tester(&finder);
        finder.setQuery(query);
        QCOMPARE(finder.rowCount() > 0 ? finder.rows()[0].key : QString(), first);
        QCOMPARE(finder.open(0), !first.isEmpty());
        if (!first.isEmpty()) {
            QTEST(went.first().at(0).toString(), "screen");
            if (!first.startsWith(QLatin1String("screen")))
                QCOMPARE(went.first().at(1).toString() + QLatin1Char(':') + went.first().at(2).toString(),
                         first);
        }
    }

    void marksOfLettersDoNotCount()
    {
        Fixture f;
        QVERIFY(f.start());
        domain::Consignment c = consignment();
        c.goods = "Sầu riêng đông lạnh";
        QVERIFY(f.put(c));
        Navigation navigation;
        FinderModel finder(f.context(), navigation);
        finder.setQuery(QStringLiteral("dong lanh"));
        QCOMPARE(finder.rowCount(), 1);
        finder.setQuery(QStringLiteral("ĐÔNG"));
        QCOMPARE(finder.rowCount(), 1);
    }

    void rowsAreBoundedAndTheCountIsTrue()
    {
        Fixture f;
        QVERIFY(f.start());
        std::vector<domain::Change> many;
        for (int i = 0; i < 80; ++i) {
            domain::Consignment c = consignment();
            c.id = "99" + std::to_string(100 + i);
            many.push_back(c);
        }
        QVERIFY(f.put(many));
        Navigation navigation;
        FinderModel finder(f.context(), navigation);
        finder.setQuery(QStringLiteral("99"));
        QCOMPARE(finder.rowCount(), 30);
        QCOMPARE(finder.found(), 80);
        QVERIFY(!finder.open(30));
        QVERIFY(!finder.open(-1));
    }
};

QTEST_GUILESS_MAIN(TestFinderModel)
#include "tst_finder_model.moc"
