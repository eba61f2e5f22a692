// SPDX-License-Identifier: GPL-3.0-or-later
// The Dashboard: figures and charts of a period from the stored history and the alarm log, CSV export.
// While active it asks anew every 15 s when the period is running. Lists for charts hold NaN where nothing
// was recorded. GUI thread.
#pragma once
#include <QIODevice>
#include <QStringList>
#include <QTimer>
#include <coi/viewmodels/alarm_score.h>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/dashboard_comparison.h>
#include <coi/viewmodels/dashboard_data.h>
#include <coi/viewmodels/dashboard_rows.h>
#include <coi/viewmodels/feed_watch.h>
#include <coi/viewmodels/plan_marks.h>
#include <coi/viewmodels/refresher.h>
#include <coi/viewmodels/said.h>
#include <functional>

namespace coi::viewmodels {

class DashboardModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(int range READ range WRITE setRange NOTIFY periodChanged) // 0 shift, 1 day, 2 week, 3 month
    Q_PROPERTY(QString periodText READ periodText NOTIFY updated)
    Q_PROPERTY(bool canNext READ canNext NOTIFY updated)
    Q_PROPERTY(QString asOfText READ asOfText NOTIFY updated) // "15:24:00": what the running period knows
    Q_PROPERTY(bool loading READ loading NOTIFY updated)
    Q_PROPERTY(bool empty READ empty NOTIFY updated)
    Q_PROPERTY(QString problem READ problem NOTIFY updated) // why the period can not be read
    Q_PROPERTY(bool old READ old NOTIFY updated)            // and what is shown was read before
    Q_PROPERTY(coi::viewmodels::FeedWatch* countFeed READ countFeed CONSTANT) // of the running figures
    Q_PROPERTY(coi::viewmodels::FeedWatch* customsFeed READ customsFeed CONSTANT)
    Q_PROPERTY(coi::viewmodels::FeedWatch* workFeed READ workFeed CONSTANT) // of what is available now
    Q_PROPERTY(bool running READ running NOTIFY updated)                    // the period
    Q_PROPERTY(bool countsOld READ countsOld NOTIFY updated) // running, but nothing new is counted
    Q_PROPERTY(coi::viewmodels::DashboardComparison* comparison READ comparison CONSTANT)
    Q_PROPERTY(QString exportText READ exportText NOTIFY exported)
    Q_PROPERTY(bool exportFailed READ exportFailed NOTIFY exported)
    Q_PROPERTY(coi::viewmodels::KeyFigures* figures READ figures CONSTANT)
    Q_PROPERTY(coi::viewmodels::DashboardRows* alarmRows READ alarmRows CONSTANT)
    Q_PROPERTY(coi::viewmodels::DashboardRows* availability READ availability CONSTANT)
    // Of this moment, since the period has no record yet; links are always of this moment.
    Q_PROPERTY(bool availableNow READ availableNow NOTIFY updated)
    Q_PROPERTY(coi::viewmodels::DashboardEvents* events READ events CONSTANT)
    Q_PROPERTY(QString mixText READ mixText NOTIFY updated) // share of the alarm priorities
    Q_PROPERTY(QList<double> mix READ mix NOTIFY updated)   // low, medium, high, critical: shares of 1
    Q_PROPERTY(QString ratingText READ ratingText NOTIFY updated)
    // 0 Bac Luan I (people), 1 Bac Luan II (vehicles); what flow and lanes show
    Q_PROPERTY(int bridge READ bridge WRITE setBridge NOTIFY updated)
    // Per column (an hour, or a day), from the first to the last one with data or plan.
    Q_PROPERTY(QList<QString> hours READ hours NOTIFY updated) // at the edges: one more than columns
    Q_PROPERTY(QList<double> flowExit READ flowExit NOTIFY updated)
    Q_PROPERTY(QList<double> flowEntry READ flowEntry NOTIFY updated)
    Q_PROPERTY(QList<double> flowPlan READ flowPlan NOTIFY updated)
    Q_PROPERTY(QList<double> flowPlanLow READ flowPlanLow NOTIFY updated) // 90 % of a Poisson count
    Q_PROPERTY(QList<double> flowPlanHigh READ flowPlanHigh NOTIFY updated)
    Q_PROPERTY(QList<double> flowExpected READ flowExpected NOTIFY updated) // only of the running column
    Q_PROPERTY(QList<QString> flowTotals READ flowTotals NOTIFY updated)
    Q_PROPERTY(double flowMax READ flowMax NOTIFY updated)
    Q_PROPERTY(int flowTicks READ flowTicks NOTIFY updated)
    Q_PROPERTY(
        QList<int> missingHours READ missingHours NOTIFY updated) // without data, or the newest of old ones
    Q_PROPERTY(
        double nowHour READ nowHour NOTIFY updated) // position of now in `hours`; -1: not in the period
    Q_PROPERTY(QString nowText READ nowText NOTIFY updated)
    // Per 15 min, minutes of waiting. side: 0 exit, 1 entry
    Q_PROPERTY(int waitSide READ waitSide WRITE setWaitSide NOTIFY updated)
    Q_PROPERTY(QList<double> waitP50 READ waitP50 NOTIFY updated)
    Q_PROPERTY(QList<double> waitP90 READ waitP90 NOTIFY updated)
    Q_PROPERTY(QList<double> waitP95 READ waitP95 NOTIFY updated)
    Q_PROPERTY(double waitMax READ waitMax NOTIFY updated)
    Q_PROPERTY(double waitTarget READ waitTarget CONSTANT) // minutes
    Q_PROPERTY(QString waitTargetText READ waitTargetText NOTIFY updated)
    Q_PROPERTY(double clearanceTargetFrom READ clearanceTargetFrom CONSTANT) // columns
    Q_PROPERTY(double clearanceTargetTo READ clearanceTargetTo CONSTANT)
    Q_PROPERTY(QString clearanceTargetText READ clearanceTargetText NOTIFY updated)
    Q_PROPERTY(QList<double> waitTimes READ waitTimes NOTIFY updated) // places of the values in `hours`
    Q_PROPERTY(
        double waitNewest READ waitNewest NOTIFY updated) // place of the newest one, else the end of `hours`
    Q_PROPERTY(
        double waitOldFrom READ waitOldFrom NOTIFY updated) // start of the newest quarter; NaN: not old
    Q_PROPERTY(
        QList<QString> waitLabels READ waitLabels NOTIFY updated) // of p95, p90, p50: their newest values
    // Served per lane; an empty label with NaN is a gap between groups.
    Q_PROPERTY(QList<QString> laneLabels READ laneLabels NOTIFY updated)
    Q_PROPERTY(QList<double> laneMain READ laneMain NOTIFY updated)         // e-gates or truck lanes
    Q_PROPERTY(QList<double> laneBooths READ laneBooths NOTIFY updated)     // booths
    Q_PROPERTY(QList<double> laneExpected READ laneExpected NOTIFY updated) // without its time out of work
    Q_PROPERTY(QList<double> laneGroupAt READ laneGroupAt NOTIFY updated)
    Q_PROPERTY(QList<QString> laneGroups READ laneGroups NOTIFY updated)
    Q_PROPERTY(double laneMax READ laneMax NOTIFY updated)
    // Vehicles per half hour of clearance time.
    Q_PROPERTY(QList<double> clearanceSmart READ clearanceSmart NOTIFY updated)
    Q_PROPERTY(QList<double> clearanceTraditional READ clearanceTraditional NOTIFY updated)
    Q_PROPERTY(double clearanceMax READ clearanceMax NOTIFY updated)
    Q_PROPERTY(
        QList<QString> clearanceLabels READ clearanceLabels NOTIFY updated) // "0 h", "", … at the edges
    Q_PROPERTY(double clearanceMedian READ clearanceMedian NOTIFY updated)  // in columns; -1: none
    Q_PROPERTY(QList<QString> clearanceTexts READ clearanceTexts NOTIFY updated)
    Q_PROPERTY(int clearanceCount READ clearanceCount NOTIFY updated)

public:
    explicit DashboardModel(const Context& context, QObject* parent = nullptr);

