// SPDX-License-Identifier: GPL-3.0-or-later
#include <coi/viewmodels/override_rows.h>

namespace coi::viewmodels {

const OverrideTargets::Roles& OverrideTargets::roles() const
{
    static const Roles table{role<&OverrideTargetRow::title>("title"),
                             role<&OverrideTargetRow::key>("objectId"),
                             role<&OverrideTargetRow::nowGlyph>("nowGlyph"),
                             role<&OverrideTargetRow::nowText>("nowText"),
                             role<&OverrideTargetRow::nowDirection>("nowDirection"),
                             role<&OverrideTargetRow::wantedGlyph>("wantedGlyph"),
                             role<&OverrideTargetRow::wantedText>("wantedText"),
                             role<&OverrideTargetRow::wantedDirection>("wantedDirection"),
                             role<&OverrideTargetRow::chosen>("chosen")};
    return table;
}

const OverrideChecks::Roles& OverrideChecks::roles() const
{
    static const Roles table{role<&OverrideCheckRow::text>("text"),
                             role<&OverrideCheckRow::state>("checkState"),
                             role<&OverrideCheckRow::detail>("detail")};
    return table;
}

const OverrideCommands::Roles& OverrideCommands::roles() const
{
    static const Roles table{
        role<&OverrideCommandRow::object>("object"),
        role<&OverrideCommandRow::causeText>("causeText"),
        {"labels", [](const OverrideCommandRow& r) -> QVariant { return r.steps.labels; }},
        {"times", [](const OverrideCommandRow& r) -> QVariant { return r.steps.times; }},
        {"marks", [](const OverrideCommandRow& r) -> QVariant { return r.steps.marks; }},
        role<&OverrideCommandRow::settled>("settled")};
    return table;
}

} // namespace coi::viewmodels
