// SPDX-License-Identifier: GPL-3.0-or-later
// The Lanes screen: tiles by bridge and direction, filters with what they hide, order, selection of several
// and what can be done with it. Trends are sampled all the time, the rest only while active. GUI thread.
#pragma once
#include <QQmlListProperty>
#include <QSet>
#include <coi/viewmodels/action_list_model.h>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/forecast_preview.h>
#include <coi/viewmodels/lane_selection.h>
#include <coi/viewmodels/lane_tiles.h>
#include <coi/viewmodels/lane_trends.h>
#include <coi/viewmodels/refresher.h>

namespace coi::viewmodels {

class LanesModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(QQmlListProperty<coi::viewmodels::LaneGroup> groups READ groupList CONSTANT)
    Q_PROPERTY(coi::viewmodels::LaneSelection* selection READ selection CONSTANT)
    Q_PROPERTY(coi::viewmodels::ActionListModel* actions READ actions CONSTANT)
    // Of the action that suggests itself: open, else close, else hold open.
    Q_PROPERTY(coi::viewmodels::ForecastPreview* preview READ preview CONSTANT)
    // Filters. status: index into statusLabels; bridge: 0 both, 1, 2; direction: 0 both, 1 exit, 2 entry.
    Q_PROPERTY(int statusFilter READ statusFilter WRITE setStatusFilter NOTIFY filtersChanged)
    Q_PROPERTY(int bridgeFilter READ bridgeFilter WRITE setBridgeFilter NOTIFY filtersChanged)
    Q_PROPERTY(int directionFilter READ directionFilter WRITE setDirectionFilter NOTIFY filtersChanged)
    Q_PROPERTY(bool alarmsOnly READ alarmsOnly WRITE setAlarmsOnly NOTIFY filtersChanged)
    Q_PROPERTY(bool staleOnly READ staleOnly WRITE setStaleOnly NOTIFY filtersChanged)
    Q_PROPERTY(int order READ order WRITE setOrder NOTIFY filtersChanged) // of Order
    Q_PROPERTY(QList<QString> statusLabels READ statusLabels NOTIFY changed)
    Q_PROPERTY(QList<QString> statusCounts READ statusCounts NOTIFY changed)
    Q_PROPERTY(int alarmCount READ alarmCount NOTIFY changed)
    Q_PROPERTY(int staleCount READ staleCount NOTIFY changed)
    Q_PROPERTY(int shown READ shown NOTIFY changed)
    Q_PROPERTY(int hidden READ hidden NOTIFY changed) // by the filters
    Q_PROPERTY(QList<QString> selected READ selected NOTIFY selectedChanged)
    Q_PROPERTY(QString selectionNames READ selectionNames NOTIFY selectedChanged) // "1N-E6, 1N-E7"
    Q_PROPERTY(QString selectionPlace READ selectionPlace NOTIFY changed)
    Q_PROPERTY(QString selectionCamera READ selectionCamera NOTIFY selectedChanged) // of a single lane

public:
    enum Order { SiteOrder, QueueOrder, WaitOrder };
    Q_ENUM(Order)

    explicit LanesModel(const Context& context, QObject* parent = nullptr);

    bool active() const { return m_active; }
    void setActive(bool active);
    QQmlListProperty<LaneGroup> groupList() { return {this, &m_groups}; }
    const QList<LaneGroup*>& groups() const { return m_groups; }
    LaneSelection* selection() { return &m_selection; }
    ActionListModel* actions() { return &m_actions; }
    ForecastPreview* preview() { return &m_preview; }
    int statusFilter() const { return m_status; }
    int bridgeFilter() const { return m_bridge; }
    int directionFilter() const { return m_direction; }
    bool alarmsOnly() const { return m_alarmsOnly; }
    bool staleOnly() const { return m_staleOnly; }
    int order() const { return m_order; }
    void setStatusFilter(int filter) { set(m_status, filter); }
    void setBridgeFilter(int filter) { set(m_bridge, filter); }
    void setDirectionFilter(int filter) { set(m_direction, filter); }
    void setAlarmsOnly(bool on) { set(m_alarmsOnly, on); }
    void setStaleOnly(bool on) { set(m_staleOnly, on); }
    void setOrder(int order) { set(m_order, order); }
    QStringList statusLabels() const;
    QStringList statusCounts() const { return m_statusCounts; }
    int alarmCount() const { return m_alarmCount; }
    int staleCount() const { return m_staleCount; }
    int shown() const { return static_cast<int>(m_shown.size()); }
    int hidden() const { return static_cast<int>(m_context.site->lanes.size()) - shown(); }
    QStringList selected() const { return m_selected; }
    QString selectionNames() const { return m_selected.join(QStringLiteral(", ")); }
    QString selectionPlace() const;
    QString selectionCamera() const;

    Q_INVOKABLE void clearFilters();
    // A click or Space: alone; with Ctrl one more or one less; with Shift from the last one to this.
    Q_INVOKABLE void choose(const QString& lane, int modifiers = 0);
    Q_INVOKABLE void toggle(const QString& lane) { choose(lane, Qt::ControlModifier); }
    Q_INVOKABLE void chooseAllShown();
    Q_INVOKABLE void chooseQueue(const QString& zone); // the lanes a queue leads to
    Q_INVOKABLE void clearSelection() { select({}); }
    // Where an arrow key leads from a tile when tiles stand in `columns`; empty: nowhere. From nothing: the
    // first tile.
    Q_INVOKABLE QString neighbour(const QString& lane, int dx, int dy, int columns) const;
    // The action a key stands for with this selection: the first that is possible; empty: none is.
    Q_INVOKABLE QString actionForKey(const QString& key) const;
    Q_INVOKABLE bool needsDialog(const QString& action) const;
    // What the field says of a lane or gate now, for a command whose end is not known.
    Q_INVOKABLE QString readBack(const QString& kind, const QString& object) const;
    Q_INVOKABLE QString cameraOf(const QString& object) const;

Q_SIGNALS:
    void activeChanged();
    void filtersChanged();
    void changed();
    void selectedChanged();
    void chosen(const QString& lane); // one lane alone

private:
    template <class T> void set(T& member, T value)
    {
        if (member == value)
            return;
        member = value;
        Q_EMIT filtersChanged();
        rebuild();
    }
    void rebuild();
    void count(const std::vector<LaneTileRow>& all);
    bool passes(const domain::LaneSpec& spec, const LaneTileRow& row) const;
    void sortRows(std::vector<LaneTileRow>& rows) const;
    void listSelection();
    void forecast();
    void select(const QStringList& lanes);
    void sample();

    Context m_context;
    bool m_active = false;
    QList<LaneGroup*> m_groups;
    LaneSelection m_selection;
    ActionListModel m_actions;
    ForecastPreview m_preview;
    LaneTrends m_trends;
    QTimer m_sampler;
    int m_status = 0, m_bridge = 0, m_direction = 0, m_order = SiteOrder;
    bool m_alarmsOnly = false, m_staleOnly = false;
    QStringList m_statusCounts, m_selected, m_shown; // m_shown in the order on screen
    QString m_anchor;                                // where a range starts
    int m_alarmCount = 0, m_staleCount = 0;
    Refresher m_refresher;
};

} // namespace coi::viewmodels
