// SPDX-License-Identifier: GPL-3.0-or-later
// What a console asks about the next hours and what it is told: forecasts of the gate as it stands, with
// options ("what if"), and how good stored forecasts were. Times are seconds from the instant of the State
// they begin with.
//
// A place is where somebody waits: the lanes of one kind and direction together ("egate_exit", "booth_entry",
// "truck_lane_exit"), a kind of station in a direction ("xray_entry", "inspection_dock"), or a terminal where
// containers wait for a carrier ("terminals_exit"). Its id is the name of that station in gate_network.h.
#pragma once
#include <coi/domain/record_fields.h>

namespace coi::domain {

enum class ForecastChangeKind : std::uint8_t {
    Command, // target, object and action as in a CommandRequest
    Servers, // object: a place; value: how many serve there
    Fleet,   // object: CarrierSpec::id; value: how many units
    Arrivals // object: "travellers_exit", "travellers_entry", "vehicles_exit", "vehicles_entry", or empty:
             // all; value: factor on top of what is expected anyway
};

struct ForecastChange
{
    ForecastChangeKind kind = ForecastChangeKind::Command;
    TargetKind target = TargetKind::Lane; // lane or carrier
    std::string object;
    CommandAction action = CommandAction::Open;
    double value = 0;                   // of the other kinds
    std::int32_t fromS = 0, untilS = 0; // untilS 0: to the end of the forecast; afterwards as without it
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("kind", r.kind), f("target", r.target), f("object", r.object), f("action", r.action);
        f("value", r.value), f("fromS", r.fromS), f("untilS", r.untilS);
    }
    bool operator==(const ForecastChange&) const = default;
};

struct ForecastOption
{
    std::string name; // comes back in the answer
    std::vector<ForecastChange> changes;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("name", r.name), f("changes", r.changes);
    }
    bool operator==(const ForecastOption&) const = default;
};

struct ForecastQuery
{                   // "as it is" is always forecast too, as the first option of the answer
    std::string id; // chosen by the console; asking again with the same id replaces
    std::int32_t horizonS = 3600, stepS = 300, replications = 200;
    std::optional<std::int64_t> seed; // absent: the gateway's choice
    std::vector<std::string> places;  // whose series are wanted; empty: all
    std::vector<ForecastOption> options;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("horizonS", r.horizonS), f("stepS", r.stepS), f("replications", r.replications);
        f("seed", r.seed), f("places", r.places), f("options", r.options);
    }
    bool operator==(const ForecastQuery&) const = default;
};

// What a query may ask for.
inline constexpr std::int32_t kForecastShortestS = 300, kForecastLongestS = 8 * 3600,
                              kForecastLeastStepS = 60;
inline constexpr std::int32_t kForecastFewest = 20, kForecastMost = 1000; // replications
inline constexpr std::size_t kForecastOptions = 8, kForecastChanges = 100, kForecastSteps = 96,
                             kForecastName = 120;    // changes of all options together; bytes of a text
inline constexpr std::size_t kForecastValues = 3000; // (options + 1) * places * steps, to fit in one message

// Path of the first thing in the query that is out of range, "options[1].changes[0].untilS"; empty: none.
// What its objects are is not looked at.
std::string outOfRange(const ForecastQuery& query);

enum class ForecastRefusal : std::uint8_t {
    None,
    NotAuthorised,
    OutOfRange,    // detail: path in the query
    ObjectUnknown, // detail: the object
    NotModelled,   // detail: an object that exists and that the model of the gate leaves out
    NoNetwork,     // no model can be made of this site
    NoData,        // the field has not told anything yet
    TooMany,       // forecasts of this console, or of all
    Cancelled,     // by the console, or replaced
    LinkLost,      // made by the client, as the next one
    NoAnswer
};

enum class ForecastBasisCode : std::uint8_t {
    RateObserved,    // object: flow; value: arrivals of the last minutes against the profile
    RateAssumed,     // object: flow; as in the profile, since nothing was observed
    ServersOpen,     // object: place; value: how many serve
    ServersAssumed,  // object: lane or station, whose state is not known or old; value: servers assumed
    QueueCounted,    // object: zone or station; value: how many wait
    QueueOld,        // the same, ageS old
    QueueAssumed,    // object: zone or station; value: how many wait in a usual day at this time
    FreightCounted,  // object: direction; value: consignments on the way through the gate
    CarriersCounted, // object: fleet; value: carriers at work
    CarriersAssumed, // object: fleet; value: as planned, since too few report
    OnTheWayAssumed, // object: direction; value: travellers who walk between two queues, whom nobody counts
    LeaseEnds        // object: lane; value: seconds until its override ends, as the forecast has it
};

