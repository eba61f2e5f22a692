// SPDX-License-Identifier: GPL-3.0-or-later
// Alarms after ISA-18.2: the catalogue (what can be raised, why, what to do) and the active alarm record. An
// alarm instance is one catalogue entry at one object, id "<definition>@<object>".
#pragma once
#include <array>
#include <coi/domain/records.h>
#include <coi/domain/site.h>

namespace coi::domain {

struct ProcedureStep
{
    LocalText text, detail; // detail: empty when there is nothing more to say
    StepAct act = StepAct::None;
};

struct AlarmDefinition
{
    std::string id;
    AlarmPriority priority = AlarmPriority::Low;
    AlarmCondition condition = AlarmCondition::LaneFault;
    std::string object = "*";
    double threshold = 0, percent = 0; // percent: the second limit of WeightMismatch
    std::int32_t onDelayS = 0, offDelayS = 5;
    bool latched = false;
    std::int32_t respondS = 600; // time to respond
    LocalText text, cause, consequence, action;
    std::string procedure; // "P-IGV-03"
    std::vector<ProcedureStep> steps;
};

struct AlarmCatalogue
{
    std::vector<AlarmDefinition> definitions;
    std::int32_t escalateLevel2S = 180, escalateLevel3S = 600,
                 escalateLevel4S = 1800; // unacknowledged since raised
    // Time to acknowledge by priority, critical first; 0: none is asked for.
    std::array<std::int32_t, 4> acknowledgeS{60, 120, 600, 0};
    const AlarmDefinition* find(std::string_view id) const;
};

struct AlarmNote
{ // who did what, when and why
    UtcTime at{};
    std::string who, what,
        comment; // what: raised | suppressed | unsuppressed | acknowledged | escalated | assigned | returned
                 // | cleared | shelved | unshelved | reset
    std::int32_t level = 0;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("at", r.at), f("who", r.who), f("what", r.what), f("comment", r.comment), f("level", r.level);
    }
    bool operator==(const AlarmNote&) const = default;
};

struct Alarm
{
    std::string id, definition, object;
    AlarmPriority priority = AlarmPriority::Low;
    AlarmState state = AlarmState::Unacknowledged;
    UtcTime raisedAt{}, returnedAt{}, ackedAt{}, shelvedUntil{}; // epoch = not yet
    std::string ackedBy, owner;
    double value = 0, limit = 0; // of the condition, when it has numbers
    std::int32_t escalation = 1; // level reached, 1 = COI operator
    UtcTime nextEscalationAt{};
    std::string parent; // id of the alarm that causes this one
    std::vector<AlarmNote> notes;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("id", r.id), f("definition", r.definition), f("object", r.object), f("priority", r.priority);
        f("state", r.state), f("raisedAt", r.raisedAt), f("returnedAt", r.returnedAt),
            f("ackedAt", r.ackedAt);
        f("shelvedUntil", r.shelvedUntil), f("ackedBy", r.ackedBy), f("owner", r.owner), f("value", r.value);
        f("limit", r.limit), f("escalation", r.escalation), f("nextEscalationAt", r.nextEscalationAt);
        f("parent", r.parent), f("notes", r.notes);
    }
    bool operator==(const Alarm&) const = default;
};

// One step in the life of an alarm, as the journal keeps it.
struct AlarmEvent
{
    std::string alarm, definition, object;
    AlarmPriority priority = AlarmPriority::Low;
    AlarmState state = AlarmState::Normal; // after the step
    AlarmNote note;
    template <class S, class F> static void fields(S& r, F&& f)
    {
        f("alarm", r.alarm), f("definition", r.definition), f("object", r.object), f("priority", r.priority);
        f("state", r.state), f("note", r.note);
    }
    bool operator==(const AlarmEvent&) const = default;
};

} // namespace coi::domain
