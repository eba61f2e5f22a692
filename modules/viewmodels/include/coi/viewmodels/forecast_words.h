// SPDX-License-Identifier: GPL-3.0-or-later
// What forecasts are made of, in the words of the screen. Pure functions of the context, GUI thread.
#pragma once
#include <QStringList>
#include <coi/domain/forecast.h>
#include <coi/viewmodels/context.h>

namespace coi::viewmodels {

// The place of a forecast where a lane of this kind serves: "egate_exit"; empty for lanes of IGVs.
std::string placeOf(domain::LaneKind kind, domain::Direction direction);
// Where it serves now: a lane may be reversed.
std::string placeOf(const Context& context, const domain::LaneSpec& lane);
// Where a kind of station serves; both directions may share it.
std::string placeOf(domain::StationKind kind, domain::Direction direction);
bool servesTravellers(std::string_view place);

QString placeText(const std::string& place); // "E-gate, exit"
QString flowText(const std::string& flow);   // "travellers, exit"; empty: all arrivals
bool isAssumed(domain::ForecastBasisCode code);
QString basisText(const Context& context, const domain::ForecastBasis& basis);
QString refusalText(const Context& context, domain::ForecastRefusal refusal, const QString& detail);

// "+1.9", "−12.3", "0"
QString signedNumber(const Formats& formats, double value, int decimals);
// "3–12": minutes of a band of waits, seconds.
QString waitBandText(const Formats& formats, double lowS, double highS);
// "25 (9–48)"
QString bandText(const Formats& formats, double mean, double low, double high, int decimals);
QString percentText(const Formats& formats, double share); // "94 %"; "< 1 %"
// "Wait over 10 min at 15:41 with probability 64 %": where it is highest; empty without limit. `at`: begin of
// the series, `steps`: seconds from there.
QString riskText(const Formats& formats, core::UtcTime at, const std::vector<std::int32_t>& steps,
                 const std::vector<double>& overLimit, std::int32_t limitS);

} // namespace coi::viewmodels
