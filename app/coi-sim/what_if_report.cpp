// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_parts.h"
#include "what_if_run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace coi::simapp {

namespace {

using simapp::json; // of estimates, beside that of bands

QJsonObject json(const sim::Band& b)
{
    return {{QStringLiteral("mean"), figure(b.mean)},
            {QStringLiteral("low"), figure(b.low)},
            {QStringLiteral("high"), figure(b.high)}};
}

// One entry a step: its end in seconds from the fork, and where 90 % of the outcomes lie.
QJsonArray bands(const sim::WhatIfSeries& series, double stepS, double horizonS)
{
    QJsonArray out;
    for (std::size_t k = 0; k < series.number.size(); ++k)
        out.append(QJsonObject{
            {QStringLiteral("t_s"), std::min(static_cast<double>(k + 1) * stepS, horizonS)},
            {QStringLiteral("number"), json(series.number[k])},
            {QStringLiteral("wait_s"), k < series.waitS.size() ? json(series.waitS[k]) : QJsonObject()}});
    return out;
}

QJsonObject stations(const WhatIfAnswer& a, const sim::WhatIfOutcome& o)
{
    QJsonObject out;
    for (std::size_t i = 0; i < a.result.watched.size(); ++i) {
        const auto& station = a.network.stations[static_cast<std::size_t>(a.result.watched[i])];
        out.insert(
            QString::fromStdString(station.name),
            QJsonObject{{QStringLiteral("wait_s"), json(o.waitS[i])},
                        {QStringLiteral("wait_difference_s"), json(o.waitDifferenceS[i])},
                        {QStringLiteral("queue_at_end"), json(o.queueAtEnd[i])},
                        {QStringLiteral("band"), bands(o.stations[i], a.result.stepS, a.request.horizonS)}});
    }
    return out;
}

QJsonObject optionJson(const WhatIfAnswer& a, std::size_t i)
{
    const sim::WhatIfOutcome& o = a.result.options[i];
    QJsonObject difference = json(o.costDifference);
    difference.insert(QStringLiteral("independent_se"), figure(o.independentSe));
    difference.insert(QStringLiteral("paired_se"), figure(o.pairedSe));
    return {{QStringLiteral("name"), QString::fromStdString(a.request.options[i].name)},
            {QStringLiteral("waiting"), json(o.cost)},
            {QStringLiteral("waiting_band"), json(o.costBand)},
            {QStringLiteral("waiting_difference"), difference},
            {QStringLiteral("p_best"), figure(o.best)},
            {QStringLiteral("stations"), stations(a, o)}};
}

double firstOr(const std::vector<double>& list, double otherwise)
{
    return list.empty() ? otherwise : list.front();
}

} // namespace

void printJson(std::ostream& out, const WhatIfAnswer& a)
{
    QJsonArray options;
    for (std::size_t i = 0; i < a.result.options.size(); ++i)
        options.append(optionJson(a, i));
    const QJsonObject root{
        {QStringLiteral("model"), QString::fromStdString(a.network.name)},
        {QStringLiteral("until_s"), a.forkedAtS},
        {QStringLiteral("horizon_s"), a.request.horizonS},
        {QStringLiteral("step_s"), a.result.stepS},
        {QStringLiteral("replications"), static_cast<qint64>(a.result.replications)},
        {QStringLiteral("seed"), seedJson(a.request.seed)},
        {QStringLiteral("complete"), a.result.complete},
        {QStringLiteral("base"), QString::fromStdString(a.request.options.front().name)},
        {QStringLiteral("assumed"),
         QJsonObject{{QStringLiteral("rate_cv"), firstOr(a.request.inputs.rateCv, 0)},
                     {QStringLiteral("service_cv"), firstOr(a.request.inputs.serviceCv, 0)}}},
        {QStringLiteral("options"), options},
        {QStringLiteral("events"), total(a.result.events)},
        {QStringLiteral("fork_s"), a.forkS},
        {QStringLiteral("wall_s"), a.result.wallS}};
    out << QJsonDocument(root).toJson(QJsonDocument::Indented).toStdString();
}

void printTable(std::ostream& out, const WhatIfAnswer& a)
{
    out << a.network.name << ": forked at " << shown(a.forkedAtS) << " s, " << a.result.replications
        << " replications of the next " << shown(a.request.horizonS) << " s, seed " << a.request.seed
        << "\n\n";
    std::vector<Row> rows{Row{"option", "waiting", "90 % of outcomes", "against the first", "best"}};
    for (std::size_t i = 0; i < a.result.options.size(); ++i) {
        const sim::WhatIfOutcome& o = a.result.options[i];
        rows.push_back({a.request.options[i].name, withHalfWidth(o.cost),
                        shown(o.costBand.low) + " to " + shown(o.costBand.high),
                        i == 0 ? std::string("-") : withHalfWidth(o.costDifference), shown(o.best)});
    }
    print(out, rows);
    out << '\n';
    rows = {Row{"option", "station", "wait s", "against the first", "queue at the end"}};
    for (std::size_t i = 0; i < a.result.options.size(); ++i)
        for (std::size_t k = 0; k < a.result.watched.size(); ++k) {
            const sim::WhatIfOutcome& o = a.result.options[i];
            const auto& station = a.network.stations[static_cast<std::size_t>(a.result.watched[k])];
            rows.push_back({k == 0 ? a.request.options[i].name : std::string(), station.name,
                            withHalfWidth(o.waitS[k]),
                            i == 0 ? std::string("-") : withHalfWidth(o.waitDifferenceS[k]),
                            withHalfWidth(o.queueAtEnd[k])});
        }
    print(out, rows);
    out << '\n' << a.result.events << " events in " << shown(a.result.wallS) << " s\n";
}

} // namespace coi::simapp
