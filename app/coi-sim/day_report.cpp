// SPDX-License-Identifier: GPL-3.0-or-later
#include "day.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <coi/core/hash.h>
#include <iomanip>

namespace coi::simapp {

namespace {

double rounded(double x)
{
    return std::floor(x * 1000 + 0.5) / 1000;
}

QJsonObject json(const Estimate& e)
{
    return {{QStringLiteral("mean"), rounded(e.mean())}, {QStringLiteral("ci95"), rounded(e.ci95())}};
}

QJsonObject json(const sim::Histogram& h, int replications)
{
    return {{QStringLiteral("served"), rounded(static_cast<double>(h.count()) / replications)},
            {QStringLiteral("wait_mean_s"), rounded(h.meanS())},
            {QStringLiteral("wait_p50_s"), rounded(h.quantileS(0.5))},
            {QStringLiteral("wait_p95_s"), rounded(h.quantileS(0.95))}};
}

QJsonObject timeJson(const sim::Histogram& h)
{
    return {{QStringLiteral("count"), static_cast<double>(h.count())},
            {QStringLiteral("mean"), rounded(h.meanS())},
            {QStringLiteral("p50"), rounded(h.quantileS(0.5))},
            {QStringLiteral("p90"), rounded(h.quantileS(0.9))}};
}

QJsonObject stages(const DayResult& r)
{
    QJsonObject out;
    for (std::size_t s = 0; s < sim::kGateStages; ++s) {
        sim::Histogram both = r.sum.wait[s][0];
        both.merge(r.sum.wait[s][1]);
        QJsonObject stage = json(both, r.replications);
        stage.insert(QStringLiteral("exit"), json(r.sum.wait[s][0], r.replications));
        stage.insert(QStringLiteral("entry"), json(r.sum.wait[s][1], r.replications));
        out.insert(QString::fromLatin1(sim::nameOf(static_cast<sim::GateStage>(s))), stage);
    }
    return out;
}

QJsonObject classJson(const Estimate& people, const sim::Histogram& wait)
{
    QJsonObject o = json(people);
    o.insert(QStringLiteral("wait_mean_s"), rounded(wait.meanS()));
    o.insert(QStringLiteral("wait_p95_s"), rounded(wait.quantileS(0.95)));
    return o;
}

double perDay(std::uint32_t n, const DayResult& r)
{
    return rounded(static_cast<double>(n) / r.replications);
}

void row(std::ostream& out, const char* name, const Estimate& e)
{
    out << "  " << std::left << std::setw(22) << name << std::right << std::setw(10) << e.mean() << "  +- "
        << e.ci95() << '\n';
}

} // namespace

void printJson(std::ostream& out, const DayOptions& options, const domain::Site& site, const DayResult& r)
{
    QJsonObject lanes;
    for (std::size_t i = 0; i < site.lanes.size() && i < r.sum.laneServed.size(); ++i)
        lanes.insert(QString::fromStdString(site.lanes[i].id),
                     QJsonObject{{QStringLiteral("served"), perDay(r.sum.laneServed[i], r)}});
    QJsonObject results;
    for (std::size_t i = 0; i < r.sum.results.size(); ++i) {
        const auto code = domain::codeOf(static_cast<domain::GateResult>(i));
        results.insert(QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())),
                       perDay(r.sum.results[i], r));
    }
    const auto profile = domain::codeOf(options.profile);
    const QJsonObject root{
        {QStringLiteral("profile"),
         QString::fromLatin1(profile.data(), static_cast<qsizetype>(profile.size()))},
        {QStringLiteral("phase"), options.phase},
        {QStringLiteral("replications"), options.replications},
        {QStringLiteral("seed"), QString::number(options.seed)},
        {QStringLiteral("totals"), QJsonObject{{QStringLiteral("travellers"), json(r.travellers)},
                                               {QStringLiteral("vehicles"), json(r.vehicles)},
                                               {QStringLiteral("in"), json(r.in)},
                                               {QStringLiteral("out"), json(r.out)}}},
        {QStringLiteral("by_class"),
         QJsonObject{{QStringLiteral("resident"), classJson(r.residents, r.sum.classWait[0])},
                     {QStringLiteral("tourist"), classJson(r.tourists, r.sum.classWait[1])},
                     {QStringLiteral("smart"), json(r.smart)},
                     {QStringLiteral("traditional"), json(r.traditional)}}},
        {QStringLiteral("stages"), stages(r)},
        {QStringLiteral("lanes"), lanes},
        {QStringLiteral("results"), results},
        {QStringLiteral("coaches"), json(r.coaches)},
        {QStringLiteral("carrier_crossings"), json(r.crossings)},
        {QStringLiteral("truck_time_s"),
         QJsonObject{{QStringLiteral("traditional"), timeJson(r.sum.truckTime[0])},
                     {QStringLiteral("smart"), timeJson(r.sum.truckTime[1])}}},
        {QStringLiteral("state_hash"), QString::fromStdString(core::toHex(r.hash))}};
    out << QJsonDocument(root).toJson(QJsonDocument::Indented).toStdString();
}

void printTable(std::ostream& out, const DayOptions& options, const domain::Site& site, const DayResult& r)
{
    out << std::fixed << std::setprecision(1);
    out << site.name.en << ", " << domain::codeOf(options.profile) << " day, phase " << options.phase << ", "
        << r.replications << " replications, seed " << options.seed << "\n\nper day\n";
    row(out, "travellers", r.travellers);
    row(out, "  in (CN to VN)", r.in);
    row(out, "  out (VN to CN)", r.out);
    row(out, "  residents", r.residents);
    row(out, "  tourists", r.tourists);
    row(out, "coaches", r.coaches);
    row(out, "vehicles", r.vehicles);
    row(out, "  smart corridor", r.smart);
    row(out, "  traditional", r.traditional);
    out << "\nwaits, seconds        served/day      mean       p50       p95\n";
    for (std::size_t s = 0; s < sim::kGateStages; ++s)
        for (std::size_t d = 0; d < 2; ++d) {
            const sim::Histogram& h = r.sum.wait[s][d];
            const std::string name =
                std::string(sim::nameOf(static_cast<sim::GateStage>(s))) + (d == 0 ? " exit" : " entry");
            out << "  " << std::left << std::setw(24) << name << std::right << std::setw(8)
                << static_cast<double>(h.count()) / r.replications << std::setw(10) << h.meanS()
                << std::setw(10) << h.quantileS(0.5) << std::setw(10) << h.quantileS(0.95) << '\n';
        }
    out << "\narrival to acceptance, hours      mean       p50       p90\n";
    for (std::size_t i = 0; i < 2; ++i)
        out << "  " << std::left << std::setw(26) << (i == 0 ? "traditional" : "smart") << std::right
            << std::setw(10) << r.sum.truckTime[i].meanS() / 3600 << std::setw(10)
            << r.sum.truckTime[i].quantileS(0.5) / 3600 << std::setw(10)
            << r.sum.truckTime[i].quantileS(0.9) / 3600 << '\n';
    out << "\nlanes, served per day\n";
    for (std::size_t i = 0; i < site.lanes.size() && i < r.sum.laneServed.size(); ++i)
        out << "  " << std::left << std::setw(8) << site.lanes[i].id << std::right << std::setw(9)
            << perDay(r.sum.laneServed[i], r) << ((i + 1) % 5 == 0 ? "\n" : "");
    out << "\nstate " << core::toHex(r.hash) << '\n';
}

} // namespace coi::simapp
