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

std::vector<TourStep> liveSteps()
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
        {"freight", "freight", nullptr, 1500, 0, true},
        {"freight-vehicle", "freight", chooseVehicle},
        {"dashboard", "dashboard", nullptr, 2500, 0, true},
        {"whatif", "whatif", tryZone, 4000, 0, true},
        {"late-freight", "freight", [](TourStage& s) { s.silenceField(30); }, 2500},
        {"stale-overview", "overview", [](TourStage& s) { s.silenceField(60); }, 2500},
        {"stale-inspector", "overview", chooseLane},
        {"stale-lanes", "lanes"},
        {"stale-override", "lanes", prepareOverride, 1500},
        {"stale-alarms", "alarms"},
        {"stale-cameras", "cameras"},
        {"stale-freight", "freight"},
        {"stale-dashboard", "dashboard"},
        {"simulation", "overview",
         [](TourStage& s) {
             s.silenceField(0);
             s.openDialog(QLatin1String(kSimulation));
         },
         1500, 0, true},
        {"finder", "overview", find, 700, 0, true},
        {"finder-empty", "overview", findNothing, 700, 0, true},
        {"settings", "overview", openDialog<kSettings>, 700, 0, true},
        {"keys", "lanes", openDialog<kKeys>, 700, 0, true},
        {"keys-alarms", "alarms", openDialog<kKeys>},
        {"user", "overview", openDialog<kUser>, 700, 0, true},
        {"gallery", "gallery", [](TourStage& s) { s.showGallery(QStringLiteral("Gallery")); }, 700, 1920},
        {"gallery-more", "gallery", [](TourStage& s) { s.showGallery(QStringLiteral("GalleryMore")); }, 700,
         1920},
    };
}

// Once the link is lost it stays so: these come last.
std::vector<TourStep> lostSteps()
{
    const auto fold = [](TourStage& s) { s.closeDialogs(); };
    return {
        {"linklost", "overview", [](TourStage& s) { s.loseLink(); }, 3500},
        {"linklost-lanes", "lanes", fold},
        {"linklost-override", "lanes", prepareOverride},
        {"linklost-alarms", "alarms", fold},
        {"linklost-cameras", "cameras", fold, 2500},
        {"linklost-freight", "freight", fold},
        {"linklost-dashboard", "dashboard", fold},
        {"linklost-whatif", "whatif", fold},
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
        std::vector<TourStep> all = liveSteps();
        for (const TourStep& step : lostSteps())
            all.push_back(step);
        return all;
    }();
    return steps;
}

} // namespace coi::desktop
