// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast_routine.h"

#include <algorithm>
#include <cmath>
#include <coi/domain/ingest.h>

namespace coi::gateway {

using namespace domain;
using core::UtcTime;

namespace {

// Queues of the halls change within minutes, and a forecast of an hour takes a fraction of a second: every
// five minutes is as often as a reader looks. In fast time not more often than every few seconds.
constexpr std::int64_t kEveryS = 300;
constexpr std::chrono::seconds kSilent{60}; // what is not told by then is not waited for
constexpr qint64 kLeastMs = 3000;
constexpr std::int32_t kReplications = 100; // 5 % limits within about 2 %
constexpr double kBudgetS = 10;
constexpr std::array<std::int32_t, 3> kLeadsS{900, 1800, 3600};

constexpr std::int64_t kLateS = 90;      // an observation this late says nothing about its instant
constexpr std::int64_t kMinutesInS = 75; // after that the minutes of a wait are complete
constexpr std::int64_t kForgetS = 7200;

std::int64_t secondsOf(UtcTime t)
{
    return std::chrono::floor<std::chrono::seconds>(t).time_since_epoch().count();
}

double meanSum(const WaitHistogram& h)
{
    double sum = 0;
    for (int i = 0; i < WaitHistogram::kBins; ++i)
        sum += h.bin(i) * (WaitHistogram::lowerEdge(i) + WaitHistogram::lowerEdge(i + 1)) / 2;
    return sum;
}

bool assumed(const ForecastBasis& b)
{
    using Code = ForecastBasisCode;
    return b.code == Code::RateAssumed || b.code == Code::ServersAssumed || b.code == Code::QueueAssumed ||
           b.code == Code::CarriersAssumed;
}

ForecastBand bandAt(const ForecastBands& b, std::size_t step, double unit)
{
    const auto coarse = [unit](double v) { return std::round(v / unit) * unit; };
    return {coarse(b.mean[step]), coarse(b.low[step]), coarse(b.high[step]), coarse(b.median[step])};
}

ForecastPoint pointOf(const ForecastSeries& series, std::int32_t leadS, std::int32_t stepS)
{
    const auto step = static_cast<std::size_t>(leadS / stepS - 1);
    ForecastPoint out;
    out.leadS = leadS;
    out.waitS = bandAt(series.waitS, step, 1), out.waiting = bandAt(series.waiting, step, 0.125);
    out.overLimit = step < series.overLimit.size() ? series.overLimit[step] : 0;
    return out;
}

} // namespace

ForecastRoutine::ForecastRoutine(const ForecastServices& services, const ForecastWatch& watch,
                                 ForecastWorker& worker, QObject* context)
    : m_services(services), m_watch(watch), m_worker(worker), m_context(context)
{
}

void ForecastRoutine::tick()
{
    const UtcTime now = m_services.now();
    score(now);
    makeWhenDue(now);
}

void ForecastRoutine::makeWhenDue(UtcTime now)
{
    const std::int64_t slot = secondsOf(now) / kEveryS;
    const bool first = m_slot < 0;
    if (slot == m_slot || m_ticket != 0 || (m_since.isValid() && m_since.elapsed() < kLeastMs))
        return;
    ForecastJob job;
    job.input = m_watch.take(m_services.store.state(), now);
    if (!job.input->told || (first && !toldEnough(now)))
        return;
    m_slot = slot;
    if (!first)
        m_since.start();
    job.own = true, job.budgetS = kBudgetS;
    job.query.id = "own", job.query.horizonS = kLeadsS.back(), job.query.stepS = 300;
    job.query.replications = kReplications;
    job.tell = [this, round = m_round, context = m_context](const ForecastResult& result) {
        if (result.last)
            QMetaObject::invokeMethod(
                context,
                [this, round, result] {
                    if (round == m_round)
                        made(result);
                },
                Qt::QueuedConnection);
    };
    m_ticket = m_worker.post(std::move(job));
}

// The first forecast is made of the field's first full report; a field that leaves something out is not
// waited for. All of that in the field's own time: a clock of the wall would say nothing at another pace.
bool ForecastRoutine::toldEnough(UtcTime now)
{
    if (!m_toldSince)
        m_toldSince = now;
    return now - *m_toldSince >= kSilent || m_watch.toldAll(m_services.store.state(), now);
}

ForecastRoutine::Place ForecastRoutine::placeOf(const ForecastPlace& place) const
{
    Place out;
    for (const std::string& id : place.lanes)
        if (const LaneSpec* lane = m_services.site->lane(id);
            lane && std::find(out.zones.begin(), out.zones.end(), lane->queueZone) == out.zones.end())
            out.zones.push_back(lane->queueZone);
    if (out.zones.empty())
        out.station = place.object;
    return out;
}

void ForecastRoutine::made(const ForecastResult& result)
{
    m_ticket = 0;
    if (result.refusal != ForecastRefusal::None || result.options.empty())
        return;
    std::vector<Change> changes;
    std::vector<StoredForecast> stored;
    const ForecastOutcome& asItIs = result.options.front();
    const auto unknown = std::count_if(result.basis.begin(), result.basis.end(), assumed);
    for (std::size_t i = 0; i < result.places.size(); ++i) {
        const ForecastPlace& place = result.places[i];
        const Place& where = m_places[place.id] = placeOf(place);
        PlaceForecast record;
        record.id = place.id, record.object = place.object, record.madeAt = result.at;
        record.limitS = place.limitS, record.assumed = static_cast<std::int32_t>(unknown);
        record.waitingNow = static_cast<std::int32_t>(waiting(where, result.at).value_or(0));
        record.waitNowS = waitNow(where, result.at);
        for (const std::int32_t leadS : kLeadsS) {
            const ForecastPoint p = pointOf(asItIs.places[i], leadS, result.stepS);
            record.points.push_back(p);
            const auto keep = [&](ForecastQuantity quantity, const ForecastBand& band) {
                stored.push_back({result.at, place.id, quantity, leadS, band, p.overLimit, {}});
            };
            keep(ForecastQuantity::Waiting, p.waiting);
            if (!where.zones.empty())
                keep(ForecastQuantity::WaitS, p.waitS);
        }
        changes.emplace_back(std::move(record));
    }
    m_open.insert(m_open.end(), stored.begin(), stored.end());
    m_services.record(std::move(stored));
    m_services.store.put(std::move(changes));
}

void ForecastRoutine::minutes(const std::vector<MinuteRollup>& minutes)
{
    for (const MinuteRollup& m : minutes) {
        auto& zones = m_waits[secondsOf(m.minute) / 60];
        for (const auto& [object, waits] : m.waits) {
            zones[object].sumS += meanSum(waits);
            zones[object].count += static_cast<double>(waits.count());
        }
    }
    while (m_waits.size() > 30)
        m_waits.erase(m_waits.begin());
}

// How many wait at a place as State has it now; nothing when its report is old.
std::optional<double> ForecastRoutine::waiting(const Place& place, UtcTime now) const
{
    const State& state = m_services.store.state();
    double n = 0;
    for (const std::string& zone : place.zones) {
        const auto it = state.zones.find(zone);
        if (it == state.zones.end() ||
            reportAge(state, FeedKind::Queue, it->second.observedAt, now).count() > 1000 * kLateS)
            return {};
        n += it->second.count;
    }
    if (!place.zones.empty())
        return n;
    const auto it = state.stations.find(place.station);
    if (it == state.stations.end())
        return {};
    const FeedKind feed = it->second.reported ? FeedKind::Counterpart : FeedKind::Customs;
    const auto most = std::max<std::int64_t>(1000 * kLateS, freshnessLimitMs(feed));
    if (reportAge(state, feed, it->second.observedAt, now).count() > most)
        return {};
    return it->second.waiting;
}

// Mean wait of who was served in the five minutes before: what a step of a forecast means by a wait.
std::optional<double> ForecastRoutine::waitS(const Place& place, UtcTime until) const
{
    Waits all;
    const std::int64_t end = (secondsOf(until) + 30) / 60;
    for (auto it = m_waits.lower_bound(end - 5); it != m_waits.end() && it->first < end; ++it)
        for (const std::string& zone : place.zones)
            if (const auto w = it->second.find(zone); w != it->second.end())
                all.sumS += w->second.sumS, all.count += w->second.count;
    if (all.count == 0)
        return {};
    return all.sumS / all.count;
}

// Measured where it is, else what State says.
std::int32_t ForecastRoutine::waitNow(const Place& place, UtcTime now) const
{
    if (const auto measured = waitS(place, now))
        return static_cast<std::int32_t>(std::lround(*measured));
    const State& state = m_services.store.state();
    std::int32_t wait = -1;
    for (const std::string& zone : place.zones)
        if (const auto it = state.zones.find(zone); it != state.zones.end())
            wait = std::max(wait, it->second.waitS);
    if (const auto it = state.stations.find(place.station); it != state.stations.end())
        wait = it->second.waitS;
    return wait;
}

void ForecastRoutine::score(UtcTime now)
{
    std::vector<StoredForecast> scored;
    std::erase_if(m_open, [&](StoredForecast& f) {
        const UtcTime due = f.madeAt + std::chrono::seconds{f.leadS};
        const std::int64_t late = secondsOf(now) - secondsOf(due);
        const bool wait = f.quantity == ForecastQuantity::WaitS;
        if (late < (wait ? kMinutesInS : 0))
            return false;
        const auto place = m_places.find(f.place);
        if (place == m_places.end())
            return late > kForgetS; // after a restart: known with the next forecast
        if (late <= kLateS + (wait ? kMinutesInS : 0))
            f.observed = wait ? waitS(place->second, due) : waiting(place->second, now);
        if (f.observed)
            scored.push_back(f);
        return true;
    });
    if (!scored.empty())
        m_services.record(std::move(scored));
}

void ForecastRoutine::fieldRestarted()
{
    ++m_round; // what is under way is about another day
    if (m_ticket != 0)
        m_worker.cancel(std::exchange(m_ticket, 0));
    m_open.clear(), m_waits.clear();
    m_slot = -1;
    m_toldSince.reset(), m_since.invalidate();
    std::vector<Change> gone;
    for (const auto& [id, unused] : m_services.store.state().forecasts)
        gone.emplace_back(Erase{RecordKind::Forecast, id});
    m_services.store.put(std::move(gone));
}

} // namespace coi::gateway
