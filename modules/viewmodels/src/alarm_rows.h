// SPDX-License-Identifier: GPL-3.0-or-later
// The words of one alarm for list and detail. GUI thread.
#pragma once
#include <QCoreApplication>
#include <coi/viewmodels/alarm_list.h>

namespace coi::viewmodels {

struct AlarmTexts
{ // the translation context
    Q_DECLARE_TR_FUNCTIONS(AlarmTexts)
};

AlarmListRow alarmRow(const Context& context, const domain::Alarm& alarm);
// "98 s / 60 s" in the unit of the condition; empty when it has no numbers.
QString alarmValue(const Context& context, const domain::Alarm& alarm);
// What happens next if nobody acts, or what is missing: "L2 in 02:22", "ack to close".
QString alarmNext(const Context& context, const domain::Alarm& alarm);
// The camera that sees the object best; empty when none does.
QString alarmCamera(const Context& context, const std::string& object);
// The user's own words for what happened: "acknowledged", "escalated to level 2".
QString alarmStep(const domain::AlarmNote& note);
// Why: what a person wrote, or the gateway's reason in the language of the screen.
QString alarmReason(const domain::AlarmNote& note);
// Bridge an object belongs to; empty when it has none.
QString bridgeCodeOf(const Context& context, const std::string& object);

} // namespace coi::viewmodels
