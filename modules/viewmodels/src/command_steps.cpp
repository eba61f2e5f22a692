// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/command_steps.h>

#include <coi/viewmodels/command_desk.h>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::CommandStatus;

namespace {

void add(CommandSteps& steps, const QString& label, const QString& time, const char* mark)
{
    steps.labels << label;
    steps.times << time;
    steps.marks << QString::fromLatin1(mark);
}

} // namespace

CommandSteps CommandSteps::of(const CommandRow& c)
{
    const auto status = domain::fromCode<CommandStatus>(c.status.toStdString());
    const bool ended = status && domain::isTerminal(*status);
    const bool confirmed = status == CommandStatus::Confirmed;
    CommandSteps steps;
    bool waiting = false; // the first step that is not reached is the one it waits for
    const auto step = [&](CommandStatus which, const QString& at) {
        if (!at.isEmpty() || confirmed)
            add(steps, words::of(which), at, "done");
        else if (!ended)
            add(steps, words::of(which), {}, std::exchange(waiting, true) ? "waiting" : "now");
    };
    step(CommandStatus::Requested, c.requestedAt);
    step(CommandStatus::Dispatched, c.sentAt);
    step(CommandStatus::Accepted, c.acceptedAt);
    if (confirmed)
        add(steps, c.statusText, c.endedAt, "done");
    else if (status == CommandStatus::Unknown)
        add(steps, c.statusText, c.endedAt, "unknown");
    else if (ended)
        add(steps, c.statusText, c.endedAt, "failed");
    else if (waiting)
        add(steps, words::of(CommandStatus::Confirmed), tr("by position"), "waiting");
    else
        add(steps, tr("waiting"), tr("for position"), "now");
    return steps;
}

CommandSteps CommandSteps::planned()
{
    CommandSteps steps;
    for (const CommandStatus s : {CommandStatus::Requested, CommandStatus::Dispatched,
                                  CommandStatus::Accepted, CommandStatus::Confirmed})
        add(steps, words::of(s), s == CommandStatus::Confirmed ? tr("by position") : QString(), "waiting");
    return steps;
}

} // namespace coi::viewmodels
