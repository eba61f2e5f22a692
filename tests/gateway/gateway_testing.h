// SPDX-License-Identifier: GPL-3.0-or-later
// A gate of five e-gates, a barrier and two carriers, a journal that can fail, a field that does what the
// test says, and an arbiter between them on a clock that the test moves.
#pragma once
#include <coi/core/uuid.h>
#include <coi/domain/ingest.h>
#include <coi/gateway/command_arbiter.h>
#include <set>

namespace coi::gateway::testing {

using namespace domain;
using core::Millis;

inline std::shared_ptr<const Site> smallSite()
{
    auto site = std::make_shared<Site>();
    site->id = "small";
    InterlockGroup group;
    group.id = "G";
    group.rule = InterlockRule::MinimumOpen;
    group.minimum = 3;
    for (int i = 1; i <= 5; ++i) {
        LaneSpec lane;
        lane.id = "E" + std::to_string(i);
        lane.interlockGroup = group.id;
        group.members.push_back(lane.id);
        site->lanes.push_back(lane);
    }
    site->interlocks.push_back(group);
    GateSpec gate;
    gate.id = "B1";
    site->gates.push_back(gate);
    gate.id = "B-CN", gate.counterpart = true;
    site->gates.push_back(gate);
    CarrierSpec fleet;
    fleet.id = "igv";
    fleet.unitPrefix = "IGV-";
    fleet.units = 2;
    site->carriers.push_back(fleet);
    return site;
}

class FakeJournal final : public Journal
{
public:
    bool writable() const override { return !error; }
    void command(const CommandRecord& record, const AuditRow& row,
                 const std::optional<StandingOverride>& lease, Done done) override
    {
        intentions.push_back(record);
        if (lease)
            overrides.insert_or_assign(lease->id, *lease);
        waiting.push_back({std::move(done), row});
        if (automatic)
            commit();
    }
    void progress(const CommandRecord& record, std::optional<AuditRow> row,
                  const OverrideChange& leases) override
    {
        keep(leases);
        progresses.push_back(record);
        if (row)
            rows.push_back(*row);
    }
    void audit(const AuditRow& row, const OverrideChange& leases) override
    {
        rows.push_back(row);
        keep(leases);
    }
    void keep(const OverrideChange& leases)
    {
        for (const std::string& id : leases.ended)
            overrides.erase(id);
        if (leases.begun)
            overrides.insert_or_assign(leases.begun->id, *leases.begun);
    }
    std::vector<StandingOverride> kept() const
    {
        std::vector<StandingOverride> out;
        for (const auto& [id, o] : overrides)
            out.push_back(o);
        return out;
    }
    void alarms(const std::vector<Change>& changes, const std::vector<AlarmEvent>& events, Done done) override
    {
        alarmChanges.insert(alarmChanges.end(), changes.begin(), changes.end());
        alarmEvents.insert(alarmEvents.end(), events.begin(), events.end());
        if (done)
            alarmsWaiting.push_back(std::move(done));
        if (automatic)
            commit();
    }
    // Answers what waits: written, or refused with `error`.
    void commit()
    {
        for (auto& [done, row] : std::exchange(waiting, {})) {
            if (!error)
                rows.push_back(row);
            done(error ? core::Status(*error) : core::Status(core::Done{}));
        }
        for (const Done& done : std::exchange(alarmsWaiting, {}))
            done(error ? core::Status(*error) : core::Status(core::Done{}));
    }

    bool automatic = true;
    std::map<std::string, StandingOverride> overrides; // as the journal would have them
    std::optional<core::Error> error;
    std::vector<CommandRecord> intentions, progresses;
    std::vector<AuditRow> rows;
    std::vector<Change> alarmChanges;
    std::vector<AlarmEvent> alarmEvents;
    std::vector<std::pair<Done, AuditRow>> waiting;
    std::vector<Done> alarmsWaiting;
};

class Bench
{
public:
    explicit Bench(std::shared_ptr<const Site> of = smallSite())
        : site(std::move(of)), ingest(site, std::make_shared<Flows>()),
          arbiter({*site, store, journal, clock, [this] { return clock.utcNow(); },
                   [this](const FieldCommand& c) { sent.push_back(c); },
                   [this](TargetKind k, const std::string& o, std::optional<Lease> l) {
                       ingest.setLease(k, o, std::move(l));
                       flush();
                   },
                   [this](TargetKind k, const std::string& o, const std::string& by) {
                       ingest.attribute(k, o, by);
                   }})
    {
        store.addListener([this](const std::vector<Change>& c) { arbiter.changed(c); });
        report();
    }

