// SPDX-License-Identifier: GPL-3.0-or-later
// What the Freight screen knows of leases and arrivals, and what it offers to do: bays, the end of an order,
// a question to the counterpart.
#include "fixture.h"

#include <coi/viewmodels/command_desk.h>
#include <coi/viewmodels/freight_causes.h>
#include <coi/viewmodels/freight_model.h>

using namespace coi;
using namespace coi::testing;
using domain::CarrierState;
using domain::CarrierTask;
using domain::LaneStatus;
using viewmodels::FreightModel;

namespace {

constexpr qint64 kStartMs = 1792139047000;

std::shared_ptr<const domain::Site> corridorSite()
{
    auto site = std::make_shared<domain::Site>(*smallSite());
    const auto track = [](const char* id, const char* zone, bool away, std::vector<domain::PlanPoint> plan) {
        domain::Surface s = surfaceSpec(id, domain::SurfaceUse::Corridor);
        s.plan = std::move(plan), s.zone = zone, s.counterpart = away;
        return s;
    };
    site->surfaces = {track("D1", "VN-1", false, {{100, 200}, {100, 150}}),
                      track("D2", "CN-1", true, {{100, 150}, {100, 100}})};
    domain::Surface bay = surfaceSpec("PB1-X", domain::SurfaceUse::Bay);
    bay.name = text("Passing bay 1, exit"), bay.zone = "VN-1";
    site->surfaces.push_back(bay);
    site->carriers.front().exitTracks = {"D1", "D2"};
    domain::GateSpec gate;
    gate.id = "CN-G1", gate.counterpart = true, gate.name = text("Dongxing IGV gate");
    gate.kind = domain::GateKind::IgvGate;
    site->gates.push_back(gate);
    return site;
}

CarrierState onBridge(const std::string& id, const std::string& zone)
{
    CarrierState c = carrier(id, CarrierTask::Driving);
    c.zone = zone, c.orderId = "88231", c.speedKmh = 20;
    c.observedAt = core::fromMs(kStartMs);
    return c;
}

CarrierState waits(CarrierState c, const std::string& waitsFor, const std::string& heldBy)
{
    c.task = CarrierTask::WaitingRelease, c.speedKmh = 0;
    c.waitsFor = waitsFor, c.heldBy = heldBy;
    c.taskSince = core::fromMs(kStartMs - 98000);
    return c;
}

domain::GateState theirGate(LaneStatus status)
{
    domain::GateState g;
    g.id = "CN-G1", g.status = status, g.reported = true, g.note = "Barrier fault";
    g.observedAt = core::fromMs(kStartMs - 60000);
    return g;
}

QString clockOf(const Fixture& f, core::UtcTime at)
{
    return const_cast<Fixture&>(f).context().formats.clock(at);
}

const viewmodels::ActionRow* actionOf(FreightModel& model, const char* code)
{
    for (const viewmodels::ActionRow& row : model.actions()->rows())
        if (row.action == QLatin1String(code))
            return &row;
    return nullptr;
}

struct Bench
{
    Fixture f;
    std::unique_ptr<FreightModel> model;

    bool start(std::vector<domain::Change> changes, const char* chosen)
    {
        f.context().site = corridorSite();
        if (!f.start() || !f.put(std::move(changes)))
            return false;
        model = std::make_unique<FreightModel>(f.context());
        model->select(QStringLiteral("carrier"), QString::fromLatin1(chosen));
        model->setActive(true);
        return true;
    }
};

} // namespace

class TestFreightHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHolderOfAZoneAndItsLeaseAreNamed()
    {
        Bench b;
        CarrierState holder = waits(onBridge("IGV-02", "CN-1"), "CN-G1", "CN-G1");
        holder.leases = {{"CN-1", core::fromMs(kStartMs + 63000), 2}};
        QVERIFY(b.start(
            {waits(onBridge("IGV-01", "VN-1"), "CN-1", "IGV-02"), holder, theirGate(LaneStatus::Fault)},
            "IGV-01"));
        const QString until = clockOf(b.f, holder.leases.front().until);
        const auto* zone = b.model->zones()->row(QStringLiteral("CN-1:x"));
        QVERIFY(zone);
        QCOMPARE(zone->status, QStringLiteral("held"));
        QCOMPARE(zone->text, QStringLiteral("Zone CN-1 held by IGV-02"));
        QCOMPARE(zone->detail, QStringLiteral("lease to ") + until);
        QVERIFY(b.model->causeDetails().contains(QStringLiteral("Lease until %1, renewed twice").arg(until)));
        QVERIFY(b.model->zones()->row(QStringLiteral("VN-1:x"))->text.isEmpty());
    }
    void whatComesIfNothingIsDone()
    {
        Bench b;
        QVERIFY(b.start({waits(onBridge("IGV-01", "VN-1"), "CN-1", "CN-1")}, "IGV-01"));
        QVERIFY(b.model->outlook().endsWith(QStringLiteral("There is no fresh forecast.")));
        domain::PlaceForecast forecast;
        forecast.id = "terminals_exit";
        forecast.madeAt = core::fromMs(kStartMs - 7000),
        forecast.points = {{1800, {0, 0, 0, 150}, {}, 0}, {3600, {0, 180, 900, 420}, {}, 0}};
        QVERIFY(b.f.put(forecast));
        QTRY_VERIFY2(b.model->outlook().endsWith(QStringLiteral(
                         "At 16:24 the wait for an IGV to China is 7.0 min (90 % band 3.0–15.0).")),
                     qPrintable(b.model->outlook()));
        forecast.madeAt = core::fromMs(kStartMs - 700000);
        QVERIFY(b.f.put(forecast));
        QTRY_VERIFY(b.model->outlook().endsWith(QStringLiteral("There is no fresh forecast.")));
    }
    void renewalsInWords_data()
    {
        QTest::addColumn<int>("renewals");
        QTest::addColumn<QString>("words");
        QTest::newRow("never") << 0 << QString();
        QTest::newRow("once") << 1 << QStringLiteral(", renewed once");
        QTest::newRow("twice") << 2 << QStringLiteral(", renewed twice");
        QTest::newRow("often") << 11 << QStringLiteral(", renewed 11 times");
    }
    void renewalsInWords()
    {
        QFETCH(const int, renewals);
        QFETCH(const QString, words);
        Fixture f;
        CarrierState c = onBridge("IGV-01", "CN-1");
        c.leases = {{"CN-1", core::fromMs(kStartMs), renewals}};
        QCOMPARE(viewmodels::leaseText(f.context(), c, "CN-1"),
                 QStringLiteral("Lease until %1").arg(clockOf(f, core::fromMs(kStartMs))) + words);
        QVERIFY(viewmodels::leaseText(f.context(), c, "VN-1").isEmpty());
    }
    void theNextLoadedOneAndTheChosenOneSayWhenTheyArrive()
    {
        Bench b;
        CarrierState first = onBridge("IGV-01", "CN-1"), later = onBridge("IGV-02", "VN-1"),
                     empty = onBridge("IGV-03", "VN-1");
        first.loaded = later.loaded = true;
        first.etaAt = core::fromMs(kStartMs + 30000), later.etaAt = core::fromMs(kStartMs + 90000);
        empty.etaAt = core::fromMs(kStartMs + 10000);
        QVERIFY(b.start({first, later, empty}, "IGV-03"));
        const auto said = [&](const char* id) {
            return b.model->marks()->row(QString::fromLatin1(id))->brief;
        };
        QCOMPARE(said("IGV-01"), QStringLiteral("ETA ") + clockOf(b.f, first.etaAt));
        QVERIFY(said("IGV-02").isEmpty());
        QVERIFY(said("IGV-03").isEmpty()); // carries nothing
        b.model->select(QStringLiteral("carrier"), QStringLiteral("IGV-02"));
        QCOMPARE(said("IGV-02"), QStringLiteral("ETA ") + clockOf(b.f, later.etaAt));
        first.etaAt = {}; // it stands
        QVERIFY(b.f.put(first));
        QTRY_VERIFY(said("IGV-01").isEmpty());
    }
    void aBayIsOfferedToTheOneThatCanReachIt()
    {
        Bench b;
        CarrierState chosen = waits(onBridge("IGV-01", "VN-1"), "CN-1", {});
        CarrierState follower = waits(onBridge("IGV-02", "VN-1"), "VN-1", "IGV-01");
        QVERIFY(b.start({chosen, follower}, "IGV-01"));
        QVERIFY(!actionOf(*b.model, "to_bay")->canRun);
        QCOMPARE(actionOf(*b.model, "to_bay")->title, QStringLiteral("Send IGV-01 to a bay…"));
        QCOMPARE(actionOf(*b.model, "to_bay")->whyNot, QStringLiteral("no bay ahead has a free place"));
        follower.bayAhead = "PB1-X";
        QVERIFY(b.f.put(follower));
        QTRY_COMPARE(actionOf(*b.model, "to_bay")->title, QStringLiteral("Send IGV-02 to Passing bay 1…"));
        const auto* row = actionOf(*b.model, "to_bay");
        QVERIFY2(row->canRun, qPrintable(row->whyNot));
        QCOMPARE(row->targets, QStringList{QStringLiteral("IGV-02")});
        QCOMPARE(row->tierNumber, 2);
        QCOMPARE(row->keyCap, QStringLiteral("B"));
    }
    void anOrderOnTheBorderIsNotCancelled()
    {
        Bench b;
        QVERIFY(b.start({onBridge("IGV-01", "VN-1")}, "IGV-01"));
        const auto* row =
            actionOf(*b.model, "cancel_order"); // both zones of this corridor meet at the border
        QVERIFY(row && !row->canRun);
        QCOMPARE(row->whyNot, QStringLiteral("vehicle inside border strip"));
        QVERIFY(b.f.put(onBridge("IGV-01", "VN-Y")));
        QTRY_VERIFY(actionOf(*b.model, "cancel_order")->canRun);
    }
    void whoStandsInABaySaysSo()
    {
        Bench b;
        CarrierState c = onBridge("IGV-01", "VN-1");
        c.task = CarrierTask::Paused, c.speedKmh = 0;
        c.bay = c.lastNode = "PB1-X";
        QVERIFY(b.start({c}, "IGV-01"));
        QCOMPARE(b.model->causeTitles().back(), QStringLiteral("IGV-01 has been sent to Passing bay 1"));
        QVERIFY(b.model->carriers()
                    ->row(QStringLiteral("IGV-01"))
                    ->stateText.startsWith(QStringLiteral("in Passing bay 1")));
        QVERIFY(actionOf(*b.model, "resume")->canRun);
    }
    void aQuestionOnlyWhereTheChainEndsAtTheirGate_data()
    {
        QTest::addColumn<QString>("heldBy");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("asked");
        QTest::addColumn<bool>("possible");
        QTest::newRow("fault") << "CN-G1" << int(LaneStatus::Fault) << true << true;
        QTest::newRow("closed") << "CN-G1" << int(LaneStatus::Closed) << true << true;
        QTest::newRow("works") << "CN-G1" << int(LaneStatus::InService) << true << false;
        QTest::newRow("our gate") << "G1" << int(LaneStatus::Fault) << false << false;
        QTest::newRow("nobody") << "" << int(LaneStatus::Fault) << false << false;
    }
    void aQuestionOnlyWhereTheChainEndsAtTheirGate()
    {
        QFETCH(const QString, heldBy);
        QFETCH(const int, status);
        QFETCH(const bool, asked);
        QFETCH(const bool, possible);
        Bench b;
        const std::string by = heldBy.toStdString();
        domain::GateState ours;
        ours.id = "G1", ours.status = LaneStatus::Fault, ours.observedAt = core::fromMs(kStartMs);
        QVERIFY(b.start({waits(onBridge("IGV-01", "CN-1"), by.empty() ? "CN-1" : by, by),
                         theirGate(static_cast<LaneStatus>(status)), ours},
                        "IGV-01"));
        QCOMPARE(b.model->askGate(), asked ? QStringLiteral("CN-G1") : QString());
        QCOMPARE(b.model->askMessages().size(), asked ? 2 : 0);
        if (asked)
            QCOMPARE(b.model->askWhyNot().isEmpty(), possible);
        if (!possible)
            return;
        const QStringList lines = b.model->askMessages();
        QVERIFY(lines[0].contains(QStringLiteral("请手动开启闸口")) &&
                lines[0].contains(QStringLiteral("IGV-01")));
        const bool fault = status == int(LaneStatus::Fault); // and not a gate that is only closed
        QCOMPARE(lines[0].contains(QStringLiteral("故障")), fault);
        QCOMPARE(lines[1].contains(QStringLiteral("báo lỗi")), fault);
        QVERIFY(lines[1].contains(QStringLiteral("mở cổng")) && lines[1].contains(QStringLiteral("CN-G1")));
        QVERIFY(lines.join(QLatin1Char('\n')).toUtf8().size() < 500); // the gateway takes no more
    }
};

QTEST_GUILESS_MAIN(TestFreightHelp)
#include "tst_freight_help.moc"
