// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QAbstractItemModelTester>
#include <coi/viewmodels/simulation_model.h>

using namespace coi;
using namespace coi::testing;
using viewmodels::SimulationModel;

class TestSimulationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheGatewaySays()
    {
        Fixture f;
        QVERIFY(f.start());
        SimulationModel model(f.context());
        QAbstractItemModelTester tester(model.faults());
        QVERIFY(!model.simulated());
        domain::SimStatus sim;
        sim.speed = 60;
        sim.profile = domain::Profile::Peak;
        sim.phase = 2;
        sim.faults = {{"f1", "1X-E3", domain::FaultKind::EGateFault, f.now(), f.now() + core::Millis(90'500)},
                      {"f2", "", domain::FaultKind::CoachWave, f.now(), {}}};
        QVERIFY(f.put(sim));
        QTRY_VERIFY(model.simulated());
        QCOMPARE(model.speedText(), QStringLiteral("×60"));
        QCOMPARE(model.speedLabels().value(model.speedIndex()), QStringLiteral("×60"));
        QCOMPARE(model.profileIndex(), 1);
        QCOMPARE(model.phase(), 2);
        QCOMPARE(model.faults()->rowCount(), 2);
        QCOMPARE(model.faults()->rows()[0].object, QStringLiteral("1X-E3"));
        QVERIFY(model.faults()->rows()[0].leftText.startsWith(QLatin1String("01:")));
        QVERIFY(model.faults()->rows()[1].leftText.isEmpty());
        sim.faults.clear();
        QVERIFY(f.put(sim));
        QTRY_COMPARE(model.faults()->rowCount(), 0);
    }

    void eachControlAsksForExactlyOneThing()
    {
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(f.put(domain::SimStatus{}));
        SimulationModel model(f.context());
        QTRY_VERIFY(model.simulated());
        const auto last = [&]() -> domain::SimRequest& { return f.gateway().simRequests.back(); };
        auto& asked = f.gateway().simRequests;

        model.setSpeedIndex(0);
        QVERIFY(model.busy());
        QTRY_COMPARE(asked.size(), 1U);
        QCOMPARE(last().speed.value_or(0), 0.1);
        QVERIFY(!last().paused);
        QTRY_VERIFY(!model.busy());
        QCOMPARE(model.speedText(), QStringLiteral("×1")); // nothing is shown before the gateway says so

        model.setPaused(true);
        QTRY_COMPARE(asked.size(), 2U);
        QCOMPARE(last().paused, std::optional(true));
        model.step(60);
        QTRY_COMPARE(asked.size(), 3U);
        QCOMPARE(last().stepMs, std::optional(60000));
        model.setProfileIndex(1);
        QTRY_COMPARE(asked.size(), 4U);
        QCOMPARE(last().profile, std::optional(domain::Profile::Peak));
        model.inject(static_cast<int>(domain::FaultKind::IgvStall), QStringLiteral("IGV-02"), 300);
        QTRY_COMPARE(asked.size(), 5U);
        QCOMPARE(last().inject->object, std::string("IGV-02"));
        QCOMPARE(last().inject->durationS, 300);
        model.clearFault(QStringLiteral("f1"));
        QTRY_COMPARE(asked.size(), 6U);
        QCOMPARE(last().clearFault, std::optional(std::string("f1")));
    }

    void timeOfDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds");
        QTest::newRow("morning") << "05:30" << 19800;
        QTest::newRow("one digit") << "6:05" << 21900;
        QTest::newRow("with seconds") << " 15:24:07 " << 55447;
        QTest::newRow("midnight") << "00:00" << 0;
        QTest::newRow("empty") << "" << -1;
        QTest::newRow("no such hour") << "25:00" << -1;
        QTest::newRow("no such minute") << "10:60" << -1;
        QTest::newRow("words") << "noon" << -1;
    }
    void timeOfDay()
    {
        QFETCH(QString, text);
        QFETCH(int, seconds);
        Fixture f;
        QVERIFY(f.start());
        SimulationModel model(f.context());
        QCOMPARE(model.setTimeOfDay(text), seconds >= 0);
        if (seconds >= 0) {
            QTRY_COMPARE(f.gateway().simRequests.size(), 1U);
            QCOMPARE(f.gateway().simRequests[0].timeOfDayS, std::optional(seconds));
        }
    }

    void nonsenseIsNotSent()
    {
        Fixture f;
        QVERIFY(f.start());
        SimulationModel model(f.context());
        model.setSpeedIndex(-1);
        model.setSpeedIndex(99);
        model.setProfileIndex(7);
        model.inject(-1, {}, 0);
        model.inject(99, {}, 0);
        QVERIFY(!model.busy());
        QCOMPARE(f.gateway().simRequests.size(), 0U);
    }

    void eachFaultOffersWhatItCanActOn()
    {
        Fixture f;
        QVERIFY(f.start());
        QVERIFY(f.put(carrier("IGV-02", domain::CarrierTask::Driving)));
        SimulationModel model(f.context());
        const auto objects = [&](domain::FaultKind kind) { return model.objectsFor(static_cast<int>(kind)); };
        QCOMPARE(objects(domain::FaultKind::EGateFault).size(), 4);
        QCOMPARE(objects(domain::FaultKind::AnprMisreads),
                 QStringList({QStringLiteral("2X-T1"), QStringLiteral("2X-T2")}));
        QCOMPARE(objects(domain::FaultKind::ScannerDown), QStringList(QStringLiteral("XR1")));
        QCOMPARE(objects(domain::FaultKind::LowBattery), QStringList(QStringLiteral("IGV-02")));
        QCOMPARE(objects(domain::FaultKind::CameraFrozen).size(), 2);
        QVERIFY(objects(domain::FaultKind::CoachWave).isEmpty());
    }

    void aRefusalIsNamedAndControlsSayWhyNot()
    {
        Fixture f;
        f.gateway().answer.cause = domain::Refusal::OutOfRange;
        f.gateway().answer.detail = "0.1 to 3600";
        QVERIFY(f.start());
        SimulationModel model(f.context());
        QVERIFY(model.whyNot().isEmpty());
        model.setPaused(true);
        QTRY_VERIFY(!model.problem().isEmpty());
        QVERIFY(f.loseLink());
        QVERIFY(!model.whyNot().isEmpty());
        f.gateway().user.role = "operator";
        QVERIFY(f.restoreLink());
        QVERIFY2(model.whyNot().contains(QLatin1String("role")), qPrintable(model.whyNot()));
    }
};

QTEST_GUILESS_MAIN(TestSimulationModel)
#include "tst_simulation_model.moc"