// One thing a forecast was made of.
struct ForecastBasis
{
    ForecastBasisCode code = ForecastBasisCode::RateObserved;
    std::string object;
    double value = 0;
    std::int32_t ageS = 0; // of the figure
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("code", r.code), f("object", r.object), f("value", r.value), f("ageS", r.ageS);
    }
    bool operator==(const ForecastBasis&) const = default;
};

struct ForecastPlace
{
    std::string id;
    std::string object;                   // the queue zone or station of the site; empty: none
    std::vector<std::string> lanes, open; // all that serve the place, and those that did at the beginning
    std::int32_t servers = 0;
    std::int32_t limitS = 0; // wait above which the site raises an alarm; 0: none
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("object", r.object), f("lanes", r.lanes), f("open", r.open), f("servers", r.servers),
            f("limitS", r.limitS);
    }
    bool operator==(const ForecastPlace&) const = default;
};

// Over replications at the end of each step: the mean, the limits between which 90 % lie, and the median,
// which is the line of a chart: a queue near its limit has a mean far above what mostly comes.
struct ForecastBands
{
    std::vector<double> mean, low, high, median;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("mean", r.mean), f("median", r.median), f("low", r.low), f("high", r.high);
    }
    bool operator==(const ForecastBands&) const = default;
};

struct ForecastEstimate
{
    double mean = 0, ci95 = 0; // half width of the 95 % interval of the mean
    template <class S, class F> static void fields(S& r, F&& f) { f("mean", r.mean), f("ci95", r.ci95); }
    bool operator==(const ForecastEstimate&) const = default;
};

// Waits are those of who enters service in a step; when nobody does, of the first in the queue. Differences
// are this option less "as it is", paired on the same random numbers, and absent there. Waits are absent when
// nobody was served.
struct ForecastSeries
{
    std::string place;
    ForecastBands waiting, waitS;  // waiting: who is not yet served
    std::vector<double> overLimit; // share of replications above the limit of the place; empty without limit
    std::optional<ForecastEstimate> meanWaitS, waitDifferenceS, waitingAtEnd, waitingDifference;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("place", r.place), f("waiting", r.waiting), f("waitS", r.waitS), f("overLimit", r.overLimit);
        f("meanWaitS", r.meanWaitS), f("waitDifferenceS", r.waitDifferenceS);
        f("waitingAtEnd", r.waitingAtEnd), f("waitingDifference", r.waitingDifference);
    }
    bool operator==(const ForecastSeries&) const = default;
};

// Cost: mean number waiting at the asked places together over the horizon.
struct ForecastOutcome
{
    std::string name; // of the option; empty: as it is
    std::vector<ForecastSeries> places;
    ForecastEstimate cost;
    double costLow = 0, costHigh = 0; // between which 90 % lie
    std::optional<ForecastEstimate> costDifference;
    double best = 0; // probability that no option costs less; ties are split
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("name", r.name), f("places", r.places), f("cost", r.cost), f("costLow", r.costLow),
            f("costHigh", r.costHigh);
        f("costDifference", r.costDifference), f("best", r.best);
    }
    bool operator==(const ForecastOutcome&) const = default;
};

// Comes several times for one query: at once with what the forecast is made of (done 0, no options), then
// with more and more replications. `last`: no more will come; complete when also done == of, otherwise the
// gateway's budget of time was spent.
struct ForecastResult
{
    std::string id;
    ForecastRefusal refusal = ForecastRefusal::None;
    std::string detail;
    UtcTime at{}; // of the State it begins with
    std::int32_t stepS = 0, horizonS = 0, done = 0, of = 0;
    bool last = false;
    std::vector<ForecastPlace> places; // those asked for
    std::vector<ForecastBasis> basis;
    std::vector<ForecastOutcome> options; // "as it is" first, then as asked; series in the order of `places`
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("refusal", r.refusal), f("detail", r.detail), f("at", r.at);
        f("stepS", r.stepS), f("horizonS", r.horizonS), f("done", r.done), f("of", r.of), f("last", r.last);
        f("places", r.places), f("basis", r.basis), f("options", r.options);
    }
    bool operator==(const ForecastResult&) const = default;
};

} // namespace coi::domain
