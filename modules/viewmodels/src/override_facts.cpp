// SPDX-License-Identifier: GPL-3.0-or-later
#include "override_facts.h"

#include <QCoreApplication>
#include <algorithm>
#include <coi/viewmodels/words.h>

namespace coi::viewmodels {

using domain::TargetKind;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OverrideFacts)
};

core::UtcTime observedAt(const Context& c, const domain::CommandRequest& r)
{
    const auto of = [&](const auto& records) {
        const auto it = records.find(r.object);
        return it == records.end() ? core::UtcTime{} : it->second.observedAt;
    };
    const domain::State& s = c.state();
    return r.target == TargetKind::Lane   ? of(s.lanes)
           : r.target == TargetKind::Gate ? of(s.gates)
                                          : of(s.carriers);
}

Said stateNow(const Context& c, const domain::CommandRequest& r)
{
    const auto wordOf = [&](const auto& records, auto member) -> Said {
        const auto it = records.find(r.object);
        if (it == records.end())
            return {};
        return [value = it->second.*member] { return Texts::tr("now %1").arg(words::of(value).toLower()); };
    };
    const domain::State& s = c.state();
    if (r.target == TargetKind::Carrier)
        return wordOf(s.carriers, &domain::CarrierState::task);
    if (r.target == TargetKind::Gate)
        return wordOf(s.gates, &domain::GateState::status);
    return wordOf(s.lanes, &domain::LaneState::status);
}

Said devicesOf(const Context& c, const domain::CommandRequest& r)
{
    const auto it = c.state().lanes.find(r.object);
    if (r.target != TargetKind::Lane || it == c.state().lanes.end())
        return {};
    const auto& devices = it->second.devices;
    const auto well = std::count_if(devices.begin(), devices.end(),
                                    [](const auto& d) { return d.health == domain::DeviceHealth::Ok; });
    return [well, all = devices.size()] { return Texts::tr("%1 of %2 devices in order").arg(well).arg(all); };
}

Said leaseOf(const Formats& f, int leaseS)
{
    if (leaseS <= 0)
        return [] { return Texts::tr("without a lease"); };
    return [&f, leaseS] { return Texts::tr("lease %1 min").arg(f.number(leaseS / 60)); };
}

Said reportedOf(const Context& c, const domain::CommandRequest& r)
{
    const double age = secondsSince(observedAt(c, r), c.now());
    if (age < 0)
        return {};
    return [&f = c.formats, age] { return Texts::tr("reported %1 ago").arg(f.age(age)); };
}

} // namespace

Said factOf(const Context& c, const domain::CommandRequest& r, const domain::InterlockCheck& check)
{
    if (check.id == "object_known")
        return [c, object = r.object] { return placeNameOf(c, object); };
    if (check.id == "id_unused")
        return [] { return Texts::tr("a new number is made when it is signed"); };
    if (check.id == "value_in_range")
        return leaseOf(c.formats, r.leaseS);
    if (check.id == "commandable")
        return [] { return Texts::tr("not the counterpart's"); };
    if (check.id == "field_online" || check.id == "lane_clear")
        return reportedOf(c, r);
    if (check.id == "not_already")
        return stateNow(c, r);
    if (check.id == "not_locked")
        return [] { return Texts::tr("no command runs on it"); };
    if (check.id == "mode_allows")
        return [carrier = r.target == TargetKind::Carrier] {
            return carrier ? Texts::tr("guided by the fleet") : Texts::tr("no maintenance");
        };
    if (check.id == "no_fault")
        return devicesOf(c, r);
    if (check.id == "no_alarm")
        return [&f = c.formats, at = c.now()] { return Texts::tr("checked %1").arg(f.clock(at)); };
    return {};
}

} // namespace coi::viewmodels
