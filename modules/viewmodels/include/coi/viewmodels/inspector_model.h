// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen object: what it is, four live figures, a small chart of the last minutes, its devices or
// members, cameras, alarms and actions. One object is chosen per console; every screen may choose. GUI
// thread.
#pragma once
#include <QStringList>
#include <coi/viewmodels/action_list_model.h>
#include <coi/viewmodels/context.h>
#include <coi/viewmodels/figure_curve.h>
#include <coi/viewmodels/forecast_chart.h>
#include <coi/viewmodels/forecast_scores.h>
#include <coi/viewmodels/plan_marks.h>
#include <coi/viewmodels/refresher.h>

namespace coi::viewmodels {

struct InspectedAlarm
{
    QString key, text, priority, state, since, who;
    bool operator==(const InspectedAlarm&) const = default;
};

class InspectedAlarms : public KeyedListModel<InspectedAlarm>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by InspectorModel")
public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

class InspectorModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by Console")
    Q_PROPERTY(QString kind READ kind NOTIFY
                   selected) // lane | gate | zone | station | carrier | camera; empty: nothing
    Q_PROPERTY(QString objectId READ objectId NOTIFY selected)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QString badge READ badge NOTIFY changed)   // LOS letter of a zone
    Q_PROPERTY(QString status READ status NOTIFY changed) // code of LaneStatus, for the glyph
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed) // how the figures are made, or the object's own note
    Q_PROPERTY(double ageS READ ageS NOTIFY changed)
    Q_PROPERTY(QString ageText READ ageText NOTIFY changed)
    Q_PROPERTY(QString freshness READ freshness NOTIFY changed)   // live | late | stale | reported | noData
    Q_PROPERTY(QString code READ code NOTIFY changed)             // of what it consists: "1X-E1 – E7"
    Q_PROPERTY(QString chartTitle READ chartTitle NOTIFY changed) // empty: nothing to draw
    Q_PROPERTY(QString chartSub READ chartSub NOTIFY changed)
    Q_PROPERTY(coi::viewmodels::FigureCurve* curve READ curve CONSTANT)
    // The gateway's forecast of a queue or station; outlookText: risk and how good past ones were.
    Q_PROPERTY(coi::viewmodels::ForecastChart* outlook READ outlook CONSTANT)
    Q_PROPERTY(QString outlookText READ outlookText NOTIFY changed)
    Q_PROPERTY(bool outlookOld READ outlookOld NOTIFY changed)
    Q_PROPERTY(coi::viewmodels::KeyFigures* figures READ figures CONSTANT)
    Q_PROPERTY(coi::viewmodels::PlanMarks* members READ members CONSTANT) // lanes of a zone
    Q_PROPERTY(coi::viewmodels::InspectedAlarms* alarms READ alarms CONSTANT)
    Q_PROPERTY(coi::viewmodels::ActionListModel* actions READ actions CONSTANT)
    Q_PROPERTY(QStringList cameras READ cameras NOTIFY selected)

public:
    explicit InspectorModel(const Context& context, QObject* parent = nullptr);

    Q_INVOKABLE void select(const QString& kind, const QString& id);
    Q_INVOKABLE void selectById(const QString& id); // finds the kind
    Q_INVOKABLE void clear() { select({}, {}); }

    QString kind() const { return m_kind; }
    QString objectId() const { return m_id; }
    QString title() const { return m_title; }
    QString subtitle() const { return m_subtitle; }
    QString badge() const { return m_badge; }
    QString status() const { return m_status; }
    QString statusText() const { return m_statusText; }
    QString note() const { return m_note; }
    double ageS() const { return m_ageS; }
    QString ageText() const { return m_context.formats.age(m_ageS); }
    QString freshness() const;
    QString code() const { return m_code; }
    QString chartTitle() const { return m_chartTitle; }
    QString chartSub() const;
    FigureCurve* curve() { return &m_curve; }
    ForecastChart* outlook() { return &m_outlook; }
    QString outlookText() const;
    bool outlookOld() const;
    KeyFigures* figures() { return &m_figures; }
    PlanMarks* members() { return &m_members; }
    InspectedAlarms* alarms() { return &m_alarms; }
    ActionListModel* actions() { return &m_actions; }
    QStringList cameras() const { return m_cameras; }

Q_SIGNALS:
    void selected();
    void changed();

private:
    void rebuild();
    QString noteOf(const std::string& note, const std::optional<domain::Lease>& lease) const;
    void showLane(const domain::LaneState& lane);
    void showGate(const domain::GateState& gate);
    void showZone(const domain::ZoneState& zone);
    void showStation(const domain::StationState& station);
    void showCounterpartHall(const domain::StationSpec& spec, const domain::StationState& station);
    bool showStaffAt(const std::string& id); // false: officers are not counted there
    void showCarrier(const domain::CarrierState& carrier);
    void showCamera(const domain::CameraSpec& camera);
    void listAlarms();
    const domain::PlaceForecast* forecast() const;
    void lookAhead();
    void sample();
    void offerActions();
    std::vector<ActionOffer> reliefOf(const std::string& zone) const;
    QStringList camerasOf(const std::string& id) const;

    Context m_context;
    QString m_kind, m_id, m_title, m_code, m_subtitle, m_badge, m_status, m_statusText, m_note, m_chartTitle;
    double m_ageS = -1, m_measure = 0; // m_measure: what the chart follows
    bool m_reported = false, m_stale = false;
    QStringList m_cameras;
    FigureCurve m_curve;
    ForecastChart m_outlook;
    ForecastScores m_scores;
    KeyFigures m_figures;
    PlanMarks m_members;
    InspectedAlarms m_alarms;
    ActionListModel m_actions;
    QTimer m_sampler;
    Refresher m_refresher;
};

} // namespace coi::viewmodels
