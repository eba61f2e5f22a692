// SPDX-License-Identifier: GPL-3.0-or-later
// The What-if screen: options made of changes, computed against "as it is" on the same random numbers, ranked
// by the probability of being the best. Nothing is sent from here: an option that can be commanded is handed
// to the override dialog. GUI thread.
#pragma once
#include <coi/domain/command.h>
#include <coi/viewmodels/forecast_chart.h>
#include <coi/viewmodels/forecast_comparison.h>
#include <coi/viewmodels/forecast_model.h>
#include <coi/viewmodels/forecast_scores.h>
#include <coi/viewmodels/navigation.h>
#include <coi/viewmodels/refresher.h>
#include <coi/viewmodels/what_if_rows.h>

namespace coi::viewmodels {

enum class WhatIfKind { Open, Close, HoldOpen, Servers, Fleet, Arrivals };

struct WhatIfLine
{
    int id = 0;
    WhatIfKind kind = WhatIfKind::Open;
    std::string object; // place, fleet or flow
    int value = 1;      // lanes, servers, units, per cent
    QStringList lanes;  // these and no others; empty: as many as `value`, chosen by the site's order
};

struct WhatIfOption
{
    int id = 0;
    std::vector<WhatIfLine> lines;
    int leaseMin = 0;     // 0: to the end
    core::UtcTime from{}; // epoch: now
};

class WhatIfModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY changed) // follows the state of the lanes
    Q_PROPERTY(coi::viewmodels::WhatIfOptions* options READ options CONSTANT)
    Q_PROPERTY(coi::viewmodels::WhatIfLines* lines READ lines CONSTANT) // of the chosen option
    Q_PROPERTY(coi::viewmodels::WhatIfRanking* ranking READ ranking CONSTANT)
    Q_PROPERTY(coi::viewmodels::ForecastModel* forecast READ forecast CONSTANT)
    Q_PROPERTY(coi::viewmodels::ForecastChart* queue READ queue CONSTANT)
    Q_PROPERTY(coi::viewmodels::ForecastChart* wait READ wait CONSTANT)
    Q_PROPERTY(coi::viewmodels::ForecastComparison* figures READ figures CONSTANT)
    Q_PROPERTY(int chosenIndex READ chosenIndex NOTIFY changed)   // of the options
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY changed) // empty: no option
    Q_PROPERTY(QList<QString> kinds READ kinds NOTIFY changed)    // of changes
    Q_PROPERTY(QList<QString> froms READ froms NOTIFY changed)    // "now", "at 15:30", …
    Q_PROPERTY(int fromIndex READ fromIndex NOTIFY changed)
    Q_PROPERTY(QList<QString> leases READ leases NOTIFY changed) // "30 min", or until "16:00"
    Q_PROPERTY(int leaseIndex READ leaseIndex NOTIFY changed)
    Q_PROPERTY(QList<QString> horizons READ horizons NOTIFY changed)
    Q_PROPERTY(int horizonIndex READ horizonIndex NOTIFY changed)
    Q_PROPERTY(QList<QString> replications READ replications NOTIFY changed)
    Q_PROPERTY(int replicationsIndex READ replicationsIndex NOTIFY changed)
    Q_PROPERTY(QList<QString> scopes READ scopes NOTIFY changed) // who counts: all, travellers, freight
    Q_PROPERTY(int scopeIndex READ scopeIndex NOTIFY changed)
    Q_PROPERTY(QList<QString> places READ placeNames NOTIFY changed) // to draw
    Q_PROPERTY(int placeIndex READ placeIndex NOTIFY changed)
    Q_PROPERTY(QString whyNotRun READ whyNotRun NOTIFY changed)
    Q_PROPERTY(QString whyNotAdd READ whyNotAdd NOTIFY changed)
    Q_PROPERTY(bool outdated READ outdated NOTIFY changed)  // changed since it was computed
    Q_PROPERTY(QString ageText READ ageText NOTIFY changed) // of the state the answer begins with
    Q_PROPERTY(QList<QString> applyLabels READ applyLabels NOTIFY changed) // one for each command dialog
    Q_PROPERTY(QString applyNote READ applyNote NOTIFY changed)            // what can not be commanded
    Q_PROPERTY(QList<QString> scoreLines READ scoreLines NOTIFY changed)

