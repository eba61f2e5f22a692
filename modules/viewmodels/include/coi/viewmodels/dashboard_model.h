// SPDX-License-Identifier: GPL-3.0-or-later
// The Dashboard: figures and charts of a day or shift from the stored history, availability now, CSV export.
// While active it asks anew every 15 s when the period is running. Lists for charts hold NaN where nothing
// was recorded. GUI thread.
#pragma once
#include <QStringList>
#include <QTimer>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/dashboard_data.h>
#include <coi/viewmodels/dashboard_rows.h>
#include <coi/viewmodels/plan_marks.h>
#include <coi/viewmodels/refresher.h>

namespace coi::viewmodels {

class DashboardModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(int range READ range WRITE setRange NOTIFY periodChanged) // 0 shift, 1 day
    Q_PROPERTY(QString periodText READ periodText NOTIFY updated)
    Q_PROPERTY(bool canNext READ canNext NOTIFY updated)
    Q_PROPERTY(QString asOfText READ asOfText NOTIFY updated) // "15:24:00"; empty: the period has ended
    Q_PROPERTY(bool loading READ loading NOTIFY updated)
    Q_PROPERTY(bool empty READ empty NOTIFY updated)
    Q_PROPERTY(QString problem READ problem NOTIFY updated)
    Q_PROPERTY(QString exportText READ exportText NOTIFY exported)
    Q_PROPERTY(bool exportFailed READ exportFailed NOTIFY exported)
    Q_PROPERTY(coi::viewmodels::KeyFigures* figures READ figures CONSTANT)
    Q_PROPERTY(coi::viewmodels::DashboardRows* alarmRows READ alarmRows CONSTANT)
    Q_PROPERTY(coi::viewmodels::DashboardRows* availability READ availability CONSTANT)
    Q_PROPERTY(QString mixText READ mixText NOTIFY updated) // share of the alarm priorities
    // Per hour, from the first to the last hour with data or plan.
    Q_PROPERTY(QStringList hours READ hours NOTIFY updated)
    Q_PROPERTY(QList<double> travellersExit READ travellersExit NOTIFY updated)
    Q_PROPERTY(QList<double> travellersEntry READ travellersEntry NOTIFY updated)
    Q_PROPERTY(QList<double> travellersPlan READ travellersPlan NOTIFY updated)
    Q_PROPERTY(double travellersMax READ travellersMax NOTIFY updated)
    Q_PROPERTY(QList<double> vehiclesExit READ vehiclesExit NOTIFY updated)
    Q_PROPERTY(QList<double> vehiclesEntry READ vehiclesEntry NOTIFY updated)
    Q_PROPERTY(QList<double> vehiclesPlan READ vehiclesPlan NOTIFY updated)
    Q_PROPERTY(double vehiclesMax READ vehiclesMax NOTIFY updated)
    Q_PROPERTY(QList<int> missingHours READ missingHours NOTIFY updated) // indexes of past hours without data
    Q_PROPERTY(
        double nowHour READ nowHour NOTIFY updated) // position of now in `hours`; -1: not in the period
    // Per 15 min, minutes of waiting. side: 0 exit, 1 entry
    Q_PROPERTY(int waitSide READ waitSide WRITE setWaitSide NOTIFY updated)
    Q_PROPERTY(QList<double> waitP50 READ waitP50 NOTIFY updated)
    Q_PROPERTY(QList<double> waitP90 READ waitP90 NOTIFY updated)
    Q_PROPERTY(QList<double> waitP95 READ waitP95 NOTIFY updated)
    Q_PROPERTY(double waitMax READ waitMax NOTIFY updated)
    Q_PROPERTY(QString waitText READ waitText NOTIFY updated) // newest three
    // Served per lane. bridge: 0 Bac Luan I, 1 Bac Luan II
    Q_PROPERTY(int laneBridge READ laneBridge WRITE setLaneBridge NOTIFY updated)
    Q_PROPERTY(QStringList laneLabels READ laneLabels NOTIFY updated)
    Q_PROPERTY(QList<double> laneMain READ laneMain NOTIFY updated)     // e-gates or truck lanes
    Q_PROPERTY(QList<double> laneBooths READ laneBooths NOTIFY updated) // booths, else 0
    Q_PROPERTY(double laneMax READ laneMax NOTIFY updated)
    Q_PROPERTY(QString laneText READ laneText NOTIFY updated)
    // Vehicles per half hour of clearance time.
    Q_PROPERTY(QList<double> clearanceSmart READ clearanceSmart NOTIFY updated)
    Q_PROPERTY(QList<double> clearanceTraditional READ clearanceTraditional NOTIFY updated)
    Q_PROPERTY(double clearanceMax READ clearanceMax NOTIFY updated)
    Q_PROPERTY(QString clearanceText READ clearanceText NOTIFY updated)

public:
    explicit DashboardModel(const Context& context, QObject* parent = nullptr);

