// SPDX-License-Identifier: GPL-3.0-or-later
// Commands to carriers on their way and to the people of the counterpart: what is allowed and why not.
#include <QTest>
#include <coi/domain/corridor.h>
#include <coi/domain/interlock.h>
#include <functional>

using namespace coi::domain;
using coi::core::fromMs;

namespace {

const UtcTime kNow = fromMs(1'792'138'847'000);
using Arrange = std::function<void(State&)>;

Site makeSite()
{
    Site s;
    CarrierSpec fleet;
    fleet.id = "igv", fleet.unitPrefix = "IGV-", fleet.units = 24;
    for (const char* zone : {"VN-Y", "VN-2", "VN-3", "CN-1", "CN-2", "CN-Y"}) {
        Surface track;
        track.id = std::string("X-") + zone, track.zone = zone;
        track.counterpart = track.zone.front() == 'C';
        track.use = track.zone.back() == 'Y' ? SurfaceUse::Yard : SurfaceUse::Corridor;
        s.surfaces.push_back(track);
        fleet.exitTracks.push_back(track.id);
    }
    s.carriers.push_back(fleet);
    for (const char* id : {"D1", "CN-G1"}) {
        GateSpec gate;
        gate.id = id;
        gate.counterpart = gate.id == "CN-G1";
        s.gates.push_back(gate);
    }
    return s;
}

State makeState(const Site& site)
{
    State s;
    CarrierState c;
    c.id = "IGV-14", c.zone = "VN-2", c.orderId = "88231", c.bayAhead = "B1-X";
    c.observedAt = kNow;
    apply(s, c);
    for (const GateSpec& spec : site.gates) {
        GateState gate;
        gate.id = spec.id, gate.status = LaneStatus::Fault;
        gate.reported = spec.counterpart;
        gate.observedAt = kNow - std::chrono::seconds{spec.counterpart ? 60 : 0};
        apply(s, gate);
    }
    return s;
}

Arrange carrier(void (*change)(CarrierState&))
{
    return [change](State& s) { change(s.carriers.at("IGV-14")); };
}

Arrange theirGate(LaneStatus status, int ageS = 60)
{
    return [=](State& s) {
        s.gates.at("CN-G1").status = status;
        s.gates.at("CN-G1").observedAt = kNow - std::chrono::seconds{ageS};
    };
}

void addAlarm(State& s)
{
    Alarm a;
    a.id = "igv-stopped|IGV-14", a.object = "IGV-14", a.definition = "igv-stopped";
    a.priority = AlarmPriority::High, a.state = AlarmState::Unacknowledged;
    apply(s, a);
}

} // namespace

class TestInterlockWays : public QObject
{
    Q_OBJECT

    static Verdict judged(TargetKind target, const char* object, CommandAction action, const Arrange& arrange)
    {
        const Site site = makeSite();
        State state = makeState(site);
        if (arrange)
            arrange(state);
        CommandRequest r;
        r.id = "018f3a2b-7c10-7abc-8def-0123456789ab";
        r.target = target, r.object = object, r.action = action, r.reason = "way blocked";
        return judge(site, state, r, kNow);
    }

private Q_SLOTS:
    void borderStrip_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<bool>("inside");
        for (const char* zone : {"VN-3", "CN-1"})
            QTest::newRow(zone) << QString::fromLatin1(zone) << true;
        for (const char* zone : {"", "VN-Y", "VN-2", "CN-2", "CN-Y", "XX"})
            QTest::newRow(zone) << QString::fromLatin1(zone) << false;
    }
    void borderStrip()
    {
        QFETCH(const QString, zone);
        QFETCH(const bool, inside);
        QCOMPARE(inBorderStrip(makeSite(), zone.toStdString()), inside);
        QVERIFY(!inBorderStrip(Site{}, zone.toStdString()));
    }
    void verdicts()
    {
        struct Case
        {
            const char* name;
            TargetKind target;
            const char* object;
            CommandAction action;
            Arrange arrange;
            Refusal cause;
            const char* detail = "";
        };
        const auto igv = TargetKind::Carrier;
        const auto gate = TargetKind::Gate;
        const std::vector<Case> cases{
            {"to a bay", igv, "IGV-14", CommandAction::ToBay, {}, Refusal::None},
            {"to a bay, with an alarm", igv, "IGV-14", CommandAction::ToBay, addAlarm, Refusal::None},
            {"no bay ahead", igv, "IGV-14", CommandAction::ToBay,
             carrier([](CarrierState& c) { c.bayAhead.clear(); }), Refusal::BlockedByInterlock, "bay_ahead"},
            {"sent already", igv, "IGV-14", CommandAction::ToBay,
             carrier([](CarrierState& c) { c.bay = "B1-X"; }), Refusal::AlreadySo, "on the way to B1-X"},
            {"stalled", igv, "IGV-14", CommandAction::ToBay,
             carrier([](CarrierState& c) { c.task = CarrierTask::Stalled; }), Refusal::BlockedByHealth,
             "stalled"},
            {"by hand", igv, "IGV-14", CommandAction::ToBay,
             carrier([](CarrierState& c) { c.mode = OperatingMode::Manual; }), Refusal::BlockedByMode},
            {"out of the bay", igv, "IGV-14", CommandAction::Resume,
             carrier([](CarrierState& c) { c.bay = "B1-X"; }), Refusal::None},
            {"nothing to resume", igv, "IGV-14", CommandAction::Resume, {}, Refusal::AlreadySo, "not paused"},
            {"cancel", igv, "IGV-14", CommandAction::CancelOrder, {}, Refusal::None},
            {"cancel on the border", igv, "IGV-14", CommandAction::CancelOrder,
             carrier([](CarrierState& c) { c.zone = "VN-3"; }), Refusal::BlockedByInterlock,
             "off_border: VN-3"},
            {"cancel without an order", igv, "IGV-14", CommandAction::CancelOrder,
             carrier([](CarrierState& c) { c.orderId.clear(); }), Refusal::AlreadySo, "without an order"},
            {"a gate in a bay", gate, "D1", CommandAction::ToBay, {}, Refusal::OutOfRange},
            {"ask", gate, "CN-G1", CommandAction::AskOpen, {}, Refusal::None},
            {"ask our own", gate, "D1", CommandAction::AskOpen, {}, Refusal::BlockedByMode, "ours to open"},
            {"ask a vehicle", igv, "IGV-14", CommandAction::AskOpen, {}, Refusal::OutOfRange},
            {"in service", gate, "CN-G1", CommandAction::AskOpen, theirGate(LaneStatus::InService),
             Refusal::AlreadySo, "in_service"},
            {"open by hand", gate, "CN-G1", CommandAction::AskOpen, theirGate(LaneStatus::HeldOpen),
             Refusal::AlreadySo, "held_open"},
            {"old report", gate, "CN-G1", CommandAction::AskOpen, theirGate(LaneStatus::Fault, 3600),
             Refusal::FieldOffline},
            {"unknown gate", gate, "CN-G9", CommandAction::AskOpen, {}, Refusal::ObjectUnknown},
        };
        for (const Case& c : cases) {
            const Verdict v = judged(c.target, c.object, c.action, c.arrange);
            const std::string said =
                std::string(c.name) + ": " + std::string(codeOf(v.cause)) + ", " + v.detail;
            QVERIFY2(v.cause == c.cause, said.c_str());
            if (*c.detail)
                QVERIFY2(v.detail.rfind(c.detail, 0) == 0, said.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestInterlockWays)
#include "tst_interlock_ways.moc"