public:
    WhatIfModel(const Context& context, Navigation& navigation, QObject* parent = nullptr);

    // Options that suggest themselves for an object of the plan or for lanes, computed at once. False when
    // nothing can be tried with it.
    Q_INVOKABLE bool startFrom(const QString& kind, const QStringList& ids);
    // When the screen is shown: for the longest wait, unless there is something already when the events at
    // hand are done, since who asked for the screen may have an object to begin with.
    Q_INVOKABLE void start();
    Q_INVOKABLE void run();
    Q_INVOKABLE void stop() { m_forecast.stop(); }
    Q_INVOKABLE void addOption();
    Q_INVOKABLE void duplicateOption();
    Q_INVOKABLE void removeOption();
    Q_INVOKABLE void choose(const QString& option);
    Q_INVOKABLE void chooseNext(int by);
    Q_INVOKABLE void addLine();
    Q_INVOKABLE void removeLine(int line);
    Q_INVOKABLE void setLineKind(int line, int kind);
    Q_INVOKABLE void setLineObject(int line, int object);
    Q_INVOKABLE void stepLine(int line, int by);
    Q_INVOKABLE void setFrom(int index);
    Q_INVOKABLE void setLease(int index);
    Q_INVOKABLE void setHorizon(int index);
    Q_INVOKABLE void setReplications(int index);
    Q_INVOKABLE void setScope(int index);
    Q_INVOKABLE void setPlace(int index);
    Q_INVOKABLE void apply(int index); // opens the override dialog; nothing is sent without it

    bool active() const { return m_active; }
    void setActive(bool active);
    WhatIfOptions* options() { return &m_optionRows; }
    WhatIfLines* lines() { return &m_lineRows; }
    WhatIfRanking* ranking() { return &m_ranking; }
    ForecastModel* forecast() { return &m_forecast; }
    ForecastChart* queue() { return &m_queue; }
    ForecastChart* wait() { return &m_wait; }
    ForecastComparison* figures() { return &m_figures; }
    int chosenIndex() const { return m_optionRows.indexOf(QString::number(m_chosen)); }
    QString chosenName() const;
    QStringList kinds() const;
    QStringList froms() const;
    int fromIndex() const;
    QStringList leases() const;
    int leaseIndex() const;
    QStringList horizons() const;
    int horizonIndex() const { return m_horizon; }
    QStringList replications() const;
    int replicationsIndex() const { return m_replications; }
    QStringList scopes() const;
    int scopeIndex() const { return m_scope; }
    QStringList placeNames() const;
    int placeIndex() const;
    QString whyNotRun() const;
    QString whyNotAdd() const;
    bool outdated() const;
    QString ageText() const;
    QStringList applyLabels() const;
    QString applyNote() const;
    QStringList scoreLines() const { return m_scores.table({}); }
    domain::ForecastQuery query() const { return query(m_context.now()); }

Q_SIGNALS:
    void changed();

private:
    struct Applied
    {
        domain::CommandAction action = domain::CommandAction::Open;
        QStringList lanes;
    };
    WhatIfOption* chosen();
    const WhatIfOption* chosen() const { return const_cast<WhatIfModel*>(this)->chosen(); }
    WhatIfLine* line(int index);
    WhatIfOption& newOption();
    WhatIfLine newLine(WhatIfKind kind, const std::string& object, int value);
    void suggestFor(const std::string& place);
    void suggestForLongestWait();
    std::vector<std::string> objectsOf(WhatIfKind kind) const;
    QString objectText(WhatIfKind kind, const std::string& object) const;
    QStringList able(const std::string& place, WhatIfKind kind) const; // lanes
    QStringList lanesOf(const WhatIfLine& line) const;
    int usualValue(WhatIfKind kind, const std::string& object) const;
    std::pair<int, int> valuesOf(const WhatIfLine& line) const;
    QString summaryOf(const WhatIfLine& line) const;
    QString summaryOf(const WhatIfOption& option) const;
    WhatIfLineRow rowOf(const WhatIfLine& line) const;
    // As asked at an instant, on which the seconds to the beginning of options depend.
    domain::ForecastQuery query(core::UtcTime at) const;
    std::vector<domain::ForecastChange> changesOf(const WhatIfOption& option, core::UtcTime at) const;
    std::int32_t horizonS() const;
    std::int32_t beginS(const WhatIfOption& option, core::UtcTime at) const;
    std::int32_t endS(const WhatIfOption& option,
                      core::UtcTime at) const; // 0: none within the forecast; < 0: over
    QString whyNothing(const WhatIfOption& option) const;
    bool beginsLater(const WhatIfOption& option) const;
    std::vector<core::UtcTime> begins() const; // to choose from; the epoch is now
    QString untilText(const WhatIfOption& option, int minutes) const;
    std::vector<Applied> applied() const;
    std::vector<std::string> places() const; // who counts
    QString nameOfOption(int id) const;
    std::size_t resultOf(const WhatIfOption& option) const; // index into the answer; 0: not computed
    void rebuild();
    void rank();
    void draw();

    Context m_context;
    Navigation& m_navigation;
    std::vector<WhatIfOption> m_options;
    int m_nextId = 1, m_chosen = 0; // ids; 0: "as it is"
    int m_horizon = 0, m_replications = 1, m_scope = 0;
    std::string m_place;
    bool m_started = false, m_active = false;
    core::UtcTime m_askedAt{};
    int m_askedScope = 0;
    ForecastModel m_forecast;
    ForecastScores m_scores;
    ForecastChart m_queue, m_wait;
    ForecastComparison m_figures;
    WhatIfOptions m_optionRows;
    WhatIfLines m_lineRows;
    WhatIfRanking m_ranking;
    Refresher m_refresher;
};

} // namespace coi::viewmodels
