// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/forecast_words.h>

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::Direction;
using domain::ForecastBasisCode;
using domain::ForecastRefusal;
using domain::LaneKind;
using domain::StationKind;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

constexpr std::string_view kTruckLane = "truck_lane", kTerminals = "terminals";

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString stemText(const std::string& stem)
{
    if (stem == kTruckLane)
        return words::of(LaneKind::Truck);
    if (stem == kTerminals)
        return Texts::tr("IGV yard");
    if (const auto lane = domain::fromCode<LaneKind>(stem))
        return words::of(*lane);
    if (const auto station = domain::fromCode<StationKind>(stem))
        return words::of(*station);
    return qs(stem);
}

// The stem of "egate_exit" and its direction; a place both directions share has none.
std::pair<std::string, std::optional<Direction>> split(const std::string& place)
{
    const auto at = place.rfind('_');
    if (at != std::string::npos)
        if (const auto direction = domain::fromCode<Direction>(place.substr(at + 1)))
            return {place.substr(0, at), direction};
    return {place, std::nullopt};
}

// A place, a zone, a station, a lane or a direction: whatever a basis names.
QString anyName(const Context& context, const std::string& object)
{
    if (const auto direction = domain::fromCode<Direction>(object))
        return words::ofShort(*direction);
    if (const QString name = nameOf(context, object); name != qs(object))
        return name;
    if (split(object).second || domain::fromCode<StationKind>(object))
        return placeText(object);
    for (const domain::CarrierSpec& fleet : context.site->carriers)
        if (fleet.id == object)
            return context.formats.pick(fleet.name);
    return qs(object);
}

QString ago(const Formats& formats, std::int32_t ageS)
{
    return ageS > 0 ? Texts::tr(", %1 ago").arg(formats.age(ageS)) : QString();
}

} // namespace

std::string placeOf(LaneKind kind, Direction direction)
{
    if (kind == LaneKind::Igv)
        return {};
    const std::string stem(kind == LaneKind::Truck ? kTruckLane : domain::codeOf(kind));
    return stem + '_' + std::string(domain::codeOf(direction));
}

std::string placeOf(const Context& context, const domain::LaneSpec& lane)
{
    const auto it = context.state().lanes.find(lane.id);
    return placeOf(lane.kind, it == context.state().lanes.end() ? lane.direction : it->second.direction);
}

std::string placeOf(StationKind kind, Direction direction)
{
    const std::string stem(domain::codeOf(kind));
    const bool shared = kind == StationKind::InspectionDock || kind == StationKind::Laboratory;
    return shared ? stem : stem + '_' + std::string(domain::codeOf(direction));
}

bool servesTravellers(std::string_view place)
{
    for (const std::string_view stem : {"egate_", "booth_", "customs_baggage_", "health_screening_"})
        if (place.substr(0, stem.size()) == stem)
            return true;
    return false;
}

QString placeText(const std::string& place)
{
    const auto [stem, direction] = split(place);
    const QString name = capital(stemText(stem));
    return direction ? Texts::tr("%1, %2", "X-ray, exit").arg(name, words::ofShort(*direction)) : name;
}

QString flowText(const std::string& flow)
{
    const auto [stem, direction] = split(flow);
    if (!direction)
        return Texts::tr("all arrivals");
    const QString who = stem == "vehicles" ? Texts::tr("vehicles") : Texts::tr("travellers");
    return Texts::tr("%1, %2", "X-ray, exit").arg(who, words::ofShort(*direction));
}

bool isAssumed(ForecastBasisCode code)
{
    switch (code) {
    case ForecastBasisCode::RateAssumed:
    case ForecastBasisCode::ServersAssumed:
    case ForecastBasisCode::QueueOld:
    case ForecastBasisCode::QueueAssumed:
    case ForecastBasisCode::CarriersAssumed:
    case ForecastBasisCode::OnTheWayAssumed:
        return true;
    default:
        return false;
    }
}

