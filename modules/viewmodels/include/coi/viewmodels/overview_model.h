// SPDX-License-Identifier: GPL-3.0-or-later
// The Overview: the plan with everything on it, and the key figures. GUI thread. Draws nothing while not
// active.
#pragma once
#include <coi/scene/draw_data.h>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/forecast_waits.h>
#include <coi/viewmodels/lane_trends.h>
#include <coi/viewmodels/plan_marks.h>
#include <coi/viewmodels/refresher.h>
#include <utility>

namespace coi::viewmodels {

class OverviewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(double planWidth READ planWidth CONSTANT)
    Q_PROPERTY(double planHeight READ planHeight CONSTANT)
    Q_PROPERTY(coi::scene::PlanFeed* plan READ plan CONSTANT)
    Q_PROPERTY(coi::scene::SymbolFeed* symbols READ symbols CONSTANT)
    Q_PROPERTY(coi::scene::HeatFeed* heat READ heat CONSTANT)
    Q_PROPERTY(coi::viewmodels::PlanMarks* lanes READ lanes CONSTANT)
    Q_PROPERTY(coi::viewmodels::PlanMarks* zones READ zones CONSTANT)
    Q_PROPERTY(coi::viewmodels::PlanMarks* stations READ stations CONSTANT)
    Q_PROPERTY(coi::viewmodels::PlanMarks* carriers READ carriers CONSTANT)
    Q_PROPERTY(coi::viewmodels::PlanMarks* cameras READ cameras CONSTANT)
    Q_PROPERTY(coi::viewmodels::PlanMarks* officers READ officers CONSTANT)
    Q_PROPERTY(coi::viewmodels::KeyFigures* figures READ figures CONSTANT)
    Q_PROPERTY(coi::viewmodels::ForecastWaits* waits READ waits CONSTANT) // of the next hour
    Q_PROPERTY(coi::scene::LabelFeed* labels READ labels CONSTANT)
    Q_PROPERTY(QString firstZone READ firstZone CONSTANT) // what is chosen while nobody chose anything
    Q_PROPERTY(QRectF fleetBox READ fleetBox CONSTANT)    // plan units; empty: the site keeps no place for it
    Q_PROPERTY(QRectF vehiclesBox READ vehiclesBox CONSTANT)
    Q_PROPERTY(QString fleetTitle READ fleetTitle NOTIFY textsChanged) // "20 of 24 available"
    Q_PROPERTY(QString fleetText READ fleetText NOTIFY textsChanged)   // "moving 11 · loading 5 …"
    Q_PROPERTY(QList<int> fleetTasks READ fleetTasks NOTIFY
                   textsChanged) // moving, handling, waiting, stopped, charging, service
    Q_PROPERTY(int carriersInAll READ carriersInAll NOTIFY textsChanged)
    Q_PROPERTY(QString vehiclesToday READ vehiclesToday NOTIFY textsChanged)
    Q_PROPERTY(QString smartText READ smartText NOTIFY textsChanged)
    Q_PROPERTY(QString traditionalText READ traditionalText NOTIFY textsChanged)
    Q_PROPERTY(double smartBar READ smartBar NOTIFY textsChanged) // 1: the longer of the two
    Q_PROPERTY(double traditionalBar READ traditionalBar NOTIFY textsChanged)
    // How old the fleet and the vehicles are when that is too old: "00:41"; else empty.
    Q_PROPERTY(QString fleetAge READ fleetAge NOTIFY textsChanged)
    Q_PROPERTY(QString vehiclesAge READ vehiclesAge NOTIFY textsChanged)
    Q_PROPERTY(QList<int> channels READ channels NOTIFY textsChanged) // inside now: green, yellow, red

public:
    explicit OverviewModel(const Context& context, QObject* parent = nullptr);

    bool active() const { return m_active; }
    void setActive(bool active);
    double planWidth() const { return m_context.site->planWidth; }
    double planHeight() const { return m_context.site->planHeight; }
    scene::PlanFeed* plan() { return &m_plan; }
    scene::SymbolFeed* symbols() { return &m_symbols; }
    scene::HeatFeed* heat() { return &m_heat; }
    PlanMarks* lanes() { return &m_lanes; }
    PlanMarks* zones() { return &m_zones; }
    PlanMarks* stations() { return &m_stations; }
    PlanMarks* carriers() { return &m_carriers; }
    PlanMarks* cameras() { return &m_cameras; }
    PlanMarks* officers() { return &m_officers; }
    KeyFigures* figures() { return &m_figures; }
    ForecastWaits* waits() { return &m_waits; }
    scene::LabelFeed* labels() { return &m_labels; }
    QString firstZone() const;
    QRectF fleetBox() const;
    QRectF vehiclesBox() const;
    QString fleetTitle() const;
    QString fleetText() const;
    QList<int> fleetTasks() const { return m_tasks; }
    int carriersInAll() const { return static_cast<int>(m_context.state().carriers.size()); }
    QString vehiclesToday() const;
    QString smartText() const;
    QString traditionalText() const;
    double smartBar() const;
    double traditionalBar() const;
    QString fleetAge() const;
    QString vehiclesAge() const;
    QList<int> channels() const { return m_channels; }

    // The carrier a symbol key stands for; empty when there is none.
    Q_INVOKABLE QString carrierOfSymbol(int key) const;
    // Keeps the chosen object's mark on the plan.
    Q_INVOKABLE void setChosen(const QString& id);
    // Centre of an object on the plan; (-1, -1) when it has no place of its own.
    Q_INVOKABLE QPointF placeOf(const QString& id) const;

Q_SIGNALS:
    void activeChanged();
    void textsChanged();

private:
    domain::Totals totals() const;
    void rebuild();
    void drawStillPlan();
    void takePoses();
    void markOldSymbols();
    void takeHeat();

    Context m_context;
    bool m_active = false;
    bool m_oldQueue = false, m_oldFleet = false; // as the symbols are drawn
    std::pair<int, int> m_slotsTaken;
    QString m_chosen;
    scene::PlanFeed m_plan;
    scene::SymbolFeed m_symbols;
    scene::HeatFeed m_heat;
    scene::LabelFeed m_labels;
    PlanMarks m_lanes, m_zones, m_stations, m_carriers, m_cameras, m_officers;
    KeyFigures m_figures;
    ForecastWaits m_waits;
    QList<int> m_tasks, m_channels;
    LaneTrends m_trends; // of the key figures
    QTimer m_sampler;
    Refresher m_refresher;
};

} // namespace coi::viewmodels
