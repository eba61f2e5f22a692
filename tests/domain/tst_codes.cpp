// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <coi/domain/codes.h>
#include <coi/domain/forecast.h>
#include <coi/domain/forecast_records.h>
#include <coi/domain/history.h>
#include <coi/domain/requests.h>
#include <coi/domain/roles.h>
#include <set>

using namespace coi::domain;

namespace {

template <class E> void roundTrip(E last, const char* name)
{
    QVERIFY2(countOf<E>() == static_cast<int>(last) + 1, name);
    std::set<std::string_view> seen;
    for (int i = 0; i < countOf<E>(); ++i) {
        const auto value = static_cast<E>(i);
        const std::string_view code = codeOf(value);
        QVERIFY2(!code.empty() && code != "invalid", name);
        for (char c : code)
            QVERIFY2((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_', name);
        QVERIFY2(seen.insert(code).second, name);
        QVERIFY2(fromCode<E>(code) == value, name);
    }
    QVERIFY2(!fromCode<E>("no such code"), name);
    QVERIFY2(!fromCode<E>(""), name);
    QVERIFY2(codeOf(static_cast<E>(countOf<E>())) == "invalid", name);
}

} // namespace

class TestCodes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void siteCodes()
    {
        roundTrip(Bridge::BacLuan2, "Bridge");
        roundTrip(Direction::Entry, "Direction");
        roundTrip(LaneKind::Igv, "LaneKind");
        roundTrip(GateKind::IgvGate, "GateKind");
        roundTrip(SurfaceKind::Track, "SurfaceKind");
        roundTrip(SurfaceUse::Station, "SurfaceUse");
        roundTrip(StationKind::Officers, "StationKind");
        roundTrip(CarrierKind::Monorail, "CarrierKind");
        roundTrip(CameraView::Station, "CameraView");
        roundTrip(DeviceKind::Scale, "DeviceKind");
        roundTrip(InterlockRule::DirectionLocked, "InterlockRule");
    }
    void stateCodes()
    {
        roundTrip(LaneStatus::OutOfService, "LaneStatus");
        roundTrip(BarrierPosition::Moving, "BarrierPosition");
        roundTrip(DeviceHealth::Faulty, "DeviceHealth");
        roundTrip(Los::F, "Los");
        roundTrip(OperatingMode::Startup, "OperatingMode");
        roundTrip(CarrierTask::Paused, "CarrierTask");
        roundTrip(ConnectionState::ConnectionBroken, "ConnectionState");
        roundTrip(CustomsChannel::Red, "CustomsChannel");
        roundTrip(FreightStage::Accepted, "FreightStage");
        roundTrip(TravellerClass::Tourist, "TravellerClass");
        roundTrip(GateResult::DeviceFault, "GateResult");
        roundTrip(FeedKind::Counterpart, "FeedKind");
        roundTrip(Freshness::NoData, "Freshness");
        roundTrip(FaultKind::GateFault, "FaultKind");
        roundTrip(Profile::Peak, "Profile");
    }
    void requestCodes()
    {
        roundTrip(AlarmPriority::Low, "AlarmPriority");
        roundTrip(AlarmState::OutOfService, "AlarmState");
        roundTrip(AlarmCondition::ZoneOverCapacity, "AlarmCondition");
        roundTrip(AlarmVerb::Assign, "AlarmVerb");
        roundTrip(PtzVerb::GotoHome, "PtzVerb");
        roundTrip(TargetKind::Simulation, "TargetKind");
        roundTrip(CommandAction::AskOpen, "CommandAction");
        roundTrip(CommandStatus::Unknown, "CommandStatus");
        roundTrip(Refusal::LinkLost, "Refusal");
        roundTrip(HistoryMetric::LaneDown, "HistoryMetric");
        roundTrip(Role::Trainer, "Role");
        roundTrip(ForecastChangeKind::Arrivals, "ForecastChangeKind");
        roundTrip(ForecastRefusal::NoAnswer, "ForecastRefusal");
        roundTrip(ForecastBasisCode::LeaseEnds, "ForecastBasisCode");
        roundTrip(ForecastQuantity::Waiting, "ForecastQuantity");
    }
    void commandTiers()
    {
        QCOMPARE(tierOf(TargetKind::Carrier, CommandAction::Pause), 0);
        QCOMPARE(tierOf(TargetKind::Lane, CommandAction::Close), 0);
        QCOMPARE(tierOf(TargetKind::Gate, CommandAction::Close), 2);
        QCOMPARE(tierOf(TargetKind::Carrier, CommandAction::Resume), 1);
        QCOMPARE(tierOf(TargetKind::Carrier, CommandAction::ToBay), 2);
        QCOMPARE(tierOf(TargetKind::Carrier, CommandAction::CancelOrder), 2);
        QCOMPARE(tierOf(TargetKind::Gate, CommandAction::AskOpen), 1);
        QCOMPARE(tierOf(TargetKind::Lane, CommandAction::HoldOpen), 2);
        QCOMPARE(tierOf(TargetKind::Lane, CommandAction::Reverse), 3);
        QCOMPARE(tierOf(TargetKind::Lane, CommandAction::AskOfficer), 1);
    }
    void roles_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* name, Role role, RequestKind kind, bool allowed) {
            QTest::newRow(name) << static_cast<int>(role) << static_cast<int>(kind) << allowed;
        };
        row("observer looks", Role::Observer, RequestKind::View, true);
        row("observer acknowledges", Role::Observer, RequestKind::Acknowledge, false);
        row("observer stops", Role::Observer, RequestKind::Stop, false);
        row("observer asks what if", Role::Observer, RequestKind::Forecast, true);
        row("operator stops", Role::Operator, RequestKind::Stop, true);
        row("operator opens", Role::Operator, RequestKind::Hold, false);
        row("operator shelves shortly", Role::Operator, RequestKind::Shelve, true);
        row("operator shelves long", Role::Operator, RequestKind::ShelveLong, false);
        row("supervisor opens", Role::Supervisor, RequestKind::Hold, true);
        row("supervisor makes accounts", Role::Supervisor, RequestKind::Users, false);
        row("shift manager makes accounts", Role::ShiftManager, RequestKind::Users, true);
        row("no such role", static_cast<Role>(99), RequestKind::View, false);
        row("no such kind", Role::ShiftManager, static_cast<RequestKind>(99), false);
    }
    void roles()
    {
        QFETCH(int, role);
        QFETCH(int, kind);
        QFETCH(bool, allowed);
        QCOMPARE(may(static_cast<Role>(role), static_cast<RequestKind>(kind)), allowed);
    }
    void kindsOfRequests()
    {
        CommandRequest command;
        command.target = TargetKind::Carrier, command.action = CommandAction::Pause;
        QCOMPARE(kindOf(command), RequestKind::Stop);
        command.target = TargetKind::Lane, command.action = CommandAction::Reverse;
        QCOMPARE(kindOf(command), RequestKind::TwoPersons);
        AlarmRequest alarm;
        alarm.verb = AlarmVerb::Shelve, alarm.shelveS = 3600;
        QCOMPARE(kindOf(alarm), RequestKind::Shelve);
        alarm.shelveS = 3601;
        QCOMPARE(kindOf(alarm), RequestKind::ShelveLong);
    }
};

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"
