// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/what_if_model.h>

#include <algorithm>
#include <array>
#include <coi/viewmodels/forecast_words.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::CommandAction;
using domain::ForecastChangeKind;

namespace {

constexpr std::array<std::int32_t, 4> kHorizonsS{3600, 2 * 3600, 4 * 3600, 8 * 3600};
constexpr std::array<std::int32_t, 4> kReplications{50, 200, 500, 1000};
constexpr std::array<std::int32_t, 6> kStepsS{120, 300, 600, 900, 1800, 3600};
constexpr int kRefreshMs = 1000;
enum Scope { All, Travellers, Freight };

CommandAction actionOf(WhatIfKind kind)
{
    return kind == WhatIfKind::Open    ? CommandAction::Open
           : kind == WhatIfKind::Close ? CommandAction::Close
                                       : CommandAction::HoldOpen;
}

} // namespace

WhatIfModel::WhatIfModel(const Context& context, Navigation& navigation, QObject* parent)
    : QObject(parent), m_context(context), m_navigation(navigation), m_forecast(context), m_scores(context),
      m_queue(context, ForecastChart::Quantity::Waiting), m_wait(context, ForecastChart::Quantity::WaitS),
      m_refresher(
          context, {domain::RecordKind::Lane, domain::RecordKind::Forecast}, [this] { rebuild(); },
          kRefreshMs)
{
    m_refresher.setTicking(true); // of the age
    m_refresher.setActive(false);
    connect(&m_forecast, &ForecastModel::changed, this, &WhatIfModel::rebuild);
    connect(&m_scores, &ForecastScores::changed, this, &WhatIfModel::changed);
    rebuild();
}

void WhatIfModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_refresher.setActive(active);
    Q_EMIT changed();
}

// Places of the gateway's own forecast; before the first of them, those of the lanes.
std::vector<std::string> WhatIfModel::places() const
{
    std::vector<std::string> all;
    for (const auto& [id, forecast] : m_context.state().forecasts)
        all.push_back(id);
    for (const domain::LaneSpec& lane : m_context.site->lanes)
        if (const std::string place = placeOf(lane.kind, lane.direction);
            !place.empty() && std::find(all.begin(), all.end(), place) == all.end())
            all.push_back(place);
    if (m_scope != All)
        all.erase(std::remove_if(all.begin(), all.end(),
                                 [this](const std::string& place) {
                                     return servesTravellers(place) != (m_scope == Travellers);
                                 }),
                  all.end());
    return all;
}

std::int32_t WhatIfModel::horizonS() const
{
    return kHorizonsS[static_cast<std::size_t>(m_horizon)];
}

domain::ForecastQuery WhatIfModel::query(core::UtcTime at) const
{
    domain::ForecastQuery q;
    q.horizonS = horizonS();
    q.replications = kReplications[static_cast<std::size_t>(m_replications)];
    q.places = places();
    for (const WhatIfOption& option : m_options) {
        domain::ForecastOption asked;
        asked.name = std::to_string(option.id);
        asked.changes = changesOf(option, at);
        if (!asked.changes.empty())
            q.options.push_back(std::move(asked));
    }
    // The finest steps whose answer fits in one message.
    const std::size_t series = (q.options.size() + 1) * std::max<std::size_t>(1, q.places.size());
    for (const std::int32_t step : kStepsS) {
        q.stepS = step;
        const auto steps = static_cast<std::size_t>(q.horizonS / step);
        if (steps <= domain::kForecastSteps / 3 && steps * series <= domain::kForecastValues)
            break;
    }
    return q;
}

