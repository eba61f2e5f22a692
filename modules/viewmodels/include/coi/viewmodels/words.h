// SPDX-License-Identifier: GPL-3.0-or-later
// The word on screen for each code of the domain, in the language of the moment (QTranslator, context
// "Words"). GUI thread. One term per thing; models ask again after Formats::languageChanged().
#pragma once
#include <QString>
#include <coi/domain/codes.h>

namespace coi::viewmodels::words {

QString of(domain::LaneStatus v);
QString of(domain::Direction v);      // "Exit VN–CN"
QString ofShort(domain::Direction v); // "exit"
QString of(domain::Bridge v);
QString of(domain::LaneKind v);
QString of(domain::DeviceKind v);
QString of(domain::CarrierTask v);
QString of(domain::OperatingMode v);
QString of(domain::ConnectionState v);
QString of(domain::CustomsChannel v); // "2 Yellow"
QString of(domain::FreightStage v);
QString of(domain::AlarmPriority v);
QString of(domain::AlarmState v);
QString of(domain::CommandStatus v);
QString of(domain::CommandAction v);
QString of(domain::FaultKind v);
QString of(domain::FeedKind v);
QString of(domain::Freshness v);
QString of(domain::Profile v);
QString of(domain::GateResult v);
QString of(domain::StationKind v);

// Why a command is not possible: "minimum open: 4 of 7, at least 4 not met". `detail` names what or who,
// `object` what it was for; what they do not tell is left out.
QString of(domain::Refusal v, const QString& detail, const QString& object = {});
// "Not available: <cause>"
QString notAvailable(domain::Refusal v, const QString& detail);
// "Not available: link lost", for what can not even be asked for.
QString linkLost();
// "Weighbridge 1: 4 waiting", with the colon of the language.
QString named(const QString& name, const QString& text);
// Why a question to the history was not answered: the error of its result. Empty: it was.
QString unread(std::string_view error);
// The sentence of an interlock check by its id.
QString interlock(const QString& id);
QString role(const QString& code);

// One letter of a priority: C, H, M, L.
QString letter(domain::AlarmPriority v);

} // namespace coi::viewmodels::words
