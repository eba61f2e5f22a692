// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QAbstractItemModelTester>
#include <cmath>
#include <coi/viewmodels/freight_causes.h>
#include <coi/viewmodels/freight_model.h>

using namespace coi;
using namespace coi::testing;
using domain::CarrierTask;
using domain::FreightStage;
using viewmodels::FreightModel;

namespace {

constexpr qint64 kStartMs = 1792139047000;

domain::CarrierState waiting(const std::string& id, const std::string& waitsFor, const std::string& heldBy)
{
    domain::CarrierState c = carrier(id, CarrierTask::WaitingRelease);
    c.zone = "VN-3";
    c.waitsFor = waitsFor;
    c.heldBy = heldBy;
    c.taskSince = core::fromMs(kStartMs - 98000);
    return c;
}

domain::Consignment consignment(const std::string& id, bool smart, FreightStage stage, int insideMin)
{
    domain::Consignment c;
    c.id = id;
    c.goods = "durian";
    c.declaredT = 18.4;
    c.smart = smart;
    c.stage = stage;
    c.stamps.resize(10);
    for (int i = 0; i <= static_cast<int>(stage); ++i)
        c.stamps[static_cast<std::size_t>(i)] = core::fromMs(kStartMs - insideMin * 60000LL);
    return c;
}

domain::GateState gateFault(bool reported)
{
    domain::GateState g;
    g.id = "G1";
    g.status = domain::LaneStatus::Fault;
    g.reported = reported;
    g.observedAt = core::fromMs(kStartMs - 180000);
    return g;
}

} // namespace

class TestFreightModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRestIsNotCounted()
    {
        Fixture f;
        QVERIFY(f.start());
        domain::CarrierState rests = carrier("IGV-01", CarrierTask::Idle);
        domain::CarrierState loads = carrier("IGV-02", CarrierTask::Loading);
        rests.taskSince = loads.taskSince = core::fromMs(kStartMs - 98000);
        QVERIFY(f.put({rests, loads}));
        FreightModel model(f.context());
        model.setActive(true);
        QTRY_VERIFY(model.carriers()->row(QStringLiteral("IGV-02")));
        QCOMPARE(model.carriers()->row(QStringLiteral("IGV-01"))->stateText, QStringLiteral("idle"));
        QVERIFY(model.carriers()
                    ->row(QStringLiteral("IGV-02"))
                    ->stateText.startsWith(QStringLiteral("loading 0")));
        QCOMPARE(model.carriers()->row(QStringLiteral("IGV-02"))->stateBrief, QString());

        domain::CarrierState lost = carrier("IGV-03", CarrierTask::Driving);
        lost.connection = domain::ConnectionState::ConnectionBroken;
        QVERIFY(f.put(lost));
        QTRY_VERIFY(model.carriers()->row(QStringLiteral("IGV-03")));
        const auto* seen = model.carriers()->row(QStringLiteral("IGV-03"));
        QVERIFY(!seen->stateBrief.isEmpty());
        QCOMPARE(seen->stateText, QStringLiteral("last seen ") + seen->stateBrief);
    }

    void causesLeadToTheRoot()
    {
        Fixture f;
        QVERIFY(f.start());
        domain::CarrierState third = waiting("IGV-03", "CN-2", "IGV-01");
        QVERIFY(f.put({waiting("IGV-01", "G1", "G1"), third, gateFault(true)}));
        const auto causes = viewmodels::causesOf(f.context(), "IGV-03");
        QCOMPARE(causes.size(), std::size_t(6));
        QVERIFY2(causes[0].title.startsWith(QStringLiteral("IGV-03 stands in VN-3, 01:")),
                 qPrintable(causes[0].title));
        QCOMPARE(causes[1].title, QStringLiteral("It waits for zone CN-2"));
        QCOMPARE(causes[2].title, QStringLiteral("Zone CN-2 is held by IGV-01"));
        QVERIFY(causes[3].title.startsWith(QStringLiteral("IGV-01 stands in")));
        QCOMPARE(causes[4].title, QStringLiteral("It waits for gate G1"));
        QCOMPARE(causes[5].title, QStringLiteral("Gate G1: Fault"));
        QVERIFY(causes[5].reported);
        QVERIFY(!causes[4].reported);
        QVERIFY(f.put(gateFault(false)));
        QVERIFY(!viewmodels::causesOf(f.context(), "IGV-03").back().reported);
    }

    void rootOfAVehicle_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("root"); // empty: it does not stand
        QTest::newRow("stalled") << "stalled"
                                 << "IGV-01: vehicle fault";
        QTest::newRow("paused") << "paused"
                                << "IGV-01 is paused";
        QTest::newRow("no contact") << "lost"
                                    << "No contact with IGV-01";
        QTest::newRow("by hand") << "manual"
                                 << "IGV-01 is not in automatic mode";
        QTest::newRow("no reason given") << "nothing"
                                         << "No release asked";
        QTest::newRow("no place") << "full"
                                  << "No free place in CN-Y";
        QTest::newRow("ring of two") << "ring"
                                     << "The vehicles wait for each other";
        QTest::newRow("held by one that drives") << "driver"
                                                 << "IGV-02 drives, 12 km/h";
        QTest::newRow("held by something unknown") << "ghost"
                                                   << "G9 does not answer";
        QTest::newRow("drives") << "driving"
                                << "";
        QTest::newRow("charges") << "charging"
                                 << "";
        QTest::newRow("unknown vehicle") << "absent"
                                         << "";
    }
    void rootOfAVehicle()
    {
        QFETCH(QString, what);
        QFETCH(QString, root);
        Fixture f;
        QVERIFY(f.start());
        domain::CarrierState c = waiting("IGV-01", {}, {}), other = carrier("IGV-02", CarrierTask::Driving);
        other.speedKmh = 12;
        if (what == QLatin1String("stalled"))
            c.task = CarrierTask::Stalled;
        else if (what == QLatin1String("paused"))
            c.paused = true;
        else if (what == QLatin1String("lost"))
            c.connection = domain::ConnectionState::ConnectionBroken;
        else if (what == QLatin1String("manual"))
            c.mode = domain::OperatingMode::Manual;
        else if (what == QLatin1String("full"))
            c.waitsFor = "CN-Y";
        else if (what == QLatin1String("ring")) {
            c = waiting("IGV-01", "VN-3", "IGV-02");
            other = waiting("IGV-02", "VN-2", "IGV-01");
        } else if (what == QLatin1String("driver"))
            c = waiting("IGV-01", "VN-3", "IGV-02");
        else if (what == QLatin1String("ghost"))
            c = waiting("IGV-01", "VN-3", "G9");
        else if (what == QLatin1String("driving"))
            c.task = CarrierTask::Driving;
        else if (what == QLatin1String("charging"))
            c.task = CarrierTask::Charging;
        else if (what == QLatin1String("absent"))
            c.id = "IGV-07";
        QVERIFY(f.put({c, other}));
        const auto causes = viewmodels::causesOf(f.context(), "IGV-01");
        QCOMPARE(causes.empty() ? QString() : causes.back().title, root);
    }

    void followersWaitDirectlyOrBehindAnother()
    {
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(f.put({waiting("IGV-01", "G1", "G1"), waiting("IGV-02", "CN-2", "IGV-01"),
                       waiting("IGV-03", "CN-1", "IGV-02")}));
        using Ids = std::vector<std::string>;
        QCOMPARE(viewmodels::followersOf(f.context(), "IGV-01"), Ids({"IGV-02", "IGV-03"}));
        QCOMPARE(viewmodels::followersOf(f.context(), "IGV-03"), Ids());
        QCOMPARE(viewmodels::followersOf(f.context(), "IGV-09"), Ids());
    }

    void attentionComesFirst()
    {
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(f.put({carrier("IGV-01", CarrierTask::Driving), carrier("IGV-02", CarrierTask::Stalled),
                       carrier("IGV-03", CarrierTask::Charging)}));
        FreightModel model(f.context());
        QAbstractItemModelTester tester(model.carriers());
        model.setActive(true);
        QCOMPARE(model.carriers()->rows().front().key, QStringLiteral("IGV-02"));
        QCOMPARE(model.objectId(), QStringLiteral("IGV-02")); // chosen when nothing else is
        QVERIFY(f.put(alarm("igv_stopped", "IGV-03", domain::AlarmPriority::Critical)));
        QTRY_COMPARE(model.carriers()->rows().front().key, QStringLiteral("IGV-03"));
        QCOMPARE(model.carriers()->rows().front().alarm, QStringLiteral("C"));
        QCOMPARE(model.carrierCounts().join(QLatin1Char(',')), QStringLiteral("3,2"));
        model.setAttentionOnly(true);
        QCOMPARE(model.carriers()->rowCount(), 2);
        QCOMPARE(model.objectId(), QStringLiteral("IGV-02"));
    }

    void consignmentsAreFilteredAndCounted()
    {
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(f.put({consignment("1", true, FreightStage::Scan, 125),
                       consignment("2", false, FreightStage::Lab, 401),
                       consignment("3", true, FreightStage::Accepted, 900)}));
        FreightModel model(f.context());
        QAbstractItemModelTester tester(model.consignments());
        model.setActive(true);
        QCOMPARE(model.consignments()->rowCount(), 3);
        const auto& first = model.consignments()->rows().front();
        QCOMPARE(first.key, QStringLiteral("2")); // longer inside than promised
        QVERIFY(first.late);
        QCOMPARE(first.elapsed, QStringLiteral("6:41"));
        QCOMPARE(model.consignments()->rows().back().key, QStringLiteral("3"));
        QCOMPARE(model.consignmentCounts().join(QLatin1Char(',')), QStringLiteral("3,2,1"));
        QCOMPARE(model.stageCounts().value(5), QStringLiteral("1"));
        QCOMPARE(model.stageCounts().value(0), QStringLiteral("0"));
        model.setModeFilter(2);
        QCOMPARE(model.consignments()->rowCount(), 1);
        model.setModeFilter(7); // no such filter: the last one
        QCOMPARE(model.modeFilter(), 2);
    }

    void stagesWithoutAStampWereSkipped()
    {
        Fixture f;
        QVERIFY(f.start());
        domain::Consignment c = consignment("1", true, FreightStage::Cleared, 60);
        c.stamps[static_cast<std::size_t>(FreightStage::Scan)] = {};
        QCOMPARE(viewmodels::consignmentRow(f.context(), c).skipped, QList<int>{5});
        c.stamps.clear(); // malformed: nothing is known, nothing crashes
        QCOMPARE(viewmodels::consignmentRow(f.context(), c).elapsed, QStringLiteral("–"));
        QCOMPARE(viewmodels::consignmentNote("plate_mismatch: read 14C-1 2, declared 14C-2"),
                 QStringLiteral("plate read 14C-1 2, declared 14C-2"));
        QCOMPARE(viewmodels::consignmentNote("anything else"), QStringLiteral("anything else"));
    }

    // Said from what the scales measured, by the rule that raises the alarm.
    void whatTheScalesSay()
    {
        Fixture f;
        QVERIFY(f.start());
        domain::Consignment c = consignment("1187", true, FreightStage::Scan, 60);
        c.note = "Image review";
        f.put(c);
        FreightModel model(f.context());
        model.setActive(true);
        model.select(QStringLiteral("consignment"), QStringLiteral("1187"));
        const auto fact = [&](const char* name) {
            const auto i = model.factNames().indexOf(QLatin1String(name));
            return i < 0 ? QString() : model.factValues().at(i);
        };
        QTRY_COMPARE(fact("Weight"), QStringLiteral("18.4 t declared"));
        QCOMPARE(viewmodels::consignmentRow(f.context(), c).note, QStringLiteral("image review"));
        c.weighedT = 18.94; // 540 kg, below 3 %
        f.put(c);
        QTRY_COMPARE(fact("Weight"), QStringLiteral("18.4 t declared, 18.94 t weighed"));
        QCOMPARE(fact("Note"), QStringLiteral("image review"));
        const double before = viewmodels::consignmentRow(f.context(), c).rank;
        c.weighedT = 19.54;
        f.put(c);
        QTRY_COMPARE(fact("Note"), QStringLiteral("weight does not match: +1,140 kg; image review"));
        const auto row = viewmodels::consignmentRow(f.context(), c);
        QCOMPARE(row.note, QStringLiteral("weight does not match: +1,140 kg"));
        QVERIFY(std::abs(row.rank - before - 100) < 0.01); // time passes
    }

    void choosingAnythingElseIsIgnored()
    {
        Fixture f;
        QVERIFY(f.start());
        domain::CarrierState c = carrier("IGV-01", CarrierTask::Driving);
        c.consignment = "1";
        QVERIFY(f.put({c, consignment("1", true, FreightStage::Border, 10)}));
        FreightModel model(f.context());
        model.select(QStringLiteral("lane"), QStringLiteral("1X-E1"));
        QVERIFY(model.objectId().isEmpty());
        model.select(QStringLiteral("consignment"), QStringLiteral("1"));
        QCOMPARE(model.carrierOfConsignment(), QStringLiteral("IGV-01"));
        QCOMPARE(model.actions()->rowCount(), 0);
        model.select(QStringLiteral("carrier"), QStringLiteral("IGV-01"));
        QCOMPARE(model.actions()->rowCount(), 4);
        QVERIFY(model.causeTitles().isEmpty());
        model.select(QStringLiteral("carrier"), QStringLiteral("IGV-77"));
        QCOMPARE(model.subtitle(), QStringLiteral("no longer known"));
    }

    void theCorridorShowsItsVehicles()
    {
        Fixture f;
        QVERIFY(f.start());
        FreightModel model(f.context());
        QVERIFY(model.plan()->value() && !model.plan()->value()->empty());
        model.setActive(true);
        QVERIFY(model.symbols()->value());
        QCOMPARE(model.zones()->rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFreightModel)
#include "tst_freight_model.moc"
