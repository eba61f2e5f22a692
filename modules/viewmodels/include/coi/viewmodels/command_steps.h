// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a command as steps in a row, for CommandProgress: requested, sent, accepted, confirmed by
// position; or the end it took instead. Only what the gateway recorded is drawn as done.
#pragma once
#include <QCoreApplication>
#include <QStringList>

namespace coi::viewmodels {

struct CommandRow;

struct CommandSteps
{
    Q_DECLARE_TR_FUNCTIONS(CommandSteps)
public:
    QStringList labels, times, marks; // marks: done | now | waiting | failed | unknown
    bool operator==(const CommandSteps&) const = default;

    static CommandSteps of(const CommandRow& command);
    static CommandSteps planned(); // of a command that is not signed yet
};

} // namespace coi::viewmodels
