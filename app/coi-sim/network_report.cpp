// SPDX-License-Identifier: GPL-3.0-or-later
#include "network_run.h"
#include "report_parts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>
#include <iomanip>
#include <sstream>

namespace coi::simapp {

namespace {

using simapp::json; // of estimates, beside those below

QJsonObject json(const sim::NetworkStationResult& s)
{
    return {{QStringLiteral("arrivals"), total(s.arrivals)},
            {QStringLiteral("served"), total(s.served)},
            {QStringLiteral("blocked"), total(s.blocked)},
            {QStringLiteral("abandoned"), total(s.abandoned)},
            {QStringLiteral("p_wait"), json(s.pWait)},
            {QStringLiteral("wait_s"), json(s.waitS)},
            {QStringLiteral("wait_sd_s"), json(s.waitSdS)},
            {QStringLiteral("wait_p50_s"), json(s.waitP50S)},
            {QStringLiteral("wait_p95_s"), json(s.waitP95S)},
            {QStringLiteral("queue_mean"), json(s.queueMean)},
            {QStringLiteral("number_mean"), json(s.numberMean)},
            {QStringLiteral("utilisation"), json(s.utilisation)}};
}

QJsonObject json(const sim::NetworkClassResult& c)
{
    return {{QStringLiteral("arrivals"), total(c.arrivals)},
            {QStringLiteral("left"), total(c.left)},
            {QStringLiteral("blocked"), total(c.blocked)},
            {QStringLiteral("abandoned"), total(c.abandoned)},
            {QStringLiteral("sojourn_s"), json(c.sojournS)},
            {QStringLiteral("sojourn_p95_s"), json(c.sojournP95S)},
            {QStringLiteral("number_mean"), json(c.numberMean)}};
}

QJsonObject json(const sim::NetworkFleetResult& f)
{
    return {{QStringLiteral("utilisation"), json(f.utilisation)},
            {QStringLiteral("jobs_per_h"), json(f.jobsPerH)},
            {QStringLiteral("wait_s"), json(f.waitS)}};
}

QJsonObject json(const sim::Network& network, const sim::NetworkAtResult& at)
{
    QJsonObject stations;
    for (std::size_t i = 0; i < at.number.size(); ++i) {
        QJsonObject station{{QStringLiteral("number"), json(at.number[i])}};
        if (at.tail && i < at.pNumberGt.size())
            station.insert(QStringLiteral("p_number_gt"),
                           QJsonObject{{QString::number(*at.tail), json(at.pNumberGt[i])}});
        stations.insert(QString::fromStdString(network.stations[i].name), station);
    }
    return {{QStringLiteral("t_s"), at.atS}, {QStringLiteral("stations"), stations}};
}

template <class Items, class Results> QJsonObject named(const Items& items, const Results& results)
{
    QJsonObject out;
    for (std::size_t i = 0; i < results.size(); ++i)
        out.insert(QString::fromStdString(items[i].name), json(results[i]));
    return out;
}

// ---- the table

Row stationRow(const std::string& name, const sim::NetworkStationResult& s)
{
    return {name,
            std::to_string(s.arrivals),
            std::to_string(s.served),
            std::to_string(s.blocked),
            std::to_string(s.abandoned),
            withHalfWidth(s.pWait),
            withHalfWidth(s.waitS),
            withHalfWidth(s.waitP95S),
            withHalfWidth(s.queueMean),
            withHalfWidth(s.utilisation)};
}

std::vector<Row> atRows(const sim::Network& network, const sim::NetworkRunResult& r)
{
    std::vector<Row> rows{Row{"at s", "station", "number", "P(more)"}};
    for (const sim::NetworkAtResult& at : r.at)
        for (std::size_t i = 0; i < at.number.size(); ++i)
            rows.push_back({shown(at.atS), network.stations[i].name, withHalfWidth(at.number[i]),
                            at.tail && i < at.pNumberGt.size()
                                ? "than " + std::to_string(*at.tail) + ": " + withHalfWidth(at.pNumberGt[i])
                                : std::string()});
    return rows;
}

} // namespace

void printJson(std::ostream& out, const sim::Network& network, const sim::NetworkRunResult& r)
{
    QJsonArray at;
    for (const sim::NetworkAtResult& point : r.at)
        at.append(json(network, point));
    const QJsonObject root{{QStringLiteral("model"), QString::fromStdString(network.name)},
                           {QStringLiteral("replications"), static_cast<qint64>(r.replications)},
                           {QStringLiteral("seed"), seedJson(r.seed)},
                           {QStringLiteral("stations"), named(network.stations, r.stations)},
                           {QStringLiteral("classes"), named(network.classes, r.classes)},
                           {QStringLiteral("fleets"), named(network.fleets, r.fleets)},
                           {QStringLiteral("at"), at},
                           {QStringLiteral("events"), total(r.events)},
                           {QStringLiteral("wall_s"), r.wallS},
                           {QStringLiteral("state_hash"), QString::fromStdString(r.stateHash)}};
    out << QJsonDocument(root).toJson(QJsonDocument::Indented).toStdString();
}

void printTable(std::ostream& out, const sim::Network& network, const sim::NetworkRunResult& r)
{
    out << network.name << ": " << r.replications << " replications of " << shown(network.horizonS) << " s";
    if (network.warmupS > 0)
        out << ", the first " << shown(network.warmupS) << " s not counted";
    out << ", seed " << r.seed << "\n\n";
    std::vector<Row> rows{Row{"station", "arrivals", "served", "blocked", "abandoned", "P(wait)", "wait s",
                              "95 % wait s", "queue", "utilisation"}};
    for (std::size_t i = 0; i < r.stations.size(); ++i)
        rows.push_back(stationRow(network.stations[i].name, r.stations[i]));
    if (!r.stations.empty())
        print(out, rows), out << '\n';
    rows = {Row{"class", "arrivals", "left", "time in system s", "95 % time s", "number"}};
    for (std::size_t i = 0; i < r.classes.size(); ++i) {
        const sim::NetworkClassResult& c = r.classes[i];
        rows.push_back(
            {{network.classes[i].name, std::to_string(c.arrivals), std::to_string(c.left),
              withHalfWidth(c.sojournS), withHalfWidth(c.sojournP95S), withHalfWidth(c.numberMean)}});
    }
    print(out, rows);
    rows = {Row{"fleet", "utilisation", "jobs/h", "wait s"}};
    for (std::size_t i = 0; i < r.fleets.size(); ++i)
        rows.push_back({network.fleets[i].name, withHalfWidth(r.fleets[i].utilisation),
                        withHalfWidth(r.fleets[i].jobsPerH), withHalfWidth(r.fleets[i].waitS)});
    if (!r.fleets.empty())
        out << '\n', print(out, rows);
    if (!r.at.empty())
        out << '\n', print(out, atRows(network, r));
    out << '\n' << r.events << " events in " << shown(r.wallS) << " s, state " << r.stateHash << '\n';
}

} // namespace coi::simapp