    // The field's regular report: everything as it stands in `lanes`, seen now.
    void report()
    {
        for (const LaneSpec& lane : site->lanes)
            lanes.try_emplace(lane.id, LaneStatus::InService);
        for (const auto& [id, status] : lanes) {
            LaneObserved e;
            e.lane = id;
            e.status = status;
            e.barrier = BarrierPosition::Open;
            ingest.take({clock.utcNow(), e});
        }
        GateObserved gate;
        gate.gate = "B1";
        gate.status = barrier;
        gate.barrier = barrier == LaneStatus::Closed ? BarrierPosition::Closed : BarrierPosition::Open;
        ingest.take({clock.utcNow(), gate});
        gate.gate = "B-CN", gate.status = theirs, gate.barrier = BarrierPosition::Unknown;
        gate.reported = true;
        ingest.take({clock.utcNow(), gate});
        for (const char* id : {"IGV-1", "IGV-2"}) {
            CarrierObserved e;
            e.state = ways[id];
            e.state.id = id;
            e.state.fleet = "igv";
            e.state.paused = paused.count(id) > 0;
            ingest.take({clock.utcNow(), e});
        }
        flush();
    }
    void flush() { store.put(ingest.flush(clock.utcNow())); }
    // Lets time pass as the gateway does: the field reports each second, the arbiter ticks ten times.
    void pass(Millis time)
    {
        for (; time > Millis{0}; time -= Millis{100}) {
            clock.advance(Millis{100});
            if (reporting && clock.monoNow().time_since_epoch() % Millis{1000} == Millis{0})
                report();
            arbiter.tick();
        }
    }

    CommandRequest request(const std::string& object, CommandAction action, int leaseS = 0) const
    {
        CommandRequest r;
        r.id = core::makeUuid7(clock.utcNow());
        r.target = object.starts_with("IGV") ? TargetKind::Carrier
                   : object.starts_with("B") ? TargetKind::Gate
                                             : TargetKind::Lane;
        r.object = object;
        r.action = action;
        r.reason = "coach wave";
        r.leaseS = leaseS;
        return r;
    }
    Reply give(const CommandRequest& r) { return giveAs(supervisor, r); }
    // As consoles do: selected first where that is needed.
    Reply giveAs(const Requester& who, const CommandRequest& r)
    {
        if (needsSelection(r.target, r.action))
            selectAs(who, r);
        return operateAs(who, r);
    }
    Reply selectAs(const Requester& who, const CommandRequest& r)
    {
        Reply out;
        arbiter.select(who, r, [&out](const Reply& reply) { out = reply; });
        return out;
    }
    Reply operateAs(const Requester& who, const CommandRequest& r, Millis age = {})
    {
        Reply out;
        arbiter.command(who, r, age, [&out](const Reply& reply) { out = reply; });
        return out;
    }
    void accept(const std::string& id) { arbiter.acknowledged({id, true, Refusal::None, {}}); }

    // Null when the record has left State.
    const CommandRecord* record(const std::string& id) const
    {
        const auto it = store.state().commands.find(id);
        return it == store.state().commands.end() ? nullptr : &it->second;
    }
    CommandStatus status(const std::string& id) const
    {
        return record(id) ? record(id)->status : CommandStatus::Selected;
    }
    std::vector<AuditRow> rowsOf(const std::string& id) const
    {
        std::vector<AuditRow> out;
        for (const AuditRow& row : journal.rows) {
            if (row.commandId == id)
                out.push_back(row);
        }
        return out;
    }

    core::ManualClock clock{core::UtcTime{std::chrono::hours{24 * 20000}}};
    std::shared_ptr<const Site> site;
    StateStore store;
    FakeJournal journal;
    Ingest ingest;
    std::vector<FieldCommand> sent;
    std::map<std::string, LaneStatus> lanes;
    LaneStatus barrier = LaneStatus::Closed, theirs = LaneStatus::InService; // of B1, of B-CN
    std::set<std::string> paused;
    std::map<std::string, CarrierState> ways; // what else the carriers report
    bool reporting = true;
    Requester supervisor{"vu", "VN-SUP-01", Role::Supervisor, 1};
    Requester other{"an", "VN-SUP-02", Role::Supervisor, 2};
    Requester observer{"hoa", "VN-OBS-01", Role::Observer, 3};
    CommandArbiter arbiter; // last: uses all of the above
};

} // namespace coi::gateway::testing
