// SPDX-License-Identifier: GPL-3.0-or-later
// How an alarm reads on screen, in the language of the moment. GUI thread.
#pragma once
#include <coi/viewmodels/context.h>

namespace coi::viewmodels {

// Subject and fact: "X-ray 1: anomaly". {object} in the text of the catalogue stands for the name of the
// object; where the text has none, the name comes first.
QString alarmText(const Context& context, const domain::Alarm& alarm);
// Waiting for an acknowledgement.
bool isUnacknowledged(domain::AlarmState state);
// Counts in the banner: shelved, suppressed and out-of-service alarms do not.
bool isActive(domain::AlarmState state);

} // namespace coi::viewmodels