    bool active() const { return m_active; }
    void setActive(bool active);
    int range() const { return static_cast<int>(m_period.kind); }
    void setRange(int range);
    QString periodText() const;
    bool canNext() const { return m_period.to <= m_context.now(); }
    QString asOfText() const;
    bool loading() const { return m_loading && m_data.series().empty(); }
    bool empty() const { return !m_data.series().empty() && m_data.empty(); }
    QString problem() const;
    bool old() const { return m_old; }
    FeedWatch* countFeed() { return &m_countFeed; }
    FeedWatch* customsFeed() { return &m_customsFeed; }
    FeedWatch* workFeed() { return &m_workFeed; }
    bool running() const { return m_period.contains(m_context.now()); }
    bool countsOld() const { return running() && m_countFeed.stale(); }
    DashboardComparison* comparison() { return &m_comparison; }
    QString exportText() const { return textOf(m_exportText); }
    bool exportFailed() const { return m_exportFailed; }
    KeyFigures* figures() { return &m_figures; }
    DashboardRows* alarmRows() { return &m_alarmRows; }
    DashboardRows* availability() { return &m_availability; }
    bool availableNow() const { return m_availableNow; }
    DashboardEvents* events() { return &m_events; }
    QString mixText() const;
    QList<double> mix() const;
    QString ratingText() const;
    int bridge() const { return m_bridge; }
    void setBridge(int bridge);
    QStringList hours() const;
    QList<double> flowExit() const;
    QList<double> flowEntry() const;
    QList<double> flowPlan() const;
    QList<double> flowPlanLow() const { return planBand(-1); }
    QList<double> flowPlanHigh() const { return planBand(1); }
    QList<double> flowExpected() const;
    QStringList flowTotals() const;
    double flowMax() const;
    int flowTicks() const;
    double flowMost() const;
    QList<int> missingHours() const;
    double nowHour() const;
    QString nowText() const { return m_context.formats.clock(m_context.now(), false); }
    int waitSide() const { return m_waitSide; }
    void setWaitSide(int side);
    QList<double> waitP50() const { return waits(domain::HistoryMetric::WaitP50); }
    QList<double> waitP90() const { return waits(domain::HistoryMetric::WaitP90); }
    QList<double> waitP95() const { return waits(domain::HistoryMetric::WaitP95); }
    double waitMax() const;
    double waitTarget() const { return m_context.site->targets.waitS / 60; }
    QString waitTargetText() const;
    double clearanceTargetFrom() const;
    double clearanceTargetTo() const;
    QString clearanceTargetText() const;
    QList<double> waitTimes() const;
    double waitNewest() const;
    double waitOldFrom() const;
    QStringList waitLabels() const;
    QStringList laneLabels() const;
    QList<double> laneMain() const { return served(false); }
    QList<double> laneBooths() const { return served(true); }
    QList<double> laneExpected() const;
    QList<double> laneGroupAt() const;
    QStringList laneGroups() const;
    double laneMax() const;
    QList<double> clearanceSmart() const { return clearances("smart"); }
    QList<double> clearanceTraditional() const { return clearances("traditional"); }
    double clearanceMax() const;
    QStringList clearanceLabels() const;
    double clearanceMedian() const;
    QStringList clearanceTexts() const;
    int clearanceCount() const;

