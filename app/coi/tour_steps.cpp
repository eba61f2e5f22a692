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

void find(TourStage& stage)
{
    stage.openDialog(QStringLiteral("finder"));
    stage.console()->finder()->setQuery(QStringLiteral("1x"));
}

} // namespace

const std::vector<TourStep>& tourSteps()
{
    static const std::vector<TourStep> steps{
        {"overview", "overview"},
        {"overview-inspector", "overview", chooseLane, 1500},
        {"lanes", "lanes"},
        {"lanes-selected", "lanes", chooseLanes, 1500},
        {"override", "lanes", prepareOverride, 2500},
        {"override-signed", "lanes", signOverride, 2500},
        {"lanes-commands", "lanes", nullptr, 1500},
        {"alarms", "alarms", showFirstAlarm, 1500},
        {"cameras", "cameras", nullptr, 2500},
        {"cameras-2x2", "cameras", [](TourStage& s) { s.console()->cameras()->setShape(4); }, 2000},
        {"cameras-3x3", "cameras", [](TourStage& s) { s.console()->cameras()->setShape(9); }, 2000},
        {"cameras-4x4", "cameras", [](TourStage& s) { s.console()->cameras()->setShape(16); }, 2500},
        {"freight", "freight", nullptr, 1500},
        {"freight-vehicle", "freight", chooseVehicle},
        {"dashboard", "dashboard", nullptr, 2500},
        {"simulation", "overview", [](TourStage& s) { s.openDialog(QStringLiteral("simulation")); }},
        {"finder", "overview", find},
        {"settings", "overview", [](TourStage& s) { s.openDialog(QStringLiteral("settings")); }},
        {"keys", "lanes", [](TourStage& s) { s.openDialog(QStringLiteral("keys")); }},
        {"user", "overview", [](TourStage& s) { s.openDialog(QStringLiteral("user")); }},
        {"gallery", "gallery", [](TourStage& s) { s.showGallery(QStringLiteral("Gallery")); }, 700, 1920},
        {"gallery-more", "gallery", [](TourStage& s) { s.showGallery(QStringLiteral("GalleryMore")); }, 700,
         1920},
        {"linklost", "overview", [](TourStage& s) { s.loseLink(); }, 3500},
        {"entrance-login", "entrance",
         [](TourStage& s) {
             s.showEntrance(QStringLiteral("login"), QStringLiteral("wrong_credentials"), {});
         }},
        {"entrance-host", "entrance",
         [](TourStage& s) {
             s.showEntrance(QStringLiteral("login"), QStringLiteral("host_unreachable"),
                            QStringLiteral("gate.example:8765"));
         }},
        {"entrance-loading", "entrance",
         [](TourStage& s) { s.desktop().entrance().setPhase(QStringLiteral("loading")); }},
    };
    return steps;
}

} // namespace coi::desktop
