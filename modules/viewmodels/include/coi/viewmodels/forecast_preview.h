// SPDX-License-Identifier: GPL-3.0-or-later
// What a command would do to queue and wait in the next 60 minutes: with and without it, where its targets
// serve. Computed when shown and again when target, action or lease changes. Explains only: a command is
// possible without it. GUI thread.
#pragma once
#include <coi/domain/command.h>
#include <coi/viewmodels/forecast_chart.h>
#include <coi/viewmodels/forecast_comparison.h>
#include <coi/viewmodels/forecast_model.h>
#include <coi/viewmodels/forecast_scores.h>

namespace coi::viewmodels {

class ForecastPreview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by view-models")
    Q_PROPERTY(coi::viewmodels::ForecastModel* forecast READ forecast CONSTANT)
    Q_PROPERTY(coi::viewmodels::ForecastChart* queue READ queue CONSTANT)
    Q_PROPERTY(coi::viewmodels::ForecastChart* wait READ wait CONSTANT)
    Q_PROPERTY(coi::viewmodels::ForecastComparison* figures READ figures CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY changed)         // "Preview: open both for 45 min"
    Q_PROPERTY(QString whyNone READ whyNone NOTIFY changed)     // empty: the targets are part of the model
    Q_PROPERTY(QString riskText READ riskText NOTIFY changed)   // with the command; empty without a limit
    Q_PROPERTY(QString scoreText READ scoreText NOTIFY changed) // how good past forecasts were

public:
    explicit ForecastPreview(const Context& context, QObject* parent = nullptr);

    // `past`: the queue of the targets as measured, or null. Nothing happens when all is as before.
    void show(domain::TargetKind kind, const QStringList& targets, domain::CommandAction action,
              std::int32_t leaseS, const FigureCurve* past = nullptr);
    void clear();
    void takePast(); // the queue as measured has changed
    Q_INVOKABLE void again() { m_forecast.again(); }

    ForecastModel* forecast() { return &m_forecast; }
    ForecastChart* queue() { return &m_queue; }
    ForecastChart* wait() { return &m_wait; }
    ForecastComparison* figures() { return &m_figures; }
    QString title() const;
    QString whyNone() const;
    QString riskText() const;
    QString scoreText() const { return m_places.empty() ? QString() : m_scores.sentence(m_places.front()); }
    const std::vector<std::string>& places() const { return m_places; }

Q_SIGNALS:
    void changed();

private:
    void findPlaces();
    void take();
    void draw();

    Context m_context;
    ForecastModel m_forecast;
    ForecastScores m_scores;
    ForecastChart m_queue, m_wait;
    ForecastComparison m_figures;
    domain::TargetKind m_kind = domain::TargetKind::Lane;
    domain::CommandAction m_action = domain::CommandAction::Open;
    QStringList m_targets;
    std::int32_t m_leaseS = 0;
    const FigureCurve* m_past = nullptr;
    std::vector<std::string> m_places; // the one that gains first
};

} // namespace coi::viewmodels