std::vector<domain::ForecastChange> WhatIfModel::changesOf(const WhatIfOption& option, core::UtcTime at) const
{
    std::vector<domain::ForecastChange> changes;
    const std::int32_t fromS = beginS(option, at), untilS = endS(option, at);
    if (fromS >= horizonS() || untilS < 0)
        return changes;
    for (const WhatIfLine& line : option.lines) {
        domain::ForecastChange change;
        change.fromS = fromS, change.untilS = untilS;
        change.object = line.object;
        change.value = line.kind == WhatIfKind::Arrivals ? line.value / 100.0 : line.value;
        switch (line.kind) {
        case WhatIfKind::Servers:
            change.kind = ForecastChangeKind::Servers;
            break;
        case WhatIfKind::Fleet:
            change.kind = ForecastChangeKind::Fleet;
            break;
        case WhatIfKind::Arrivals:
            change.kind = ForecastChangeKind::Arrivals;
            break;
        default:
            change.value = 0;
            change.action = actionOf(line.kind);
            for (const QString& lane : lanesOf(line)) {
                change.object = lane.toStdString();
                changes.push_back(change);
            }
            continue;
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

void WhatIfModel::run()
{
    if (!whyNotRun().isEmpty())
        return;
    m_started = true;
    m_askedAt = m_context.now();
    m_askedScope = m_scope;
    m_forecast.wantNow(query(m_askedAt));
    m_scores.want();
}

QString WhatIfModel::whyNotRun() const
{
    if (!m_context.mirror.live())
        return tr("link lost");
    std::size_t changes = 0;
    for (const WhatIfOption& option : m_options)
        changes += changesOf(option, m_context.now()).size();
    if (changes > domain::kForecastChanges)
        return tr("at most %1 changes").arg(m_context.formats.number(double(domain::kForecastChanges)));
    return {};
}

bool WhatIfModel::outdated() const
{
    if (!m_forecast.hasResult())
        return false;
    domain::ForecastQuery now = query(m_askedAt);
    const domain::ForecastQuery& asked = m_forecast.query();
    if (m_scope ==
        m_askedScope) // places that the gateway has begun to forecast since do not change the question
        now.places = asked.places, now.stepS = asked.stepS;
    return asked != now;
}

QString WhatIfModel::ageText() const
{
    if (!m_forecast.hasResult())
        return {};
    const double age = secondsSince(m_forecast.result().at, m_context.now());
    return tr("begins with the state of %1, %2 ago")
        .arg(m_context.formats.clock(m_forecast.result().at), m_context.formats.age(std::max(0.0, age)));
}

std::size_t WhatIfModel::resultOf(const WhatIfOption& option) const
{
    const auto& outcomes = m_forecast.result().options;
    for (std::size_t i = 1; i < outcomes.size(); ++i)
        if (outcomes[i].name == std::to_string(option.id))
            return i;
    return 0;
}

QString WhatIfModel::nameOfOption(int id) const
{
    for (std::size_t i = 0; i < m_options.size(); ++i)
        if (m_options[i].id == id)
            return tr("Option %1").arg(m_context.formats.number(static_cast<double>(i + 1)));
    return tr("As it is");
}

QString WhatIfModel::chosenName() const
{
    return chosen() ? nameOfOption(m_chosen) : QString();
}

// Ranked by probability of being the best; ties by cost.
void WhatIfModel::rank()
{
    const auto& outcomes = m_forecast.result().options;
    std::vector<WhatIfRankRow> rows;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const domain::ForecastOutcome& o = outcomes[i];
        const int id = i == 0 ? 0 : QString::fromStdString(o.name).toInt();
        const bool known = std::any_of(m_options.begin(), m_options.end(),
                                       [&](const WhatIfOption& option) { return option.id == id; });
        if (i > 0 && !known)
            continue; // removed since
        WhatIfRankRow row;
        row.key = QString::number(id);
        row.name = nameOfOption(id);
        row.best = o.best;
        row.bestText = percentText(m_context.formats, o.best);
        row.costText = m_context.formats.number(std::max(0.0, o.cost.mean), 1);
        row.costBand = QStringLiteral("(%1\u2013%2)")
                           .arg(m_context.formats.number(std::max(0.0, o.costLow), 0),
                                m_context.formats.number(std::max(0.0, o.costHigh), 0));
        if (o.costDifference)
            row.deltaText =
                QStringLiteral("%1 ± %2").arg(signedNumber(m_context.formats, o.costDifference->mean, 1),
                                              m_context.formats.number(o.costDifference->ci95, 1));
        row.chosen = id == m_chosen;
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.best > b.best; });
    m_ranking.sync(std::move(rows));
}

void WhatIfModel::draw()
{
    const domain::ForecastResult& r = m_forecast.result();
    if (std::none_of(r.places.begin(), r.places.end(),
                     [this](const domain::ForecastPlace& p) { return p.id == m_place; }) &&
        !r.places.empty())
        m_place = r.places.front().id;
    const WhatIfOption* option = chosen();
    const std::size_t index = option ? resultOf(*option) : 0;
    const std::int32_t leaseS = index > 0 && option ? std::max(0, endS(*option, r.at)) : 0;
    m_queue.show({r, m_place, index, nullptr, leaseS});
    m_wait.show({r, m_place, index, nullptr, leaseS});
    m_figures.show(m_context, r, {m_place}, index, leaseS);
}

void WhatIfModel::rebuild()
{
    std::vector<WhatIfOptionRow> rows;
    const auto& outcomes = m_forecast.result().options;
    const auto add = [&](int id, const QString& summary, std::size_t index) {
        WhatIfOptionRow row;
        row.key = QString::number(id);
        row.name = nameOfOption(id);
        row.summary = summary;
        row.chosen = id == m_chosen;
        if ((id == 0 || index > 0) && index < outcomes.size()) {
            row.bestText = tr("best %1").arg(percentText(m_context.formats, outcomes[index].best));
            if (const auto& delta = outcomes[index].costDifference)
                row.deltaText = QStringLiteral("%1 ± %2").arg(signedNumber(m_context.formats, delta->mean, 1),
                                                              m_context.formats.number(delta->ci95, 1));
        }
        rows.push_back(std::move(row));
        return &rows.back();
    };
    add(0, tr("no command"), 0);
    for (const WhatIfOption& option : m_options) {
        WhatIfOptionRow* row = add(option.id, summaryOf(option), resultOf(option));
        row->problem = whyNothing(option);
    }
    m_optionRows.sync(std::move(rows));
    std::vector<WhatIfLineRow> lines;
    if (const WhatIfOption* option = chosen())
        for (const WhatIfLine& line : option->lines)
            lines.push_back(rowOf(line));
    m_lineRows.sync(std::move(lines));
    rank();
    draw();
    Q_EMIT changed();
}

std::vector<WhatIfModel::Applied> WhatIfModel::applied() const
{
    std::vector<Applied> out;
    const WhatIfOption* option = chosen();
    if (!option || beginsLater(*option)) // a command begins when it is signed
        return out;
    for (const WhatIfLine& line : option->lines) {
        if (line.kind > WhatIfKind::HoldOpen)
            continue;
        const QStringList lanes = lanesOf(line);
        const auto same = std::find_if(out.begin(), out.end(),
                                       [&](const Applied& a) { return a.action == actionOf(line.kind); });
        if (lanes.isEmpty())
            continue;
        if (same == out.end())
            out.push_back({actionOf(line.kind), lanes});
        else
            same->lanes << lanes;
    }
    return out;
}

QStringList WhatIfModel::applyLabels() const
{
    QStringList labels;
    for (const Applied& command : applied())
        labels << words::of(command.action) + QLatin1Char(' ') + command.lanes.join(QStringLiteral(", ")) +
                      QStringLiteral("…");
    return labels;
}

QString WhatIfModel::applyNote() const
{
    const WhatIfOption* option = chosen();
    if (!option)
        return m_options.empty() ? QString() : tr("As it is: nothing to apply.");
    if (beginsLater(*option))
        return tr("Begins at %1: a command begins when it is signed, and can be given then.")
            .arg(m_context.formats.clock(option->from, false));
    QStringList not_;
    for (const WhatIfLine& line : option->lines)
        if (line.kind > WhatIfKind::HoldOpen)
            not_ << summaryOf(line);
    if (not_.isEmpty())
        return applied().empty() ? tr("Nothing to apply.")
                                 : tr("Opens the command dialog. Nothing is sent without a signature.");
    return tr("Can not be commanded, only tried: %1.").arg(not_.join(QStringLiteral(" · ")));
}

void WhatIfModel::apply(int index)
{
    const std::vector<Applied> commands = applied();
    if (index < 0 || static_cast<std::size_t>(index) >= commands.size())
        return;
    const Applied& command = commands[static_cast<std::size_t>(index)];
    const int leaseMin = chosen()->leaseMin;
    m_navigation.override(QStringLiteral("lane"), command.lanes, qs(domain::codeOf(command.action)),
                          leaseMin * 60);
}

QStringList WhatIfModel::horizons() const
{
    QStringList labels;
    for (const std::int32_t s : kHorizonsS)
        labels << tr("%1 h").arg(m_context.formats.number(s / 3600.0));
    return labels;
}

QStringList WhatIfModel::replications() const
{
    QStringList labels;
    for (const std::int32_t n : kReplications)
        labels << m_context.formats.number(n);
    return labels;
}

QStringList WhatIfModel::scopes() const
{
    return {tr("All"), tr("Travellers"), tr("Freight")};
}

void WhatIfModel::setHorizon(int index)
{
    if (index >= 0 && index < static_cast<int>(kHorizonsS.size()))
        m_horizon = index, rebuild();
}

void WhatIfModel::setReplications(int index)
{
    if (index >= 0 && index < static_cast<int>(kReplications.size()))
        m_replications = index, rebuild();
}

void WhatIfModel::setScope(int index)
{
    if (index >= All && index <= Freight)
        m_scope = index, rebuild();
}

QStringList WhatIfModel::placeNames() const
{
    QStringList names;
    for (const domain::ForecastPlace& place : m_forecast.result().places)
        names << placeText(place.id);
    return names;
}

int WhatIfModel::placeIndex() const
{
    const auto& all = m_forecast.result().places;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].id == m_place)
            return static_cast<int>(i);
    return 0;
}

void WhatIfModel::setPlace(int index)
{
    const auto& all = m_forecast.result().places;
    if (index < 0 || static_cast<std::size_t>(index) >= all.size())
        return;
    m_place = all[static_cast<std::size_t>(index)].id;
    rebuild();
}

} // namespace coi::viewmodels