    bool active() const { return m_active; }
    void setActive(bool active);
    int range() const { return m_period.kind == PeriodKind::Day ? 1 : 0; }
    void setRange(int range);
    QString periodText() const;
    bool canNext() const { return m_period.to <= m_context.now(); }
    QString asOfText() const;
    bool loading() const { return m_loading && m_data.series().empty(); }
    bool empty() const { return !m_data.series().empty() && m_data.empty(); }
    QString problem() const { return qs(m_data.firstError()); }
    QString exportText() const { return m_exportText; }
    bool exportFailed() const { return m_exportFailed; }
    KeyFigures* figures() { return &m_figures; }
    DashboardRows* alarmRows() { return &m_alarmRows; }
    DashboardRows* availability() { return &m_availability; }
    QString mixText() const;
    QStringList hours() const;
    QList<double> travellersExit() const { return hourly(domain::HistoryMetric::TravellersExit); }
    QList<double> travellersEntry() const { return hourly(domain::HistoryMetric::TravellersEntry); }
    QList<double> travellersPlan() const { return hourly(domain::HistoryMetric::TravellersPlan); }
    double travellersMax() const;
    QList<double> vehiclesExit() const { return hourly(domain::HistoryMetric::VehiclesExit); }
    QList<double> vehiclesEntry() const { return hourly(domain::HistoryMetric::VehiclesEntry); }
    QList<double> vehiclesPlan() const { return hourly(domain::HistoryMetric::VehiclesPlan); }
    double vehiclesMax() const;
    QList<int> missingHours() const;
    double nowHour() const;
    int waitSide() const { return m_waitSide; }
    void setWaitSide(int side);
    QList<double> waitP50() const { return waits(domain::HistoryMetric::WaitP50); }
    QList<double> waitP90() const { return waits(domain::HistoryMetric::WaitP90); }
    QList<double> waitP95() const { return waits(domain::HistoryMetric::WaitP95); }
    double waitMax() const;
    QString waitText() const;
    int laneBridge() const { return m_laneBridge; }
    void setLaneBridge(int bridge);
    QStringList laneLabels() const;
    QList<double> laneMain() const { return served(false); }
    QList<double> laneBooths() const { return served(true); }
    double laneMax() const;
    QString laneText() const;
    QList<double> clearanceSmart() const { return clearances("smart"); }
    QList<double> clearanceTraditional() const { return clearances("traditional"); }
    double clearanceMax() const;
    QString clearanceText() const;

    Q_INVOKABLE void previous();
    Q_INVOKABLE void next();
    Q_INVOKABLE void refresh();
    // Writes all series of the period into a new file in `folder`, or in the documents folder. exportText
    // says where, or why not.
    Q_INVOKABLE void exportCsv(const QString& folder = {});

Q_SIGNALS:
    void activeChanged();
    void periodChanged();
    void updated();
    void exported();

private:
    void setPeriod(const DashboardPeriod& period);
    void take(const domain::HistoryQuery& query, const domain::HistoryResult& result, int generation);
    void findHours();
    void updateFigures();
    void updateAlarms();
    void updateAvailability();
    std::vector<const domain::LaneSpec*> shownLanes() const;
    QList<double> hourly(domain::HistoryMetric metric) const;
    QList<double> waits(domain::HistoryMetric metric) const;
    QList<double> served(bool booths) const;
    QList<double> clearances(const char* kind) const;

    Context m_context;
    bool m_active = false, m_follow = true, m_loading = false, m_exportFailed = false;
    DashboardPeriod m_period;
    DashboardData m_data, m_incoming;
    int m_generation = 0;
    std::size_t m_missing = 0; // answers still to come
    int m_firstHour = 0, m_hourCount = 0, m_waitSide = 0, m_laneBridge = 0;
    QString m_exportText;
    KeyFigures m_figures;
    DashboardRows m_alarmRows, m_availability;
    QTimer m_timer;
    Refresher m_refresher;
};

} // namespace coi::viewmodels