    Q_INVOKABLE void previous();
    Q_INVOKABLE void next();
    Q_INVOKABLE void refresh();
    // Writes all series of the period into a new file in `folder`, or in the documents folder. exportText
    // says where, or why not.
    Q_INVOKABLE void exportCsv(const QString& folder = {});
    Q_INVOKABLE void exportPdf(const QString& folder = {});  // figures and tables
    Q_INVOKABLE QString fileName(const QString& kind) const; // of an export; kind: csv | pdf

Q_SIGNALS:
    void activeChanged();
    void periodChanged();
    void updated();
    void exported();

private:
    void setPeriod(const DashboardPeriod& period);
    void take(const domain::HistoryQuery& query, const domain::HistoryResult& result, int generation);
    bool hasFigures() const;
    core::UtcTime lastWord() const;
    void findHours();
    QString reportHtml() const;
    QString preparedPath(const QString& folder, const QString& kind);
    void write(const QString& path, const std::function<bool(QIODevice&)>& content);
    void told(Said text, bool failed);
    void updateFigures();
    void addFlow(std::vector<KeyFigure>& out) const;
    void addWaits(std::vector<KeyFigure>& out) const;
    void addWork(std::vector<KeyFigure>& out) const;
    void updateAlarms();
    void updateAvailability();
    void updateEvents();
    void askLog();
    std::vector<const domain::LaneSpec*> shownLanes() const; // null: a gap between groups
    double lostBy(const domain::LaneSpec& lane) const;       // served more without faults; 0: nothing to say
    QList<double> planBand(int side) const;
    std::vector<double> allClearances() const;
    QList<double> hourly(domain::HistoryMetric metric) const;
    QList<double> waits(domain::HistoryMetric metric) const;
    QList<double> served(bool booths) const;
    QList<double> clearances(const char* kind) const;

    Context m_context;
    bool m_active = false, m_follow = true, m_loading = false, m_exportFailed = false, m_old = false;
    DashboardPeriod m_period;
    DashboardComparison m_comparison;
    DashboardData m_data, m_incoming;
    std::string m_error;       // of the last reading; empty: all was read
    core::UtcTime m_readAt{};  // m_data
    core::UtcTime m_knownTo{}; // the last word of its feeds, when it was read
    int m_generation = 0;
    std::size_t m_missing = 0; // answers still to come
    int m_firstHour = 0, m_hourCount = 0, m_waitSide = 0, m_bridge = 0;
    Said m_exportText;
    KeyFigures m_figures;
    DashboardRows m_alarmRows, m_availability;
    bool m_availableNow = false;
    DashboardEvents m_events;
    std::vector<domain::AlarmEvent> m_log; // of the period
    std::optional<AlarmScore> m_score;     // none: the log could not be read
    QTimer m_timer;
    FeedWatch m_countFeed, m_customsFeed, m_workFeed;
    Refresher m_refresher;
};

} // namespace coi::viewmodels
