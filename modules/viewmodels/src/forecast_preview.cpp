// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/forecast_preview.h>

#include <algorithm>
#include <coi/viewmodels/forecast_words.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::CommandAction;
using domain::Direction;
using domain::TargetKind;

namespace {

constexpr std::int32_t kHorizonS = 3600, kStepS = 120, kReplications = 200;
constexpr std::size_t kPlaces = 2;

} // namespace

ForecastPreview::ForecastPreview(const Context& context, QObject* parent)
    : QObject(parent), m_context(context), m_forecast(context), m_scores(context),
      m_queue(context, ForecastChart::Quantity::Waiting), m_wait(context, ForecastChart::Quantity::WaitS)
{
    connect(&m_forecast, &ForecastModel::changed, this, &ForecastPreview::take);
    connect(&context.mirror, &client::Mirror::linkChanged, this, &ForecastPreview::changed);
    connect(&m_scores, &ForecastScores::changed, this, &ForecastPreview::changed);
}

void ForecastPreview::show(TargetKind kind, const QStringList& targets, CommandAction action,
                           std::int32_t leaseS, const FigureCurve* past)
{
    m_kind = kind, m_action = action, m_targets = targets, m_leaseS = leaseS, m_past = past;
    findPlaces();
    if (m_places.empty()) {
        m_forecast.clear();
        return;
    }
    domain::ForecastQuery query;
    query.horizonS = kHorizonS, query.stepS = kStepS, query.replications = kReplications;
    query.places = m_places;
    domain::ForecastOption option;
    option.name = domain::codeOf(action);
    for (const QString& target : targets) {
        domain::ForecastChange change;
        change.target = kind;
        change.object = target.toStdString();
        change.action = action;
        change.untilS = leaseS < kHorizonS ? leaseS : 0;
        option.changes.push_back(std::move(change));
    }
    query.options.push_back(std::move(option));
    m_forecast.want(std::move(query));
    m_scores.want();
}

void ForecastPreview::clear()
{
    m_targets.clear();
    m_places.clear();
    m_past = nullptr;
    m_forecast.clear();
}

// Where the targets serve, and with a reversal also where they would: that place first.
void ForecastPreview::findPlaces()
{
    m_places.clear();
    const auto add = [this](const std::string& place) {
        if (!place.empty() && m_places.size() < kPlaces &&
            std::find(m_places.begin(), m_places.end(), place) == m_places.end())
            m_places.push_back(place);
    };
    if (m_kind == TargetKind::Carrier)
        add("terminals_exit"), add("terminals_entry");
    if (m_kind != TargetKind::Lane)
        return;
    for (const QString& target : std::as_const(m_targets)) {
        const auto* lane = m_context.site->lane(target.toStdString());
        if (!lane)
            continue;
        const std::string now = placeOf(m_context, *lane);
        const std::string exit = placeOf(lane->kind, Direction::Exit);
        if (m_action == CommandAction::Reverse)
            add(now == exit ? placeOf(lane->kind, Direction::Entry) : exit);
        add(now);
    }
}

void ForecastPreview::takePast()
{
    if (m_past && m_forecast.hasResult())
        draw();
}

void ForecastPreview::take()
{
    draw();
    m_figures.show(m_context, m_forecast.result(), m_places, 1, m_leaseS);
    Q_EMIT changed();
}

void ForecastPreview::draw()
{
    const domain::ForecastResult& result = m_forecast.result();
    if (!m_forecast.hasResult() || m_places.empty()) {
        m_queue.clear();
        m_wait.clear();
    } else {
        // The measured queue is that of the targets now; a reversal shows the other one first.
        const bool own = m_action != CommandAction::Reverse;
        m_queue.show({result, m_places.front(), 1, own ? m_past : nullptr, m_leaseS, true});
        m_wait.show({result, m_places.back(), 1, nullptr, m_leaseS, true});
    }
}

QString ForecastPreview::title() const
{
    const QString what = words::of(m_action);
    const QString who = m_targets.size() == 1 ? m_targets.first()
                        : m_targets.size() == 2
                            ? tr("both")
                            : tr("%1 lanes").arg(m_context.formats.number(double(m_targets.size())));
    return m_leaseS > 0 ? tr("Preview: %1, %2, %3 min", "action, which")
                              .arg(what, who, m_context.formats.number(m_leaseS / 60.0))
                        : tr("Preview: %1, %2", "action, which").arg(what, who);
}

QString ForecastPreview::whyNone() const
{
    if (!m_places.empty())
        return {};
    if (m_targets.isEmpty())
        return m_context.mirror.live() ? QString() : words::linkLost();
    return m_kind == TargetKind::Gate ? tr("Gates are not part of the model")
                                      : tr("These are not part of the model");
}

QString ForecastPreview::riskText() const
{
    const domain::ForecastResult& r = m_forecast.result();
    if (r.options.size() < 2 || r.options[1].places.empty() || r.places.empty())
        return {};
    std::vector<std::int32_t> steps;
    for (std::size_t i = 0; i < r.options[1].places.front().overLimit.size(); ++i)
        steps.push_back(static_cast<std::int32_t>(i + 1) * r.stepS);
    const QString text = viewmodels::riskText(m_context.formats, r.at, steps,
                                              r.options[1].places.front().overLimit, r.places.front().limitS);
    return text.isEmpty() ? QString() : tr("With the command: %1.").arg(text.left(1).toLower() + text.mid(1));
}

} // namespace coi::viewmodels