QString basisText(const Context& c, const domain::ForecastBasis& basis)
{
    const Formats& f = c.formats;
    const QString value = f.number(basis.value), name = anyName(c, basis.object);
    switch (basis.code) {
    case ForecastBasisCode::RateObserved:
        return Texts::tr("Observed: %1 at %2 % of the profile")
            .arg(flowText(basis.object), f.number(std::round(100 * basis.value)));
    case ForecastBasisCode::RateAssumed:
        return Texts::tr("Assumed: %1 as in the profile").arg(flowText(basis.object));
    case ForecastBasisCode::ServersOpen:
        return Texts::tr("Observed: %1, %2 in service").arg(name, value);
    case ForecastBasisCode::ServersAssumed:
        return Texts::tr("Assumed: %1, %2 in service").arg(name, value);
    case ForecastBasisCode::QueueCounted:
        return Texts::tr("Counted: %1, %2 waiting").arg(name, value) + ago(f, basis.ageS);
    case ForecastBasisCode::QueueOld:
        return Texts::tr("Counted long ago: %1, %2 waiting").arg(name, value) + ago(f, basis.ageS);
    case ForecastBasisCode::QueueAssumed:
        return Texts::tr("Assumed: %1, %2 waiting as on a usual day").arg(name, value);
    case ForecastBasisCode::FreightCounted:
        return Texts::tr("Counted: %1 consignments, %2").arg(value, name);
    case ForecastBasisCode::CarriersCounted:
        return Texts::tr("Counted: %1, %2 at work").arg(name, value);
    case ForecastBasisCode::CarriersAssumed:
        return Texts::tr("Assumed: %1, %2 at work as planned").arg(name, value);
    case ForecastBasisCode::OnTheWayAssumed:
        return Texts::tr("Assumed: %1 on the way between queues, %2").arg(value, name);
    case ForecastBasisCode::LeaseEnds:
        return Texts::tr("Known: lease of %1 ends in %2").arg(name, f.duration(basis.value));
    }
    return {};
}

QString refusalText(const Context& c, ForecastRefusal refusal, const QString& detail)
{
    switch (refusal) {
    case ForecastRefusal::None:
    case ForecastRefusal::Cancelled:
        return {};
    case ForecastRefusal::NotAuthorised:
        return Texts::tr("Your role may not ask for forecasts");
    case ForecastRefusal::OutOfRange:
        return Texts::tr("The question is out of range: %1").arg(detail);
    case ForecastRefusal::ObjectUnknown:
        return Texts::tr("%1 is not in the site plan").arg(detail);
    case ForecastRefusal::NotModelled:
        return Texts::tr("%1 is not part of the model").arg(anyName(c, detail.toStdString()));
    case ForecastRefusal::NoNetwork:
        return Texts::tr("No model can be made of this site");
    case ForecastRefusal::NoData:
        return Texts::tr("The field has not reported anything yet");
    case ForecastRefusal::TooMany:
        return Texts::tr("Too many forecasts at once");
    case ForecastRefusal::LinkLost:
        return Texts::tr("Link lost before the forecast was complete");
    case ForecastRefusal::NoAnswer:
        return Texts::tr("The gateway did not answer in time");
    }
    return {};
}

QString signedNumber(const Formats& formats, double value, int decimals)
{
    const QString text = formats.number(std::abs(value), decimals);
    if (text == formats.number(0, decimals))
        return text;
    return (value < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + text;
}

QString bandText(const Formats& formats, double mean, double low, double high, int decimals)
{
    return QStringLiteral("%1 (%2\u2013%3)")
        .arg(formats.number(std::max(0.0, mean), decimals), formats.number(std::max(0.0, low), decimals),
             formats.number(std::max(0.0, high), decimals));
}

QString waitBandText(const Formats& formats, double lowS, double highS)
{
    return formats.minutes(std::max(0.0, lowS)) + QStringLiteral("\u2013") + formats.minutes(highS);
}

QString percentText(const Formats& formats, double share)
{
    if (share > 0 && share < 0.01)
        return Texts::tr("< 1 %");
    return Texts::tr("%1 %", "share").arg(formats.number(100 * share));
}

QString riskText(const Formats& formats, core::UtcTime at, const std::vector<std::int32_t>& steps,
                 const std::vector<double>& overLimit, std::int32_t limitS)
{
    if (limitS <= 0 || overLimit.empty() || steps.size() < overLimit.size())
        return {};
    const auto worst = std::max_element(overLimit.begin(), overLimit.end());
    const QString limit = formats.number(limitS / 60.0, limitS % 60 == 0 ? 0 : 1);
    if (*worst < 0.01)
        return Texts::tr("Wait over %1 min: below 1 % at any time").arg(limit);
    const auto step = steps[static_cast<std::size_t>(worst - overLimit.begin())];
    return Texts::tr("Wait over %1 min at %2 with probability %3")
        .arg(limit, formats.clock(at + std::chrono::seconds(step), false), percentText(formats, *worst));
}

} // namespace coi::viewmodels
