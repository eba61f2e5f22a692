// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/alarm_text.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::AlarmState;

QString alarmText(const Context& context, const domain::Alarm& alarm)
{
    const domain::AlarmDefinition* definition = context.catalogue->find(alarm.definition);
    QString text = definition ? context.formats.pick(definition->text) : qs(alarm.definition);
    const QString name = nameOf(context, alarm.object);
    if (text.contains(QLatin1String("{object}")))
        return text.replace(QLatin1String("{object}"), name);
    return name.isEmpty() ? text : words::named(name, text);
}

bool isUnacknowledged(AlarmState state)
{
    return state == AlarmState::Unacknowledged || state == AlarmState::RtnUnacknowledged ||
           state == AlarmState::LatchedUnacknowledged;
}

bool isActive(AlarmState state)
{
    return isUnacknowledged(state) || state == AlarmState::Acknowledged ||
           state == AlarmState::LatchedAcknowledged;
}

} // namespace coi::viewmodels
