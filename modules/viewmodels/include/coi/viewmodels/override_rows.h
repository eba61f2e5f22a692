// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the override dialog: targets now and as requested, checks, lanes of the same kind afterwards,
// and what became of each command. GUI thread.
#pragma once
#include <coi/viewmodels/command_desk.h>
#include <coi/viewmodels/command_steps.h>
#include <coi/viewmodels/keyed_list_model.h>
#include <qqmlregistration.h>

namespace coi::viewmodels {

struct OverrideTargetRow
{
    QString key, title;
    QString nowGlyph, nowText, nowDirection; // glyph empty: a carrier
    QString wantedGlyph, wantedText, wantedDirection;
    bool chosen = true; // false: of the same kind, not a target
    bool operator==(const OverrideTargetRow&) const = default;
};

class OverrideTargets : public KeyedListModel<OverrideTargetRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by OverrideModel")
public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

struct OverrideCheckRow
{
    QString key, state, text, detail; // state: met | notMet | unknown
    bool operator==(const OverrideCheckRow&) const = default;
};

class OverrideChecks : public KeyedListModel<OverrideCheckRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by OverrideModel")
public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

struct OverrideCommandRow
{
    QString key, object, causeText; // key: id of the command
    CommandSteps steps;
    bool settled = false;
    bool operator==(const OverrideCommandRow&) const = default;
};

class OverrideCommands : public KeyedListModel<OverrideCommandRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by OverrideModel")
public:
    using KeyedListModel::KeyedListModel;
    const Roles& roles() const override;
};

} // namespace coi::viewmodels
