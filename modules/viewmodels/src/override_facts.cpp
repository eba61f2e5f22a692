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

QString stateNow(const Context& c, const domain::CommandRequest& r)
{
    const domain::State& s = c.state();
    if (r.target == TargetKind::Carrier) {
        const auto it = s.carriers.find(r.object);
        return it == s.carriers.end() ? QString() : words::of(it->second.task);
    }
    if (r.target == TargetKind::Gate) {
        const auto it = s.gates.find(r.object);
        return it == s.gates.end() ? QString() : words::of(it->second.status);
    }
    const auto it = s.lanes.find(r.object);
    return it == s.lanes.end() ? QString() : words::of(it->second.status);
}

QString devicesOf(const Context& c, const domain::CommandRequest& r)
{
    const auto it = c.state().lanes.find(r.object);
    if (r.target != TargetKind::Lane || it == c.state().lanes.end())
        return {};
    const auto& devices = it->second.devices;
    const auto well = std::count_if(devices.begin(), devices.end(),
                                    [](const auto& d) { return d.health == domain::DeviceHealth::Ok; });
    return Texts::tr("%1 of %2 devices in order").arg(well).arg(devices.size());
}

QString leaseOf(const Context& c, const domain::CommandRequest& r)
{
    return r.leaseS > 0 ? Texts::tr("lease %1 min").arg(c.formats.number(r.leaseS / 60))
                        : Texts::tr("without a lease");
}

} // namespace

QString factOf(const Context& c, const domain::CommandRequest& r, const domain::InterlockCheck& check)
{
    const double age = secondsSince(observedAt(c, r), c.now());
    const QString reported =
        age < 0 ? QString() : Texts::tr("reported %1 ago").arg(c.formats.age(std::max(0.0, age)));
    if (check.id == "object_known")
        return placeNameOf(c, r.object);
    if (check.id == "id_unused")
        return Texts::tr("a new number is made when it is signed");
    if (check.id == "value_in_range")
        return leaseOf(c, r);
    if (check.id == "commandable")
        return Texts::tr("not the counterpart's");
    if (check.id == "field_online")
        return reported;
    if (check.id == "not_already")
        return Texts::tr("now %1").arg(stateNow(c, r).toLower());
    if (check.id == "not_locked")
        return Texts::tr("no command runs on it");
    if (check.id == "mode_allows")
        return r.target == TargetKind::Carrier ? Texts::tr("guided by the fleet")
                                               : Texts::tr("no maintenance");
    if (check.id == "no_fault")
        return devicesOf(c, r);
    if (check.id == "lane_clear")
        return reported;
    if (check.id == "no_alarm")
        return Texts::tr("checked %1").arg(c.formats.clock(c.now()));
    return {};
}

} // namespace coi::viewmodels
