// SPDX-License-Identifier: GPL-3.0-or-later
// Raises, returns, escalates and handles alarms. Alarms live in State and in the journal; what was in the
// journal when the gateway went down is in State again when it comes up. Gateway thread.
#pragma once
#include <coi/domain/alarm_lifecycle.h>
#include <coi/gateway/journal.h>
#include <coi/gateway/requester.h>
#include <coi/gateway/state_store.h>
#include <memory>

namespace coi::gateway {

struct AlarmServices
{ // all outlive the desk
    const domain::Site& site;
    const domain::AlarmCatalogue& catalogue;
    StateStore& store;
    Journal& journal;
    std::function<core::UtcTime()> fieldNow;
};

class AlarmDesk
{
public:
    using Done = std::function<void(const domain::Reply&)>;

    explicit AlarmDesk(AlarmServices services) : m_s(std::move(services)) {}

    void restore(const std::vector<domain::Alarm>& alarms);
    // A simulated field begins with a past that nobody lived through: what happened once before is no alarm.
    void ignoreBefore(core::UtcTime start) { m_since = start; }
    // After each flush of the ingest.
    void evaluate();
    // State shows what was decided at once; `done` is called when it is on the disk, a refusal at once.
    void request(const Requester& who, const domain::AlarmRequest& request, const Done& done);
    // The field's time jumped: alarms of the void time end, with a note in the journal.
    void fieldRestarted();

private:
    void take(domain::AlarmStep step, Journal::Done done = {});

    AlarmServices m_s;
    domain::AlarmTimers m_timers;
    core::UtcTime m_since{};
};

} // namespace coi::gateway
