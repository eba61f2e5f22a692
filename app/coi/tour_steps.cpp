// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the tour, in the order of the pictures. A screen takes part by functions of the form
// `function openDialog(name: string): bool`; models are used directly.
#include "desktop.h"
#include "tour_stage.h"

namespace coi::desktop {

namespace {

void chooseLane(TourStage& stage)
{
    stage.console()->inspector()->select(QStringLiteral("lane"), QStringLiteral("1X-E3"));
}

// The layer of officers, and a queue for which one can be asked.
void showOfficers(TourStage& stage)
{
    stage.onScreen("showLayer", QStringLiteral("staff"));
    for (const domain::LaneSpec& lane : stage.console()->context().site->lanes)
        if (lane.kind == domain::LaneKind::Booth)
            return stage.console()->inspector()->select(QStringLiteral("zone"),
                                                        viewmodels::qs(lane.queueZone));
}

void chooseVehicle(TourStage& stage)
{
    const auto& carriers = stage.console()->context().state().carriers;
    auto chosen = carriers.begin();
    for (auto it = carriers.begin(); it != carriers.end(); ++it)
        if (it->second.task == domain::CarrierTask::Stalled)
            chosen = it;
    if (chosen != carriers.end())
        stage.console()->navigation()->goTo(QStringLiteral("freight"), QStringLiteral("carrier"),
                                            viewmodels::qs(chosen->first));
}

// One that waits behind another one, or at a gate.
void chooseWaiting(TourStage& stage)
{
    const auto& carriers = stage.console()->context().state().carriers;
    auto chosen = carriers.end();
    for (auto it = carriers.begin(); it != carriers.end(); ++it)
        if (!it->second.heldBy.empty() &&
            (chosen == carriers.end() || carriers.find(it->second.heldBy) != carriers.end()))
            chosen = it;
    if (chosen != carriers.end())
        stage.console()->navigation()->goTo(QStringLiteral("freight"), QStringLiteral("carrier"),
                                            viewmodels::qs(chosen->first));
}

void showFirstAlarm(TourStage& stage)
{
    const auto& alarms = stage.console()->context().state().alarms;
    if (!alarms.empty())
        stage.console()->navigation()->goTo(QStringLiteral("alarms"), QStringLiteral("alarm"),
                                            viewmodels::qs(alarms.begin()->first));
}

// Two lanes that could be held open now; the first ones when none can.
QStringList twoLanes(TourStage& stage)
{
    QStringList able, all;
    for (const domain::LaneSpec& lane : stage.console()->context().site->lanes) {
        all << viewmodels::qs(lane.id);
        if (stage.console()
                ->commands()
                ->whyNot(QStringLiteral("lane"), all.last(), QStringLiteral("hold_open"), 900)
                .isEmpty())
            able << all.last();
    }
    return able.size() >= 2 ? able.mid(0, 2) : all.mid(0, 2);
}

void chooseLanes(TourStage& stage)
{
    const QStringList lanes = twoLanes(stage);
    stage.console()->lanes()->choose(lanes.first());
    stage.console()->lanes()->toggle(lanes.last());
}

void prepareOverride(TourStage& stage)
{
    chooseLanes(stage);
    stage.console()->navigation()->override(QStringLiteral("lane"), stage.console()->lanes()->selected(),
                                            QStringLiteral("hold_open"));
    stage.console()->overriding()->setReasonIndex(2);
}

// Holding as a person would takes its time; what follows is the same.
void signOverride(TourStage& stage)
{
    prepareOverride(stage);
    stage.console()->overriding()->sign();
}

void tryZone(TourStage& stage)
{
    viewmodels::Console& console = *stage.console();
    console.whatIf()->startFrom(QStringLiteral("zone"), {console.overview()->firstZone()});
}

void find(TourStage& stage)
{
    stage.openDialog(QStringLiteral("finder"));
    stage.console()->finder()->setQuery(QStringLiteral("1x"));
}

void findNothing(TourStage& stage)
{
    stage.openDialog(QStringLiteral("finder"));
    stage.console()->finder()->setQuery(QStringLiteral("zzz"));
}

// A filter that no lane passes: in service and with data that are too old.
void showNoLane(TourStage& stage)
{
    stage.console()->lanes()->clearSelection();
    stage.console()->lanes()->setStaleOnly(true);
}

void showNoAlarm(TourStage& stage)
{
    stage.console()->alarms()->setPriority(QStringLiteral("C"));
}

void clearFilters(TourStage& stage)
{
    stage.console()->lanes()->clearFilters();
    stage.console()->alarms()->setPriority({});
}

template <int Shape> void showCameras(TourStage& stage)
{
    stage.console()->cameras()->setShape(Shape);
}

template <const char* Name> void openDialog(TourStage& stage)
{
    stage.openDialog(QLatin1String(Name));
}

constexpr char kSimulation[] = "simulation", kSettings[] = "settings", kKeys[] = "keys", kUser[] = "user";

std::vector<TourStep> screenSteps()
{
    return {
        {"overview", "overview", nullptr, 700, 0, true},
        {"overview-inspector", "overview", chooseLane, 1500, 0, true},
        {"lanes", "lanes", nullptr, 700, 0, true},
        {"lanes-selected", "lanes", chooseLanes, 1500, 0, true},
        {"lanes-table", "lanes", [](TourStage& s) { s.onScreen("showTable", QStringLiteral("table")); }, 700,
         0, true},
        {"override", "lanes",
         [](TourStage& s) {
             s.onScreen("showTable", QStringLiteral("tiles"));
             prepareOverride(s);
         },
         2500, 0, true},
        {"override-signed", "lanes", signOverride, 2500},
        {"lanes-commands", "lanes", nullptr, 1500},
        {"lanes-empty", "lanes", showNoLane},
        {"alarms-empty", "alarms", showNoAlarm},
        {"alarms", "alarms",
         [](TourStage& s) {
             clearFilters(s);
             showFirstAlarm(s);
         },
         1500},
        {"cameras", "cameras", nullptr, 2500, 0, true},
        {"cameras-2x2", "cameras", showCameras<4>, 2000},
        {"cameras-3x3", "cameras", showCameras<9>, 2000},
        {"cameras-4x4", "cameras", showCameras<16>, 2500},
        {"cameras-offline", "cameras",
         [](TourStage& s) {
             s.console()->cameras()->setShape(9);
             s.misplaceCameras();
         },
         1500, 0, false, Condition::Live, true},
        {"freight", "freight", [](TourStage& s) { s.restoreCameras(); }, 1500, 0, true},
        {"freight-vehicle", "freight", chooseVehicle},
        {"freight-gate", "freight", [](TourStage& s) { s.failTheirGate(); }, 2500},
        {"freight-waiting", "freight", chooseWaiting, 1500},
        {"freight-empty", "freight", [](TourStage& s) { s.showEmptyFreight(); }},
        {"whatif", "whatif", tryZone, 4000, 0, true},
    };
}

std::vector<TourStep> dialogSteps()
{
    return {
        {"simulation", "overview", openDialog<kSimulation>, 1500, 0, true},
        {"finder", "overview", find, 700, 0, true},
        {"finder-empty", "overview", findNothing, 700, 0, true},
        {"settings", "overview", openDialog<kSettings>, 700, 0, true},
        {"keys", "lanes", openDialog<kKeys>, 700, 0, true},
        {"keys-alarms", "alarms", openDialog<kKeys>},
        {"user", "overview", openDialog<kUser>, 700, 0, true},
        {"gallery", "gallery", [](TourStage& s) { s.showGallery(QStringLiteral("Gallery")); }, 700, 1920},
        {"gallery-more", "gallery", [](TourStage& s) { s.showGallery(QStringLiteral("GalleryMore")); }, 700,
         1920},
        {"overview-officers", "overview", showOfficers, 1500, 0, true},
    };
}

constexpr int kHistoryTab = static_cast<int>(viewmodels::AlarmTab::History);

template <int Range> void showPeriod(TourStage& stage)
{
    stage.console()->dashboard()->setRange(Range);
}

// A month nobody watched.
void showPast(TourStage& stage)
{
    viewmodels::DashboardModel& dashboard = *stage.console()->dashboard();
    dashboard.setRange(3);
    dashboard.previous(), dashboard.previous();
}

void showToday(TourStage& stage)
{
    viewmodels::DashboardModel& dashboard = *stage.console()->dashboard();
    while (dashboard.canNext())
        dashboard.next();
    dashboard.setRange(1);
}

// The history of alarms before it was ever read, while it is not answered.
void showHistory(TourStage& stage)
{
    stage.console()->alarms()->setTab(kHistoryTab);
}

void readHistory(TourStage& stage)
{
    showHistory(stage);
    stage.console()->alarms()->readLog();
}

std::vector<TourStep> historySteps()
{
    constexpr Condition kSlow = Condition::HistorySlow, kUnread = Condition::HistoryUnread;
    return {
        {"dashboard", "dashboard", nullptr, 2500, 0, true},
        {"dashboard-error", "dashboard", [](TourStage& s) { s.console()->dashboard()->refresh(); }, 700, 0,
         false, kUnread},
        {"dashboard-loading", "dashboard", showPeriod<2>, 700, 0, false, kSlow},
        {"alarms-loading", "alarms", showHistory, 700, 0, false, kSlow},
        {"alarms-error", "alarms", showHistory, 700, 0, false, kUnread},
        {"dashboard-unread", "dashboard", nullptr, 700, 0, false, kUnread},
        {"alarms-history", "alarms", readHistory, 1500},
        {"dashboard-empty", "dashboard", showPast, 1500},
    };
}

void showLiveAgain(TourStage& stage)
{
    showToday(stage);
    stage.console()->alarms()->setTab(0);
}

std::vector<TourStep> fieldSteps()
{
    constexpr Condition kLate = Condition::FieldLate, kStale = Condition::FieldStale;
    return {
        {"late-freight", "freight", showLiveAgain, 700, 0, false, kLate},
        {"stale-overview", "overview", nullptr, 700, 0, false, kStale},
        {"stale-inspector", "overview", chooseLane, 700, 0, false, kStale},
        {"stale-lanes", "lanes", nullptr, 700, 0, false, kStale},
        {"stale-override", "lanes", prepareOverride, 1500, 0, false, kStale},
        {"stale-alarms", "alarms", nullptr, 700, 0, false, kStale},
        {"stale-cameras", "cameras", nullptr, 700, 0, false, kStale},
        {"stale-freight", "freight", nullptr, 700, 0, false, kStale},
        {"stale-dashboard", "dashboard", nullptr, 700, 0, false, kStale},
    };
}

// Once the link is lost it stays so: these come last.
std::vector<TourStep> lostSteps()
{
    constexpr Condition kLost = Condition::LinkLost;
    const auto fold = [](TourStage& s) { s.closeDialogs(); };
    return {
        {"linklost", "overview", nullptr, 700, 0, false, kLost},
        {"linklost-lanes", "lanes", fold, 700, 0, false, kLost},
        {"linklost-override", "lanes", prepareOverride, 700, 0, false, kLost},
        {"linklost-alarms", "alarms", fold, 700, 0, false, kLost},
        {"linklost-cameras", "cameras", fold, 2500, 0, false, kLost},
        {"linklost-freight", "freight", fold, 700, 0, false, kLost},
        {"linklost-dashboard", "dashboard", fold, 700, 0, false, kLost},
        {"linklost-whatif", "whatif", fold, 700, 0, false, kLost},
        {"entrance-login", "entrance",
         [](TourStage& s) {
             s.showEntrance(QStringLiteral("login"), QStringLiteral("wrong_credentials"), {});
         }},
        {"entrance-host", "entrance",
         [](TourStage& s) {
             s.showEntrance(QStringLiteral("login"), QStringLiteral("host_unreachable"),
                            QStringLiteral("gate.example:8765"));
         }},
        {"entrance-site", "entrance",
         [](TourStage& s) {
             s.showEntrance(QStringLiteral("failed"), QStringLiteral("site"),
                            QStringLiteral("site.geojson: features[3].properties.id: missing"));
         }},
        {"entrance-loading", "entrance",
         [](TourStage& s) { s.desktop().entrance().setPhase(QStringLiteral("loading")); }},
    };
}

} // namespace

const std::vector<TourStep>& tourSteps()
{
    static const std::vector<TourStep> steps = [] {
        std::vector<TourStep> all;
        for (const auto& part : {screenSteps(), historySteps(), fieldSteps(), dialogSteps(), lostSteps()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return steps;
}

} // namespace coi::desktop
