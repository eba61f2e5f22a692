// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"

namespace coi::test {

using namespace domain;
using namespace protocol;

namespace {

constexpr std::int64_t kMorning = 1'792'137'847'123; // 2026-10-16T08:04:07.123Z

core::UtcTime at(std::int64_t seconds)
{
    return core::fromMs(kMorning + seconds * 1000);
}

Change lane()
{
    LaneState r;
    r.id = "1X-E3";
    r.status = LaneStatus::HeldOpen;
    r.barrier = BarrierPosition::Open;
    r.positionPct = 100;
    r.queue = 23;
    r.waitS = 145;
    r.servedPerHour = 211.5;
    r.servedToday = 1804;
    r.devices = {{DeviceKind::FaceCamera, DeviceHealth::Ok},
                 {DeviceKind::DocumentReader, DeviceHealth::Degraded}};
    r.note = "WO-2231 đến 17:00";
    r.lastResult = GateResult::RejectFace;
    r.lease = Lease{"019a0c3e-7d10-7c4e-9f2a-0d6b5f1c2a3b", "lan", at(1800), CommandAction::Close};
    r.changedBy = "lan";
    r.changedAt = at(-12);
    r.observedAt = at(0);
    return r;
}

Change gate()
{
    GateState r;
    r.id = "DX-G1";
    r.status = LaneStatus::InService;
    r.barrier = BarrierPosition::Closed;
    r.reported = true;
    r.note = "东兴口岸";
    r.changedAt = at(-600);
    r.observedAt = at(-2);
    return r;
}

Change zone()
{
    ZoneState r;
    r.id = "1X-Q1";
    r.count = 187;
    r.m2PerPerson = 0.85;
    r.los = Los::D;
    r.waitS = 410;
    r.arrivingPerHour = 1320;
    r.servedPerHour = 1176.25;
    r.losSince = at(-300);
    r.observedAt = at(0);
    return r;
}

Change station()
{
    StationState r;
    r.id = "2X-XRAY";
    r.waiting = 6;
    r.inService = 1;
    r.openServers = 1;
    r.waitS = 1260;
    r.exitWaitS = 240;
    r.entryWaitS = 540;
    r.doneToday = 118;
    r.note = "image quality low";
    r.observedAt = at(-1);
    r.stored = 42;
    return r;
}

Change carrier()
{
    CarrierState r;
    r.id = "IGV-14";
    r.fleet = "igv";
    r.task = CarrierTask::WaitingRelease;
    r.loaded = true;
    r.zone = "VN-2";
    r.waitsFor = "CN-1";
    r.heldBy = "IGV-03";
    r.orderId = "ORD-00871";
    r.consignment = "1187";
    r.lastNode = "VN-2-4";
    r.baseEnd = "VN-2-9";
    r.route = {{"VN-2-9", "X-VN-2", 0.875, true}, {"CN-1-1", "X-CN-1", 0.0625, false}};
    r.orderUpdateId = 3;
    r.batteryPct = 41;
    r.taskSince = at(-75);
    r.observedAt = at(0);
    r.leases = {{"VN-2", at(31), 2}};
    r.etaAt = at(410);
    r.bay = "PB1-X";
    r.bayAhead = "B1-X";
    return r;
}

Change consignment()
{
    Consignment r;
    r.id = "1187";
    r.goods = "thanh long";
    r.plate = "14C-217.55";
    r.container = "TGHU8842190";
    r.declaredT = 27.4, r.weighedT = 27.48;
    r.smart = true;
    r.channel = CustomsChannel::Yellow;
    r.stage = FreightStage::Scan;
    r.place = "2X-XRAY";
    r.stamps = {at(-9000), at(-7200), at(-3600), at(-3000), at(-1500), at(-60)};
    return r;
}

Change alarm()
{
    Alarm r;
    r.id = "A-IGV-STOP@IGV-14";
    r.definition = "A-IGV-STOP";
    r.object = "IGV-14";
    r.priority = AlarmPriority::High;
    r.state = AlarmState::Acknowledged;
    r.raisedAt = at(-90);
    r.ackedAt = at(-40);
    r.ackedBy = "lan";
    r.owner = "minh";
    r.value = 75;
    r.limit = 60;
    r.notes = {{at(-90), "", "raised", "", 1}, {at(-40), "lan", "acknowledged", "đang kiểm tra 正在检查", 1}};
    return r;
}

CommandRequest holdOpen()
{
    CommandRequest r;
    r.id = "019a0c3e-7d10-7c4e-9f2a-0d6b5f1c2a3b";
    r.object = "1X-E3";
    r.action = CommandAction::HoldOpen;
    r.reason = "coach wave, đoàn khách";
    r.leaseS = 1800;
    return r;
}

Change command()
{
    CommandRecord r;
    r.request = holdOpen();
    r.id = r.request.id;
    r.by = "lan";
    r.console = "VN-SUP-02";
    r.status = CommandStatus::Refused;
    r.cause = Refusal::BlockedByInterlock;
    r.causeDetail = "minimum_open: 3 of 7, at least 4";
    r.requestedAt = at(-13);
    r.journalledAt = at(-13);
    r.endedAt = at(-13);
    return r;
}

Change camera()
{
    return CameraState{"CAM-1X-03", true, true, at(-31)};
}

Change feed()
{
    FeedState r;
    r.id = "igv";
    r.kind = FeedKind::IgvState;
    r.freshness = Freshness::Late;
    r.lastAt = at(-4);
    return r;
}

Change totals()
{
    Totals r;
    r.id = "site";
    r.travellersExit = 6021;
    r.travellersEntry = 5987;
    r.vehiclesExit = 240;
    r.exitPerHour = 1320;
    r.waitP95ExitS = 540;
    r.inTargetPct = 78.5;
    r.forecastTravellers = 12110;
    r.dayTravellers = 18900;
    return r;
}

Change sim()
{
    SimStatus r;
    r.speed = 60;
    r.profile = Profile::Peak;
    r.phase = 2;
    r.seed = 20261016;
    r.faults = {{"f1", "1X-E3", FaultKind::FalseRejectBurst, at(-120), at(480)}};
    return r;
}

Change ptz()
{
    PtzState r;
    r.id = "CAM-1N-03";
    r.panDeg = -24.5, r.tiltDeg = 3, r.zoom = 2.5;
    r.moving = true;
    r.by = "lan";
    r.console = "VN-SUP-02";
    r.session = 7;
    r.leftS = 48;
    r.observedAt = at(0);
    return r;
}

Change forecast()
{
    PlaceForecast r;
    r.id = "egate_exit";
    r.object = "1X-Q1";
    r.madeAt = at(-180);
    r.waitNowS = 145;
    r.waitingNow = 46;
    r.limitS = 1200;
    r.assumed = 1;
    r.points = {{900, {160, 40, 330, 145}, {51.5, 12, 98, 48}, 0},
                {1800, {210, 30, 480, 190}, {64, 9, 140, 58.5}, 0.015625},
                {3600, {320, 0, 1250, 240}, {92.5, 0, 310, 71}, 0.0625}};
    return r;
}

Change staff()
{
    HallStaff r;
    r.id = "exit";
    r.planned = 14, r.present = 13, r.free = 1;
    r.posts = {{"1X-B1", 1, false}, {"1X-B6", 1, true}, {"1X-CUST", 5, false}};
    r.observedAt = at(-1);
    return r;
}

Change forecourt()
{
    return ForecourtState{"1X-FC", 3, 118, at(-1147), at(0)};
}

Message fromGateway(std::uint64_t seq, Body body, std::uint64_t session = 0)
{
    return {{session, 1'792'137'600'007, seq, 0}, std::move(body)};
}

Message fromConsole(std::uint64_t seq, Body body)
{
    return {{7, 1'792'137'600'007, seq, 4210}, std::move(body)};
}

void addLogin(std::vector<Example>& out)
{
    Hello hello{1, "coi 0.1.0", "VN-SUP-02", {}, {}, "lan", "mật khẩu dài 长密码"};
    out.push_back({"hello-password", {{0, 0, 1, 0}, hello}});
    hello.user.reset(), hello.password.reset();
    hello.token = "Zm9yIHRoZSBlbWJlZGRlZCBnYXRld2F5";
    out.push_back({"hello-token", {{0, 0, 1, 0}, hello}});
    hello.token.reset();
    hello.resumeToken = "v3WkqH8mVfXr0nqT1cB2yU7sJp5dLx9aQe4oGi6hKzM";
    out.push_back({"hello-resume", {{0, 0, 1, 0}, hello}});
    out.push_back(
        {"welcome", fromGateway(4210,
                                Welcome{*hello.resumeToken, at(0), "lan", "Phạm Thu Lan", "supervisor", true,
                                        "mong-cai", "Móng Cái – Dongxing 东兴", 86'400'250},
                                7)});
    out.push_back({"refused", {{}, Refused{RefusedReason::Credentials, "wrong user, password or token"}}});
    out.push_back({"resume", fromConsole(2, Resume{1'792'137'600'007, 4200})});
    out.push_back({"bye", fromGateway(4213, Bye{ByeReason::ShuttingDown, "the gateway stops"})});
}

void addStream(std::vector<Example>& out)
{
    out.push_back({"snapshot-part", fromGateway(4210, SnapshotPart{2, 3, {lane(), zone()}})});
    const std::vector<std::pair<std::string, Change>> records{
        {"lane", lane()},
        {"gate", gate()},
        {"zone", zone()},
        {"station", station()},
        {"carrier", carrier()},
        {"consignment", consignment()},
        {"camera", camera()},
        {"feed", feed()},
        {"alarm", alarm()},
        {"command", command()},
        {"totals", totals()},
        {"sim", sim()},
        {"forecast", forecast()},
        {"ptz", ptz()},
        {"staff", staff()},
        {"forecourt", forecourt()},
        {"erase", Erase{RecordKind::Consignment, "1187"}}};
    for (const auto& [name, change] : records)
        out.push_back({"delta-" + name, fromGateway(4211, Delta{{change}})});
    out.push_back(
        {"poses", fromGateway(4211, PoseFrame{at(0),
                                              {{14, PoseKind::Carrier, kPoseLoaded, 64, 7, 40000, 32767},
                                               {90071, PoseKind::Person, 0, 3, 1, 512, 60001}}})});
    out.push_back(
        {"heat", fromGateway(4211, HeatFrame{at(0), {{"1X-Q1", {0, 3, 12, 25, 0, 1}}, {"2X-Q1", {}}}})});
    out.push_back({"digest", fromGateway(4211, Digest{"f1e2d3c4b5a69788"})});
    out.push_back({"heartbeat", fromGateway(4211, Heartbeat{at(1), 86'412'003})});
    out.push_back({"heartbeat-console", fromConsole(9, Heartbeat{at(1), {}})});
}

void addRequests(std::vector<Example>& out)
{
    out.push_back({"select", fromConsole(10, Select{holdOpen()})});
    out.push_back({"unselect", fromConsole(11, Unselect{holdOpen().id})});
    out.push_back({"command", fromConsole(12, Command{holdOpen(), 86'412'640})});
    out.push_back({"alarm-request", fromConsole(13, AlarmRequest{"019a0c3e-7d11-7000-8000-000000000001",
                                                                 AlarmVerb::Shelve,
                                                                 {"A-IGV-STOP@IGV-14", "A-CAM@CAM-1X-03"},
                                                                 "bảo trì",
                                                                 1800,
                                                                 ""})});
    SimRequest speed;
    speed.id = "019a0c3e-7d12-7000-8000-000000000002";
    speed.speed = 0.1;
    speed.inject = FaultInjection{FaultKind::IgvStall, "IGV-14", 600};
    out.push_back({"sim-request", fromConsole(14, speed)});
    PtzRequest left;
    left.id = "019a0c3e-7d14-7000-8000-000000000004";
    left.camera = "CAM-1N-03";
    left.verb = PtzVerb::ContinuousMove;
    left.pan = -0.75;
    left.timeoutMs = 1000;
    out.push_back({"ptz-request", fromConsole(22, left)});
    out.push_back({"reply", fromGateway(4211, Reply{speed.id, Refusal::OutOfRange, "speed 0.1..3600"}, 7)});
    out.push_back({"history-query", fromConsole(15, HistoryQuery{"q1", HistoryMetric::WaitP95, "exit",
                                                                 at(-86400), at(0), 3600})});
    out.push_back(
        {"history-result",
         fromGateway(4211, HistoryResult{"q1", "", at(-86400), 3600, {212.0, std::nullopt, 0.0}}, 7)});
    out.push_back({"audit-query", fromConsole(16, AuditQuery{"q2", "1X-E3", at(-86400), at(0), 50})});
    out.push_back(
        {"audit-result", fromGateway(4211,
                                     AuditResult{"q2",
                                                 "",
                                                 {{991, at(-13), "lan", "7", "VN-SUP-02", "hold_open",
                                                   "1X-E3", "in_service", "held_open", "", holdOpen().id}}},
                                     7)});
    out.push_back({"alarm-log-query",
                   fromConsole(18, AlarmLogQuery{"q4", "A-IGV-STOP@IGV-14", at(-86400), at(0), 500})});
    AlarmEvent step{"A-IGV-STOP@IGV-14",
                    "A-IGV-STOP",
                    "IGV-14",
                    AlarmPriority::Critical,
                    AlarmState::Acknowledged,
                    {at(-20), "hanh", "acknowledged", "", 1}};
    out.push_back({"alarm-log-result", fromGateway(4211, AlarmLogResult{"q4", "", {std::move(step)}}, 7)});
    out.push_back({"site-request", fromConsole(17, SiteRequest{"q3"})});
    out.push_back(
        {"site-part", fromGateway(4211, SitePart{"q3", 3, "flows.json", 1, 1, "{\"classes\": []}"}, 7)});
}

ForecastQuery whatIf()
{
    ForecastQuery q;
    q.id = "019a0c3e-7d13-7000-8000-000000000003";
    q.horizonS = 3600, q.stepS = 1800, q.replications = 400, q.seed = 7;
    q.places = {"egate_exit", "booth_exit"};
    ForecastChange close, booths, carriers, wave;
    close.object = "1X-E3", close.action = CommandAction::Close, close.fromS = 600, close.untilS = 2400;
    booths.kind = ForecastChangeKind::Servers, booths.object = "booth_exit", booths.value = 7;
    carriers.kind = ForecastChangeKind::Fleet, carriers.object = "igv", carriers.value = 16;
    wave.kind = ForecastChangeKind::Arrivals, wave.object = "travellers_exit", wave.value = 1.25;
    q.options = {{"đóng 1X-E3", {close}}, {"7 booths, 16 IGVs, 25 % more", {booths, carriers, wave}}};
    return q;
}

ForecastResult whatIfAnswer()
{
    ForecastResult r;
    r.id = whatIf().id;
    r.at = at(0), r.stepS = 1800, r.horizonS = 3600, r.done = r.of = 400, r.last = true;
    r.places = {{"egate_exit", "1X-Q1", {"1X-E1", "1X-E2", "1X-E3"}, {"1X-E1", "1X-E3"}, 2, 1200}};
    r.basis = {{ForecastBasisCode::RateObserved, "travellers_exit", 1.125, 0},
               {ForecastBasisCode::QueueOld, "1X-Q1", 46, 95}};
    ForecastOutcome asItIs;
    asItIs.places = {{"egate_exit",
                      {{51.5, 64}, {12, 9}, {98, 140}, {48, 58.5}},
                      {{160, 210}, {40, 30}, {330, 480}, {145, 190}},
                      {0, 0.0625},
                      ForecastEstimate{180, 6},
                      {},
                      ForecastEstimate{64, 3},
                      {}}};
    asItIs.cost = {57.5, 2}, asItIs.costLow = 14, asItIs.costHigh = 120, asItIs.best = 0.984375;
    ForecastOutcome closed = asItIs;
    closed.name = "đóng 1X-E3";
    closed.places[0].meanWaitS = ForecastEstimate{290, 8};
    closed.places[0].waitDifferenceS = ForecastEstimate{110, 4};
    closed.places[0].waitingDifference = ForecastEstimate{35, 2};
    closed.cost = {81, 3}, closed.costDifference = ForecastEstimate{23.5, 1}, closed.best = 0.015625;
    r.options = {asItIs, closed};
    return r;
}

void addForecasts(std::vector<Example>& out)
{
    out.push_back({"forecast-query", fromConsole(19, whatIf())});
    out.push_back({"forecast-result", fromGateway(4212, whatIfAnswer(), 7)});
    ForecastResult refused;
    refused.id = whatIf().id, refused.refusal = ForecastRefusal::NotModelled;
    refused.detail = "1X-D1", refused.last = true;
    out.push_back({"forecast-result-refused", fromGateway(4212, refused, 7)});
    out.push_back({"forecast-cancel", fromConsole(20, ForecastCancel{whatIf().id})});
    out.push_back(
        {"forecast-score-query", fromConsole(21, ForecastScoreQuery{"q5", "egate_exit", at(-86400), {}})});
    const auto wait = ForecastQuantity::WaitS, waiting = ForecastQuantity::Waiting;
    out.push_back({"forecast-score-result",
                   fromGateway(4212,
                               ForecastScoreResult{"q5",
                                                   "",
                                                   {{"egate_exit", wait, 900, 250, 0.892, 4.5, 21.25},
                                                    {"egate_exit", waiting, 900, 250, 0.912, 0.5, 6}}},
                               7)});
}

} // namespace

std::vector<Example> examples()
{
    std::vector<Example> out;
    addLogin(out);
    addStream(out);
    addRequests(out);
    addForecasts(out);
    return out;
}

} // namespace coi::test
