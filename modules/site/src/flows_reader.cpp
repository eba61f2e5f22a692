// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows_reader.h"

#include <array>
#include <cmath>
#include <numeric>

namespace coi::site {

namespace {

using namespace domain;

constexpr double kTolerance = 0.001;     // of shares that add up to 1
constexpr double kExitTolerance = 0.005; // between the day's exit share and that of its hours
constexpr Range kShare{0, 1};
constexpr Range kOfficers{0, 500};
constexpr qsizetype kHours = 24;

// Times the simulator can not do without, and those it knows besides.
constexpr std::array kTimes{
    "customs_baggage", "walk_hall", "anpr",     "documents",  "weighbridge", "xray",     "image_decision",
    "inspection",      "lab",       "igv_load", "igv_unload", "bridge_walk", "red_exam", "yellow_check"};
constexpr std::array kMoreTimes{"walk_forecourt", "health_prompt", "igv_gate",        "truck_bridge",
                                "truck_road",     "officer_call",  "counterpart_hall"};

double figure(Node& n, const char* key, Range range)
{
    auto f = n.object(key);
    if (!f)
        return range.low;
    const double v = f->number("value", range);
    f->text("source");
    f->finish();
    return v;
}

std::vector<double> figures(Node& n, const char* key, qsizetype size, Range range)
{
    auto f = n.object(key);
    if (!f)
        return std::vector<double>(static_cast<std::size_t>(size));
    std::vector<double> v = f->numbers("value", size, range);
    f->text("source");
    f->finish();
    return v;
}

// Makes the shares add up to exactly 1, or reports that they are not near it.
void normalise(Report& report, const std::string& path, const std::vector<double*>& shares)
{
    double sum = 0;
    for (const double* s : shares)
        sum += *s;
    if (std::abs(sum - 1) > kTolerance) {
        report.add({}, path, "shares that add up to 1", inWords(sum));
        return;
    }
    for (double* s : shares)
        *s /= sum;
}

std::array<double, 24> hours(Node& n, const char* key)
{
    std::vector<double> v = figures(n, key, kHours, kShare);
    const int problems = n.report().count();
    std::vector<double*> all;
    for (double& d : v)
        all.push_back(&d);
    if (n.has(key) && problems == n.report().count())
        normalise(n.report(), n.pathOf(key) + ".value", all);
    std::array<double, 24> out{};
    std::copy(v.begin(), v.end(), out.begin());
    return out;
}

void readOfficers(DayProfile& d, Node& n)
{
    const std::vector<double> officers = figures(n, "officers", 2, kOfficers);
    for (std::size_t i = 0; i < d.officers.size(); ++i) {
        d.officers[i] = static_cast<int>(officers[i]);
        if (officers[i] != std::floor(officers[i]))
            n.report().add({}, at(n.pathOf("officers") + ".value", static_cast<qsizetype>(i)),
                           "a whole number", inWords(officers[i]));
    }
}

DayProfile readProfile(Node& n, Profile profile)
{
    DayProfile d;
    d.profile = profile;
    d.travellersPerDay = figure(n, "travellersPerDay", {1, 1e6});
    d.vehiclesPerDay = figure(n, "vehiclesPerDay", {0, 1e5});
    d.travellerHours = hours(n, "travellerHours");
    d.vehicleHours = hours(n, "vehicleHours");
    d.exitShare = figure(n, "exitShare", kShare);
    const std::vector<double> byHour = figures(n, "exitShareByHour", kHours, kShare);
    std::copy(byHour.begin(), byHour.end(), d.exitShareByHour.begin());
    if (n.has("officers"))
        readOfficers(d, n);
    const double mean = std::inner_product(byHour.begin(), byHour.end(), d.travellerHours.begin(), 0.0);
    if (n.has("exitShareByHour") && std::abs(mean - d.exitShare) > kExitTolerance)
        n.report().add({}, n.pathOf("exitShareByHour") + ".value",
                       "a mean over the day's travellers of " + inWords(d.exitShare), inWords(mean));
    n.finish();
    return d;
}

TravellerFlow readTraveller(Node& n, TravellerClass traveller)
{
    TravellerFlow t;
    t.traveller = traveller;
    t.name = n.translations("names");
    t.share = figure(n, "share", kShare);
    const std::vector<double> eGate = figures(n, "eGateShare", 2, kShare);
    std::copy(eGate.begin(), eGate.end(), t.eGateShare.begin());
    t.booth = readDistribution(n, "booth");
    t.coachShare = figure(n, "coachShare", kShare);
    n.finish();
    return t;
}

FreightFlow readFreight(Node& n)
{
    FreightFlow f;
    f.goods = n.id("goods");
    f.name = n.translations("names");
    f.direction = n.code<Direction>("direction");
    f.share = figure(n, "share", kShare);
    f.smart = figure(n, "smart", kShare);
    f.labShare = figure(n, "labShare", kShare);
    f.weightMeanT = figure(n, "weightMeanT", {0.1, 100});
    f.weightSdT = figure(n, "weightSdT", {0, 50});
    n.finish();
    return f;
}

void readProfiles(Flows& out, Node& n)
{
    auto profiles = n.object("profiles");
    if (!profiles)
        return;
    for (int i = 0; i < countOf<Profile>(); ++i) {
        const auto profile = static_cast<Profile>(i);
        if (auto p = profiles->object(codeOf(profile).data()))
            out.profiles.push_back(readProfile(*p, profile));
    }
    profiles->finish();
}

void readTravellers(Flows& out, Node& n)
{
    auto travellers = n.object("travellers");
    if (!travellers)
        return;
    for (int i = 0; i < countOf<TravellerClass>(); ++i) {
        const auto traveller = static_cast<TravellerClass>(i);
        if (auto t = travellers->object(codeOf(traveller).data()))
            out.travellers.push_back(readTraveller(*t, traveller));
    }
    std::vector<double*> shares;
    for (TravellerFlow& t : out.travellers)
        shares.push_back(&t.share);
    normalise(n.report(), n.pathOf("travellers"), shares);
    travellers->finish();
}

void readAllFreight(Flows& out, Node& n)
{
    const auto items = n.list("freight");
    if (!items)
        return;
    for (qsizetype i = 0; i < items->size(); ++i) {
        const std::string path = at(n.pathOf("freight"), i);
        const QJsonObject o = items->at(i).toObject();
        if (!items->at(i).isObject()) {
            n.report().add({}, path, "an object", inWords(items->at(i)));
            continue;
        }
        Node f(n.report(), o, path, o.value(QLatin1String("goods")).toString().toStdString());
        out.freight.push_back(readFreight(f));
    }
    for (const Direction direction : {Direction::Exit, Direction::Entry}) {
        std::vector<double*> shares;
        for (FreightFlow& f : out.freight)
            if (f.direction == direction)
                shares.push_back(&f.share);
        normalise(n.report(), n.pathOf("freight") + "[direction=" + std::string(codeOf(direction)) + ']',
                  shares);
    }
}

void readCoach(Flows& out, Node& n)
{
    auto c = n.object("coach");
    if (!c)
        return;
    out.coachMin = figure(*c, "min", {1, 100});
    out.coachMax = figure(*c, "max", {1, 100});
    out.coachUnloadMinS = figure(*c, "unloadMinS", {0, 3600});
    out.coachUnloadMaxS = figure(*c, "unloadMaxS", {0, 3600});
    if (out.coachMax < out.coachMin)
        c->expected("max", "at least min, " + inWords(out.coachMin), inWords(out.coachMax));
    if (out.coachUnloadMaxS < out.coachUnloadMinS)
        c->expected("unloadMaxS", "at least unloadMinS, " + inWords(out.coachUnloadMinS),
                    inWords(out.coachUnloadMaxS));
    c->finish();
}

void readChannels(Flows& out, Node& n)
{
    auto c = n.object("channels");
    if (!c)
        return;
    std::vector<double*> shares;
    const char* names[] = {"green", "yellow", "red"};
    for (std::size_t i = 0; i < out.channels.size(); ++i) {
        out.channels[i] = figure(*c, names[i], kShare);
        shares.push_back(&out.channels[i]);
    }
    normalise(n.report(), n.pathOf("channels"), shares);
    c->finish();
}

void readTimes(Flows& out, Node& n)
{
    auto t = n.object("times");
    if (!t)
        return;
    for (const char* name : kTimes)
        out.times[name] = readDistribution(*t, name);
    for (const char* name : kMoreTimes)
        if (t->has(name))
            out.times[name] = readDistribution(*t, name);
    t->finish();
}

void readStores(Flows& out, Node& n)
{
    if (!n.has("stores"))
        return;
    auto stores = n.object("stores");
    if (!stores)
        return;
    double shares = 0;
    for (const StationKind kind : {StationKind::Warehouse, StationKind::ECommerce, StationKind::Exhibition}) {
        const char* key = codeOf(kind).data();
        if (!stores->has(key))
            continue;
        auto s = stores->object(key);
        if (!s)
            continue;
        GoodsStore store;
        store.kind = kind;
        store.share = figure(*s, "share", kShare);
        store.placesPerT = figure(*s, "placesPerT", {0.01, 100});
        store.stay = readDistribution(*s, "stay");
        s->finish();
        shares += store.share;
        out.stores.push_back(std::move(store));
    }
    if (shares > 1 + kTolerance)
        n.report().add({}, n.pathOf("stores"), "shares that add up to at most 1", inWords(shares));
    stores->finish();
}

} // namespace

Flows readFlows(Report& report, const QJsonObject& file)
{
    Flows out;
    Node n(report, file, "$", {});
    if (const std::string format = n.text("format"); !format.empty() && format != "coi-flows/1")
        n.expected("format", "\"coi-flows/1\"", inQuotes(format));
    n.textOr("site");
    readProfiles(out, n);
    readTravellers(out, n);
    readAllFreight(out, n);
    readCoach(out, n);
    out.eGate = readDistribution(n, "eGate");
    out.referral = figure(n, "referral", kShare);
    out.healthPromptShare = figure(n, "healthPromptShare", kShare);
    out.customsCheckShare = figure(n, "customsCheckShare", kShare);
    if (n.has("officerAbsentShare"))
        out.officerAbsentShare = figure(n, "officerAbsentShare", kShare);
    readChannels(out, n);
    out.weightMismatchShare = figure(n, "weightMismatchShare", kShare);
    out.plateMisreadShare = figure(n, "plateMisreadShare", kShare);
    readStores(out, n);
    readTimes(out, n);
    n.finish();
    return out;
}

} // namespace coi::site
